/** What was still within reach at each moment of ended talks: the texts left that all four could accept. */
import type {
  Line,
  OptionId,
  Outcome,
  Party,
  PointId,
  PublicView,
  Setting,
} from '#engine/types.ts';
import { PARTIES, STRUCK } from '#engine/types.ts';
import { modelOf, textIn, withOptions } from '#solver/from-setting.ts';
import { Analyst, type Hire } from './analyst.ts';
import { fullBasis } from './basis.ts';

/** A change of what is settled, with the moments around it. */
export interface Turn {
  readonly before: number; // moves made when it could still be otherwise
  readonly after: number; // moves made when it was done
  readonly round: number;
  readonly by: 'marks' | 'vote' | 'reopening' | 'swap';
  readonly points: readonly PointId[]; // settled or opened again
}

/** What is left where some points are settled. */
export interface Reach {
  readonly texts: number | null; // acceptable to all four; null: too many to count here
  readonly most: number | null; // that the party could still gain over no agreement; null: not asked, or no such text is left
}

export interface Turned extends Turn {
  readonly from: Reach;
  readonly to: Reach;
}

type Seen = Pick<PublicView, 'points' | 'round' | 'phase' | 'caucus'>;

/** Every turn of the talks; `seen`: the view before each move, and at last the view at the end. */
export function turnsOf(seen: readonly Seen[]): readonly Turn[] {
  return seen.slice(1).flatMap((after, i): readonly Turn[] => {
    const before = seen[i];
    if (!before) return [];
    const points = (Object.keys(after.points) as PointId[]).filter(
      id => settledAs(before, id) !== settledAs(after, id),
    );
    if (points.length === 0) return [];
    const opens = points.every(id => settledAs(after, id) === null);
    const by = opens ? 'reopening' : (BY[before.phase] ?? 'swap');
    return [{ before: choiceBefore(seen, i), after: i + 1, round: before.round, by, points }];
  });
}

const BY: Readonly<Partial<Record<PublicView['phase'], Turn['by']>>> = {
  marks: 'marks',
  caucus: 'vote',
};

const settledAs = ({ points }: Seen, id: PointId): OptionId | null => {
  const state = points[id];
  return state?.settled ? state.current : null;
};

/** The first move of the same marks, or the move by which the initiative was tabled. */
function choiceBefore(seen: readonly Seen[], at: number): number {
  const now = seen[at];
  let first = at;
  while (first > 0) {
    const earlier = seen[first - 1];
    if (earlier?.phase !== now?.phase || earlier?.round !== now?.round) break;
    if (now?.phase === 'caucus' && !seen[first]?.caucus?.tabled) break;
    first -= 1;
  }
  return first;
}

interface Talks {
  readonly setting: Setting;
  readonly lines: readonly Line[]; // in force
  readonly seen: readonly Seen[];
  readonly party: Party | null; // whose gain is looked at; null: nobody's
  readonly hire: Hire;
  readonly signal: AbortSignal;
}

/** The turns that changed most of what was within reach, at most five, in their order. */
export async function turningPointsFor(talks: Talks): Promise<readonly Turned[]> {
  const turned: Turned[] = [];
  let from = await reachAt(talks, 0);
  for (const turn of turnsOf(talks.seen)) {
    const to = await reachAt(talks, turn.after);
    if (talks.signal.aborted) return [];
    turned.push({ ...turn, from, to });
    from = to;
  }
  const kept = turned.toSorted((a, b) => changeIn(b) - changeIn(a)).slice(0, TURNS_MAX);
  return turned.filter(turn => kept.includes(turn) && changeIn(turn) > 0);
}

const TURNS_MAX = 5;

/** In orders of magnitude of texts, and in units of the party's own gain: either may make a moment matter. */
function changeIn({ from, to }: Turned): number {
  const texts = Math.abs(Math.log10((from.texts ?? 0) + 1) - Math.log10((to.texts ?? 0) + 1));
  return texts + Math.abs((from.most ?? 0) - (to.most ?? 0));
}

async function reachAt(
  { setting, lines, seen, party, hire, signal }: Talks,
  at: number,
): Promise<Reach> {
  const view = seen[at];
  const left = withOptions(setting, (point, option) => {
    const settled = view ? settledAs(view, point) : null;
    return settled === null || settled === option;
  });
  const basis = fullBasis(left, lines);
  const analyst = new Analyst(basis, hire);
  const model = modelOf(basis.setting, lines, basis.standard);
  const text = textIn(model, firstOf(left));
  const counted = await analyst.ask({ type: 'count' }, { signal });
  const best =
    party === null
      ? null
      : await analyst.ask({ type: 'counterOffer', party: PARTIES.indexOf(party), text, others: 'walkAway', ties: false }, { signal }); // prettier-ignore
  analyst.close();
  return {
    texts: counted.ok ? counted.answer.count : null,
    most: best?.ok ? best.answer.value : null,
  };
}

/** Some text of the setting: the best is looked for among all, whatever it starts from. */
const firstOf = ({ points }: Setting): Outcome =>
  Object.fromEntries(points.map(({ id, options }) => [id, options[0] ?? STRUCK]));
