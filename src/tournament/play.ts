/** One game through the referee, and what came of it for each seat. */
import type { Decision, Opponent } from '#ai/opponent.ts';
import { hashOf } from '#engine/hash.ts';
import { byParty } from '#engine/parties.ts';
import { Referee } from '#engine/referee.ts';
import type {
  ByParty,
  ChairAct,
  EndingType,
  Outcome,
  Party,
  PartyView,
  Setting,
} from '#engine/types.ts';
import { prioritiesMet } from '#engine/worth.ts';
import { Forecasts, type Forecast, type Skill } from './forecasts.ts';

export interface Game {
  readonly setting: Setting;
  readonly seed: number;
  readonly seats: ByParty<Opponent>; // each answers at once
  readonly forecasts?: ByParty<Forecast | null>;
}

export interface Played {
  readonly ending: EndingType;
  readonly agreed: boolean; // all four signed
  readonly ratified: boolean; // and all four homes ratified: an agreement is in force
  readonly text: Outcome;
  readonly gains: ByParty<number>; // worth less walking away; 0 where nothing is in force
  readonly home: ByParty<boolean>; // its own home ratified what it signed
  readonly priorities: ByParty<readonly boolean[]>; // met by the text, in the order of its brief
  readonly crossed: ByParty<number>; // own lines that the seat signed over
  readonly tabled: ByParty<number>;
  readonly carried: ByParty<number>;
  readonly skills: ByParty<Skill | null>;
  readonly settled: number; // points
  readonly rounds: number;
  readonly moves: number;
  readonly faults: readonly string[]; // what a seat did against the rules; after one it leaves
  readonly hash: string; // of all moves with their reasons
}

const DECISIONS_MAX = 5_000; // no game of the rules comes near it
const NO_SWAPS: ChairAct = { type: 'offerSwaps', swaps: [] };

/** The same game gives the same result. Swaps after four ratified signatures are left out. */
export function playGame({ setting, seed, seats, forecasts }: Game): Played {
  const { parties } = setting;
  const referee = new Referee(setting, seed);
  const expected = byParty(parties, p => new Forecasts(p, forecasts?.[p] ?? null));
  const faults = playOut(referee, seats, view => expected[view.seat].expect(view));
  const view = referee.publicView();
  const ending = view.ending?.type ?? 'none';
  const ratified = ending === 'full' || ending === 'partial';
  const { moves } = referee.log();
  const count = (party: Party, results: readonly string[]) =>
    view.tabled.filter(({ by, result }) => by === party && results.includes(result)).length;
  return {
    ending,
    agreed: parties.every(p => hasSigned(view, p)),
    ratified,
    text: view.text,
    gains: byParty(parties, p => {
      const { worth, mandate } = referee.viewFor(p);
      return ratified ? worth - mandate.walkAway : 0;
    }),
    home: byParty(parties, p => view.signatures[p]?.ratified ?? false),
    priorities: byParty(parties, p => prioritiesMet(setting.mandates[p], view.text)),
    crossed: byParty(parties, p =>
      hasSigned(view, p) ? (view.signatures[p]?.crossed.length ?? 0) : 0,
    ),
    tabled: byParty(parties, p => count(p, ['open', 'settled', 'reopened', 'refused'])),
    carried: byParty(parties, p => count(p, ['settled', 'reopened'])),
    skills: byParty(parties, p => expected[p].skillOn(view.reveals)),
    settled: Object.values(view.points).filter(point => point.settled).length,
    rounds: view.round,
    moves: moves.length,
    faults,
    hash: hashOf(moves),
  };
}

const hasSigned = (view: Pick<PartyView, 'signatures'>, party: Party): boolean => {
  const signing = view.signatures[party]?.signing;
  return signing === 'sign' || signing === 'reserve';
};

/** Plays to the end; returns the faults. A seat that commits one leaves, so that no game is counted as sound. */
function playOut(
  referee: Referee,
  seats: ByParty<Opponent>,
  beforeMarks: (view: PartyView) => void,
): readonly string[] {
  for (let left = DECISIONS_MAX; left > 0; left--) {
    const { phase, awaited } = referee.publicView();
    if (phase === 'ended') return [];
    const [party] = awaited;
    if (!party) {
      referee.chair(phase === 'summary' ? { type: 'nextRound' } : NO_SWAPS);
      continue;
    }
    const view = referee.viewFor(party);
    if (phase === 'marks') beforeMarks(view);
    const fault = decide(referee, seats[party], view);
    if (fault === null) continue;
    referee.act(party, { type: 'leave' });
    return [`${party} in ${phase}, round ${view.round}: ${fault}`];
  }
  return [`no end after ${DECISIONS_MAX} decisions`];
}

/** What was wrong with the decision; null: nothing, and it is played. */
function decide(referee: Referee, opponent: Opponent, view: PartyView): string | null {
  let decision: Decision;
  try {
    decision = opponent.decide(view) as Decision;
  } catch (error) {
    return `stopped with "${error instanceof Error ? error.message : String(error)}"`;
  }
  if (decision.length === 0) return 'did nothing';
  for (const act of decision) {
    const played = referee.act(view.seat, act);
    if (!played.ok) return `${act.type} refused, ${played.refusal.code}`;
  }
  return null;
}
