/** Arbitrary moves, and whole games played by seats that choose at random among what is legal. */
import fc from 'fast-check';
import { begin } from '#engine/begin.ts';
import { linesInForce } from '#engine/crossing.ts';
import { play } from '#engine/play.ts';
import { generator } from '#engine/rng.ts';
import { isSettled } from '#engine/text.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import {
  REFUSALS,
  SIGNINGS,
  type Act,
  type Log,
  type Move,
  type Negotiation,
  type Party,
  type Setting,
} from '#engine/types.ts';
import { agendaOf } from '#engine/rounds.ts';
import { awaitedIn } from '#engine/view.ts';
import { sidesSetting } from '../ai/settings.ts';
import { REASON, setting } from './builders.ts';

const party = fc.constantFrom(...PARTIES);
const point = fc.constantFrom(
  'p1',
  'p2',
  'p3',
  'p4',
  'p5',
  'p9',
  '__proto__',
) as fc.Arbitrary<'p1'>;
const option = fc.constantFrom('drafted', 'amended', 'struck', 'other', 'constructor');
const change = fc.record({ point, option });
const crossing = fc.option(fc.record({ code: fc.constantFrom('traded', 'own', 'no') }), {
  nil: undefined,
});
const line = fc.constantFrom('UA-one', 'RU-two', 'EU-some', 'eu-p3', 'russia-p3', 'us-p4', 'us-p5');

/** Acts of every kind with fields that may or may not fit, and some that are no acts. */
export const anyMove: fc.Arbitrary<Move> = fc.oneof(
  ...[
    fc.record({ type: fc.constant('declare'), lines: fc.array(line, { maxLength: 3 }) }),
    fc.record({ type: fc.constant('mark'), point, option, crossing }),
    fc.record({ type: fc.constant('unmark'), point }),
    fc.record({
      type: fc.constant('predict'),
      of: party,
      prediction: fc.option(fc.record({ answer: option, sure: fc.constantFrom(50, 60) })),
    }),
    fc.record({ type: fc.constant('seal') }),
    fc.record({ type: fc.constant('pass') }),
    fc.record({
      type: fc.constant('table'),
      crossing,
      initiative: fc.oneof(
        fc.record({ type: fc.constant('amendment'), change }),
        fc.record({ type: fc.constant('package'), changes: fc.array(change, { maxLength: 5 }) }),
        fc.record({ type: fc.constant('reopening'), point }),
      ),
    }),
    fc.record({ type: fc.constant('vote'), yes: fc.boolean(), crossing }),
    fc.record({
      type: fc.constant('sign'),
      signing: fc.constantFrom('sign', 'reserve', 'refuse', 'maybe'),
      crossings: fc.dictionary(line, fc.record({ code: fc.constantFrom('traded', 'own') })),
    }),
    fc.record({ type: fc.constant('answerSwaps'), yes: fc.array(fc.string()) }),
    fc.jsonValue(),
  ].map(act => fc.record({ by: party, act })),
  fc.record({
    by: fc.constant('chair'),
    act: fc.oneof(
      fc.record({ type: fc.constant('nextRound') }),
      fc.record({ type: fc.constant('offerSwaps'), swaps: fc.constant([]) }),
      fc.jsonValue(),
    ),
  }),
) as fc.Arbitrary<Move>;

export interface Game {
  readonly log: Log;
  readonly states: readonly Negotiation[];
  readonly end: Negotiation;
}

/**
 * A game to its end, from one seed; now and then a seat leaves. Every other one is of two to eight parties; of the
 * rest half end the voting with the first no.
 */
export const randomGame: fc.Arbitrary<Game> = fc
  .integer({ min: 0, max: 2 ** 32 - 1 })
  .map(seed => playAtRandom(settingOf(seed), seed));

function settingOf(seed: number): Setting {
  if (seed % 2 === 1) return sidesSetting(seed);
  return seed % 4 === 0 ? setting : { ...setting, firstNoEndsVoting: true };
}

export function playAtRandom(on: Setting, seed: number): Game {
  const random = generator(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  let n = begin(on, seed);
  const states = [n];
  const moves: Move[] = [];
  while (n.phase !== 'ended') {
    const move = nextMove(n, random, pick);
    const next = play(n, move);
    if (!next.ok) throw new Error(`${JSON.stringify(move)}: ${next.refusal.code}`);
    n = next.value;
    moves.push(move);
    states.push(n);
  }
  return { log: { version: 1, setting: on, seed, moves }, states, end: n };
}

type Pick = <T>(of: readonly T[]) => T;

function nextMove(n: Negotiation, random: () => number, pick: Pick): Move {
  const awaited = awaitedIn(n);
  if (awaited.length === 0) {
    const act = n.phase === 'summary' ? { type: 'nextRound' } : { type: 'offerSwaps', swaps: [] };
    return { by: 'chair', act } as Move;
  }
  const by = pick(awaited);
  if (random() < 0.002) return { by, act: { type: 'leave' } };
  return { by, act: actOf(n, by, random, pick) };
}

function actOf(n: Negotiation, by: Party, random: () => number, pick: Pick): Act {
  const lean = (options: readonly string[]) =>
    random() < 0.7 ? (options[0] ?? '') : pick(options); // agree often enough to settle points
  switch (n.phase) {
    case 'brief': {
      const own = n.setting.declarable.filter(l => l.party === by).map(l => l.id);
      return { type: 'declare', lines: own.slice(0, 1 + Math.floor(random() * 2)) };
    }
    case 'marks': {
      const left = agendaOf(n).filter(p => !n.marks[by][p]);
      const point = n.setting.points.find(p => p.id === left[0]);
      if (!point || random() < 0.05) return { type: 'seal' };
      return { type: 'mark', point: point.id, option: lean(point.options), crossing: REASON };
    }
    case 'caucus': {
      if (n.caucus?.tabled) return { type: 'vote', yes: random() < 0.8, crossing: REASON };
      return initiativeOf(n, by, random, pick) ?? { type: 'pass' };
    }
    case 'ratification':
      return signOf(n, random, pick);
    case 'postSettlement':
    case 'summary':
    case 'ended':
      throw new Error(`${by} is not awaited in ${n.phase} (${REFUSALS.NotNow})`);
  }
}

function initiativeOf(n: Negotiation, by: Party, random: () => number, pick: Pick): Act | null {
  const open = n.setting.points.filter(p => !isSettled(n.points, p.id));
  const closed = n.setting.points.filter(
    p => isSettled(n.points, p.id) && !n.points[p.id]?.reopenedBy.includes(by),
  );
  const change = (p: (typeof open)[number]) => ({ point: p.id, option: pick(p.options) });
  const tabled = (initiative: Extract<Act, { type: 'table' }>['initiative']): Act => ({
    type: 'table',
    initiative,
    crossing: REASON,
  });
  const dice = random();
  if (dice < 0.2 && closed.length > 0) {
    return tabled({ type: 'reopening', point: pick(closed).id });
  }
  if (dice < 0.5 && open.length >= 2) {
    return tabled({ type: 'package', changes: open.slice(0, 4).map(change) });
  }
  if (dice < 0.9 && open.length > 0)
    return tabled({ type: 'amendment', change: change(pick(open)) });
  return null;
}

function signOf(n: Negotiation, random: () => number, pick: Pick): Act {
  const crossings = Object.fromEntries(linesInForce(n).map(l => [l.id, REASON]));
  const settled = n.setting.points.find(p => isSettled(n.points, p.id));
  const signing = random() < 0.7 || !settled ? 'sign' : pick(SIGNINGS);
  if (signing !== 'reserve' || !settled) return { type: 'sign', signing, crossings };
  return { type: 'sign', signing, crossings, reservation: { point: settled.id, words: 'Noted' } };
}
