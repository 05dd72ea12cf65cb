/** What the solver says of ended talks, worked out in this thread: the figures of the debrief's last sheets. */
import { Analyst, type Hire } from '#analysis/analyst.ts';
import { fullBasis } from '#analysis/basis.ts';
import { solverDesk } from '#analysis/desk.ts';
import { qualityOf, type Quality } from '#analysis/frontier.ts';
import { inquire, type Standing } from '#analysis/standing.ts';
import type { Catalogue } from '#content/catalogue.ts';
import type { Ended } from '#dom/game.ts';
import { linesInForce } from '#engine/crossing.ts';

export interface Analysed {
  readonly texts: { readonly acceptable: number | null; readonly of: number } | null;
  readonly changes: number | null; // the fewest that make it acceptable to all; null: none needed, or none found
  readonly quality: Quality | null;
}

export async function analysed(content: Catalogue, { log, view }: Ended): Promise<Analysed> {
  const basis = fullBasis(log.setting, linesInForce(view));
  const analyst = new Analyst(basis, inThread);
  const { signal } = new AbortController();
  let last: Standing | null = null;
  const tell = (standing: Standing) => {
    last = standing;
  };
  await inquire({ analyst, content: content.content, basis, text: view.text, signal, tell });
  const quality = await qualityOf(analyst, basis, view.text, signal);
  const { zone = null, repair = null } = (last as Standing | null) ?? {};
  return {
    texts: zone && { acceptable: zone.count, of: zone.of },
    changes: repair?.changes?.length ?? null,
    quality,
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
