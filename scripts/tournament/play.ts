/** One game through the referee, and what is measured of it. */
import type { Decision, Opponent } from '#ai/opponent.ts';
import { byParty } from '#engine/parties.ts';
import { Referee } from '#engine/referee.ts';
import {
  PARTIES,
  type ByParty,
  type ChairAct,
  type EndingType,
  type OptionId,
  type Party,
  type PartyView,
  type PointId,
  type Reveal,
} from '#engine/types.ts';
import { entrant, type Forecast } from './entrants.ts';
import { subject } from './subject.ts';

/** A game to be played; everything in its result follows from it. */
export interface Match {
  readonly subject: string;
  readonly seed: number;
  readonly seats: ByParty<string>; // names of entrants
}

export interface Played extends Match {
  readonly ending: EndingType;
  readonly ratified: boolean;
  readonly gains: ByParty<number>; // worth less walking away; 0 where nothing is in force
  readonly shares: ByParty<number | null>; // of the most that the party could have gained
  readonly nashRatio: number | null; // product of gains by the largest; null where nothing is in force
  readonly surplus: number | null;
  readonly toFrontier: number | null;
  readonly crossed: ByParty<number>; // own lines crossed by the final text
  readonly briers: ByParty<number | null>; // mean score of forecasts of others' marks, 0 to 2
  readonly settled: number;
  readonly tabled: number;
  readonly carried: number;
  readonly moves: number;
  readonly refused: number; // acts that the referee refused: a fault
  readonly hash: string;
}

const MOVES_MAX = 5_000; // no game of the rules comes near it
const NO_SWAPS: ChairAct = { type: 'offerSwaps', swaps: [] };

export function playMatch(match: Match): Played {
  const { setting, ideal, nash, leftBy } = subject(match.subject);
  const referee = new Referee(setting, match.seed);
  const entrants = byParty(p => entrant(match.seats[p], seedOf(match, p)));
  const briers = byParty(p => new Briers(p, entrants[p].forecast));
  const refused = playOut(
    referee,
    byParty(p => entrants[p].opponent),
    (party, view) => briers[party].expect(view),
  );
  const view = referee.publicView();
  for (const p of PARTIES) briers[p].score(view.reveals);
  const ending = view.ending?.type ?? 'leftEarly';
  const ratified = ending === 'full' || ending === 'partial';
  const gains = byParty(p => {
    const { worth, mandate } = referee.viewFor(p);
    return ratified ? worth - mandate.walkAway : 0;
  });
  const product = PARTIES.reduce((all, p) => all * Math.max(0, gains[p]), 1);
  const left = ratified ? leftBy(view.text) : null;
  return {
    ...match,
    ending,
    ratified,
    gains,
    shares: byParty(p => (ideal[p] > 0 ? gains[p] / ideal[p] : null)),
    nashRatio: ratified && nash !== null ? product / nash : null,
    surplus: left?.surplus ?? null,
    toFrontier: left?.toFrontier ?? null,
    crossed: byParty(p => view.crossed[p].length),
    briers: byParty(p => briers[p].mean),
    settled: Object.values(view.points).filter(point => point.settled).length,
    tabled: view.tabled.length,
    carried: view.tabled.filter(t => t.result === 'settled').length,
    moves: referee.log().moves.length,
    refused,
    hash: referee.hash(),
  };
}

/** A chance of its own for every seat of every game. */
const seedOf = ({ seed }: Match, party: Party): number =>
  (Math.imul(seed, PARTIES.length) + PARTIES.indexOf(party)) >>> 0;

/** Plays to the end; returns how many acts were refused. A seat whose act is refused does the least instead. */
function playOut(
  referee: Referee,
  opponents: ByParty<Opponent>,
  beforeMarks: (party: Party, view: PartyView) => void,
): number {
  let refused = 0;
  for (let moves = 0; moves < MOVES_MAX; moves++) {
    const { phase, awaited } = referee.publicView();
    if (phase === 'ended') return refused;
    const [party] = awaited;
    if (!party) {
      referee.chair(phase === 'summary' ? { type: 'nextRound' } : NO_SWAPS);
      continue;
    }
    const view = referee.viewFor(party);
    if (phase === 'marks') beforeMarks(party, view);
    for (const act of opponents[party].decide(view) as Decision) {
      if (referee.act(party, act).ok) continue;
      refused += 1;
      referee.act(party, { type: 'leave' });
      break;
    }
  }
  throw new Error(`a game went on for ${MOVES_MAX} decisions`);
}

/** Forecasts of the others' marks, held against what they mark (Brier 1950). */
class Briers {
  readonly #party: Party;
  readonly #forecast: Forecast | null;
  readonly #expected: {
    readonly round: number;
    readonly of: Party;
    readonly point: PointId;
    readonly shares: Readonly<Record<OptionId, number>>;
  }[] = [];
  #sum = 0;
  #count = 0;

  constructor(party: Party, forecast: Forecast | null) {
    this.#party = party;
    this.#forecast = forecast;
  }

  expect(view: PartyView): void {
    const shares = this.#forecast?.(view);
    if (!shares) return;
    for (const of of PARTIES) {
      if (of === this.#party) continue;
      for (const point of view.agenda)
        this.#expected.push({ round: view.round, of, point, shares: shares(of, point) });
    }
  }

  score(reveals: readonly Reveal[]): void {
    for (const { round, of, point, shares } of this.#expected) {
      const mark = reveals.find(r => r.round === round)?.marks[of][point];
      if (!mark) continue;
      let brier = 0;
      for (const [option, share] of Object.entries(shares))
        brier += (share - Number(option === mark.option)) ** 2;
      this.#sum += brier;
      this.#count += 1;
    }
  }

  get mean(): number | null {
    return this.#count === 0 ? null : this.#sum / this.#count;
  }
}
