/** What the solver says of ended talks, worked out in this thread: the figures of the debrief's last sheets. */
import { Analyst, type Hire } from '#analysis/analyst.ts';
import { fullBasis } from '#analysis/basis.ts';
import { solverDesk } from '#analysis/desk.ts';
import { planeOf, qualityOf, type Plane, type Quality } from '#analysis/frontier.ts';
import { unreadIn } from '#analysis/lessons.ts';
import { turningPointsFor, type Turned } from '#analysis/reach.ts';
import { inquire, type Standing } from '#analysis/standing.ts';
import type { Catalogue } from '#content/catalogue.ts';
import { pairsOf } from './pairs.ts';
import type { Ended } from './ended.ts';
import { linesInForce } from '#engine/crossing.ts';
import { personsIn } from '#store/seats.ts';

export interface Analysed {
  readonly texts: { readonly acceptable: number | null; readonly of: number } | null;
  readonly changes: number | null; // the fewest that make it acceptable to all; null: none needed, or none found
  readonly quality: Quality | null;
  readonly planes: readonly Plane[]; // of each two parties
  readonly moments: readonly Turned[]; // to try again, for the first person
}

export async function analysed(content: Catalogue, ended: Ended): Promise<Analysed> {
  const { log, view, steps, setup, opened } = ended;
  const lines = linesInForce(view);
  const basis = fullBasis(log.setting, lines);
  const analyst = new Analyst(basis, inThread);
  const { signal } = new AbortController();
  let last: Standing | null = null;
  const tell = (standing: Standing) => {
    last = standing;
  };
  await inquire({ analyst, content: content.content, basis, text: view.text, signal, tell });
  const quality = await qualityOf(analyst, basis, view.text, signal);
  const { zone = null, repair = null } = (last as Standing | null) ?? {};
  const planes: Plane[] = [];
  const { parties } = log.setting;
  for (const pair of pairsOf(parties)) {
    const plane = await planeOf(analyst, basis, view.text, pair, signal);
    if (plane) planes.push(plane);
  }
  const moments = await turningPointsFor({
    setting: log.setting,
    lines,
    seen: [...steps.map(step => step.before), view],
    party: personsIn(parties, setup.seats)[0] ?? null,
    unread: unreadIn(content, opened),
    hire: inThread,
    signal,
  });
  return {
    texts: zone && { acceptable: zone.count, of: zone.of },
    changes: repair?.changes?.length ?? null,
    quality,
    planes,
    moments,
  };
}

const inThread: Hire = ({ replied }) => {
  const answer = solverDesk();
  return {
    post: message =>
      queueMicrotask(() => {
        const reply = answer(message);
        if (reply) replied(reply);
      }),
    end: () => undefined,
  };
};
