/** What was still within reach at each moment of ended talks: the texts left that all could accept. */
import type { Line, LineId, Outcome, Party, PointId, PublicView, Setting } from '#engine/types.ts';
import { changesOf, STRUCK } from '#engine/types.ts';
import { modelOf, textIn, withOptions } from '#solver/from-setting.ts';
import { Analyst, type Hire } from './analyst.ts';
import { fullBasis } from './basis.ts';
import { lessonsOfRefusal, lessonsOfTurn, type Lesson } from './lessons.ts';
import { choiceBefore, settledAs, turnsOf, type Turn } from './turns.ts';

/** What is left where some points are settled. */
export interface Reach {
  readonly texts: number | null; // acceptable to all; null: too many to count here
  readonly most: number | null; // that the party could still gain over no agreement; null: not asked, or no such text is left
}

export interface Turned extends Turn {
  readonly from: Reach;
  readonly to: Reach; // of what was not carried: as if it had been
  readonly lessons: readonly Lesson[];
}

interface Talks {
  readonly setting: Setting;
  readonly lines: readonly Line[]; // in force
  readonly seen: readonly PublicView[];
  readonly party: Party | null; // who tries again, and whose gain is looked at; null: nobody's
  readonly unread: (line: LineId) => boolean; // none of its evidence was opened
  readonly hire: Hire;
  readonly signal: AbortSignal;
}

/** The moments that changed most of what was within reach or hold a lesson, at most five, in their order. */
export async function turningPointsFor(talks: Talks): Promise<readonly Turned[]> {
  const { seen, party, signal } = talks;
  const turned: Turned[] = [];
  let from = await reachOf(talks, settledIn(seen[0]));
  for (const turn of turnsOf(seen)) {
    const to = await reachOf(talks, settledIn(seen[turn.after]));
    if (signal.aborted) return [];
    const [before, after] = [seen[turn.after - 1], seen[turn.after]];
    const lessons =
      party && before && after ? lessonsOfTurn({ ...talks, party }, turn, { from: from.most, to: to.most }, before, after) : []; // prettier-ignore
    turned.push({ ...turn, from, to, lessons });
    from = to;
  }
  if (party) turned.push(...(await refusalsFor(talks, party)));
  if (signal.aborted) return [];
  const kept = turned.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, TURNS_MAX);
  return turned
    .filter(turn => kept.includes(turn) && weightOf(turn) > 0)
    .sort((a, b) => a.after - b.after);
}

const TURNS_MAX = 5;

/** The initiatives that were not carried and hold a lesson for the party. */
async function refusalsFor(talks: Talks, party: Party): Promise<readonly Turned[]> {
  const { seen } = talks;
  const found: Turned[] = [];
  for (const [i, before] of seen.entries()) {
    const tabled = seen[i + 1]?.tabled.at(before.tabled.length);
    if (tabled?.result !== 'refused') continue;
    const lessons = lessonsOfRefusal({ ...talks, party }, tabled, before);
    if (lessons.length === 0) continue;
    const changes = changesOf(tabled.initiative);
    const now = settledIn(before);
    const carried = { ...now, ...Object.fromEntries(changes.map(c => [c.point, c.option])) };
    const to = await reachOf(talks, carried);
    if (to.texts === 0) continue; // it would have ended all that they could agree on
    const tabling = choiceBefore(seen, i);
    found.push({
      before: tabled.by === party ? tabling : tabling + 1, // to table otherwise, or to vote otherwise
      after: i + 1,
      round: before.round,
      by: 'refused',
      points: changes.map(c => c.point),
      from: await reachOf(talks, now),
      to,
      lessons,
    });
  }
  return found;
}

/**
 * What was carried: in orders of magnitude of texts, and in units of the party's own gain. What was not: by its
 * lesson alone, since nothing changed.
 */
function weightOf({ by, from, to, lessons }: Turned): number {
  if (by === 'refused')
    return Math.max(0, ...lessons.map(l => (l.type === 'missedTrade' ? l.more : 1)));
  const texts = Math.abs(Math.log10((from.texts ?? 0) + 1) - Math.log10((to.texts ?? 0) + 1));
  return texts + Math.abs((from.most ?? 0) - (to.most ?? 0));
}

const settledIn = (view: PublicView | undefined): Partial<Outcome> =>
  view
    ? Object.fromEntries(
        (Object.keys(view.points) as PointId[]).flatMap(id => {
          const option = settledAs(view, id);
          return option === null ? [] : [[id, option]];
        }),
      )
    : {};

async function reachOf(
  { setting, lines, party, hire, signal }: Talks,
  settled: Partial<Outcome>,
): Promise<Reach> {
  const left = withOptions(setting, (point, option) => (settled[point] ?? option) === option);
  const basis = fullBasis(left, lines);
  const analyst = new Analyst(basis, hire);
  const model = modelOf(basis.setting, lines, basis.standard);
  const text = textIn(model, firstOf(left));
  const counted = await analyst.ask({ type: 'count' }, { signal });
  const best =
    party === null
      ? null
      : await analyst.ask({ type: 'counterOffer', party: setting.parties.indexOf(party), text, others: 'walkAway', ties: false }, { signal }); // prettier-ignore
  analyst.close();
  return {
    texts: counted.ok ? counted.answer.count : null,
    most: best?.ok ? best.answer.value : null,
  };
}

/** Some text of the setting: the best is looked for among all, whatever it starts from. */
const firstOf = ({ points }: Setting): Outcome =>
  Object.fromEntries(points.map(({ id, options }) => [id, options[0] ?? STRUCK]));
