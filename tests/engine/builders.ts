/** A small negotiation for tests of the rules, and the words to play it in one line. */
import { begin } from '#engine/begin.ts';
import { byParty } from '#engine/parties.ts';
import { play } from '#engine/play.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type {
  Act,
  Mandate,
  Move,
  Negotiation,
  OptionId,
  Party,
  PointId,
  Refusal,
  Setting,
} from '#engine/types.ts';

const points = ['p1', 'p2', 'p3', 'p4', 'p5'] as const satisfies readonly PointId[];

const mandate = (values: Partial<Record<PointId, Record<OptionId, number>>>): Mandate => ({
  preferences: Object.fromEntries(points.map(p => [p, values[p] ?? {}])),
  linkages: [],
  priorities: [
    { point: 'p1', options: ['amended'] },
    { point: 'p2', options: ['drafted', 'amended'] },
    { point: 'p3', options: ['drafted'] },
  ],
  walkAway: 0,
});

/**
 * Five points of three options in two rounds. Ukraine states that p1 is not as drafted; Russia, inferred,
 * wants p2 settled as drafted; the EU, inferred, at least one of p3 and p4 amended.
 */
export const setting: Setting = {
  scenario: 'test',
  scenarioVersion: 1,
  length: 'quick',
  day: '2025-11-21',
  brief: 'full',
  parties: PARTIES,
  points: points.map(id => ({ id, options: ['drafted', 'amended', 'struck'], required: PARTIES })),
  agendas: [
    ['p1', 'p2', 'p3'],
    ['p4', 'p5'],
  ],
  stars: ['p1', null],
  laps: 1,
  lines: [
    {
      id: 'UA-one',
      party: 'ukraine',
      status: 'stated',
      holds: { type: 'forbid', of: [{ type: 'option', point: 'p1', option: 'drafted' }] },
    },
    {
      id: 'RU-two',
      party: 'russia',
      status: 'inferred',
      holds: { type: 'require', of: [{ type: 'option', point: 'p2', option: 'drafted' }] },
    },
    {
      id: 'EU-some',
      party: 'eu',
      status: 'inferred',
      holds: {
        type: 'atLeast',
        count: 1,
        of: [
          { type: 'option', point: 'p3', option: 'amended' },
          { type: 'option', point: 'p4', option: 'amended' },
        ],
      },
    },
  ],
  declarable: PARTIES.flatMap(party =>
    (['p3', 'p4', 'p5'] as const).map(point => ({
      id: `${party}-${point}`,
      party,
      status: 'declared' as const,
      holds: {
        type: 'forbid' as const,
        of: [{ type: 'option' as const, point, option: 'struck' }],
      },
    })),
  ),
  declaredByDefault: byParty(PARTIES, () => []),
  mandates: {
    eu: mandate({ p1: { amended: 1 }, p3: { amended: 2 } }),
    russia: mandate({ p1: { drafted: 3, amended: -1 }, p2: { drafted: 3 } }),
    ukraine: mandate({ p1: { drafted: -3, amended: 2 }, p4: { drafted: 1 } }),
    us: mandate({ p2: { drafted: 1 } }),
  },
  support: { start: 2, stated: 2, inferred: 1, declared: 1, priorities: 1 },
};

export const START = begin(setting, 7);

/** Plays the moves; a refused one is a mistake of the test. */
export function after(n: Negotiation, ...moves: readonly Move[]): Negotiation {
  return moves.reduce((now, move) => {
    const next = play(now, move);
    if (!next.ok) throw new Error(`${JSON.stringify(move)}: ${next.refusal.code}`);
    return next.value;
  }, n);
}

/** The refusal of a move that must be refused. */
export function refusalOf(n: Negotiation, move: Move): Refusal {
  const next = play(n, move);
  if (next.ok) throw new Error(`${JSON.stringify(move)} was accepted`);
  return next.refusal;
}

export const by = (party: Party, act: Act): Move => ({ by: party, act });
export const chair: Move = { by: 'chair', act: { type: 'nextRound' } };

export const allDeclare: readonly Move[] = PARTIES.map(p =>
  by(p, { type: 'declare', lines: p === 'ukraine' ? [] : [`${p}-p5`] }),
);
export const ROUND_1 = after(START, ...allDeclare);

export const REASON = { code: 'traded' } as const;

/** Marks a point, with a reason at hand in case the option crosses a line. */
export const mark = (party: Party, point: PointId, option: OptionId): Move =>
  by(party, { type: 'mark', point, option, crossing: REASON });

/** Everyone gives the same marks and seals. */
export const allMark = (marks: Partial<Record<PointId, OptionId>>): readonly Move[] =>
  PARTIES.flatMap(p => [
    ...Object.entries(marks).map(([point, option]) => mark(p, point as PointId, option ?? '')),
    by(p, { type: 'seal' }),
  ]);

/** The seats pass in turn until the caucus closes. */
export function allPass(n: Negotiation): Negotiation {
  let now = n;
  while (now.phase === 'caucus' && now.caucus) {
    const speaker = now.caucus.order[now.caucus.turn];
    if (!speaker) throw new Error('nobody speaks');
    now = after(now, by(speaker, { type: 'pass' }));
  }
  return now;
}

/** All sign, giving a reason for every line of their own that the text crosses. */
export const allSign: readonly Move[] = PARTIES.map(p =>
  by(p, {
    type: 'sign',
    signing: 'sign',
    crossings: Object.fromEntries(
      [...setting.lines, ...setting.declarable].map(l => [l.id, REASON]),
    ),
  }),
);

/** From round 1 to ratification, with these marks by everyone in each round. */
export function toRatification(marks: Partial<Record<PointId, OptionId>>): Negotiation {
  let n = ROUND_1;
  while (n.phase !== 'ratification') {
    if (n.phase === 'marks') n = after(n, ...allMark(onAgenda(n, marks)));
    n = allPass(n);
    n = after(n, chair);
  }
  return n;
}

function onAgenda(n: Negotiation, marks: Partial<Record<PointId, OptionId>>) {
  const last = n.round === setting.agendas.length;
  return Object.fromEntries(
    Object.entries(marks).filter(
      ([p]) =>
        !n.points[p as PointId]?.settled &&
        (last || setting.agendas[n.round - 1]?.includes(p as PointId)),
    ),
  );
}
