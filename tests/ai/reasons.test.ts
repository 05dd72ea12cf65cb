/** Each refusal and each proposal of a computer seat has reasons that hold, and a sentence with its source. */
import { describe, expect, test } from 'vitest';
import { answerOf } from '#engine/answer.ts';
import type { Setting } from '#engine/types.ts';
import { reasonSentence } from '#words/reasons.ts';
import { CONTENT } from '../table/shipped.ts';
import { faultsOf, type Reasoned } from './faults.ts';
import { decidedIn, someSeats, type Decided } from './games.ts';
import { ALL_SHIPPED, SHIPPED, someSetting } from './settings.ts';
import { FULL, TIME } from './runs.ts';

const SAMPLED = FULL ? 20_000 : 1_000;
const EACH = FULL ? 1 : 3; // one act in so many is read, so that more games are

interface Sample {
  readonly decided: Decided;
  readonly act: Reasoned;
}

/** Marks that amend or reject, initiatives, votes against, and refused signatures. */
function isRefusalOrProposal(decided: Decided, act: Reasoned): boolean {
  switch (act.type) {
    case 'mark':
      return act.option !== decided.view.points[act.point]?.current;
    case 'table':
      return true;
    case 'vote':
      return !act.yes;
    case 'sign':
      return act.signing === 'refuse';
  }
}

const isReasoned = (act: Decided['decision'][number]): act is Reasoned =>
  act.type === 'mark' || act.type === 'table' || act.type === 'vote' || act.type === 'sign';

type Asks = typeof isRefusalOrProposal;

function sample(
  count: number,
  on: (seed: number) => Setting,
  asks: Asks = isRefusalOrProposal,
): readonly Sample[] {
  const samples: Sample[] = [];
  let met = 0;
  for (let seed = 1; samples.length < count; seed++) {
    for (const decided of decidedIn(on(seed), seed, someSeats(seed)))
      for (const act of decided.decision)
        if (isReasoned(act) && asks(decided, act) && met++ % EACH === 0)
          samples.push({ decided, act });
  }
  return samples.slice(0, count);
}

const onShipped = (seed: number): Setting => {
  const of = seed % 12 === 0 ? ALL_SHIPPED : [...SHIPPED.quick, ...SHIPPED.lesson];
  return of[seed % of.length] as Setting;
};
const shipped = sample(SAMPLED, onShipped);

const told = ({ decided, act }: Sample): string => {
  const { view, seated } = decided;
  return `${view.setting.scenario} ${view.setting.length} ${JSON.stringify(seated)} ${view.seat} round ${view.round}: ${JSON.stringify(act)}`;
};

/** An expert whose playouts alone speak for a no may have nothing better to name; it is that seldom. */
const WITHOUT_CAUSE = 1 / 10_000;

function expectSound(samples: readonly Sample[]): void {
  const faulty = samples.flatMap(one =>
    faultsOf(one.decided, one.act).map(fault => ({ fault, of: told(one) })),
  );
  if (faulty.length > samples.length * WITHOUT_CAUSE) expect(faulty).toEqual([]);
}

describe('of 1,000 refusals and proposals', () => {
  test(
    'each has reasons that hold, on the shipped scenario',
    () => {
      expectSound(shipped);
    },
    TIME,
  );

  test(
    'each has reasons that hold, on drawn settings with linkages and lines of every form',
    () => {
      expectSound(sample(SAMPLED, someSetting));
    },
    TIME,
  );

  test(
    'each other act with reasons has reasons that hold too',
    () => {
      const asks: Asks = (decided, act) => !isRefusalOrProposal(decided, act);
      const some = SAMPLED / 4;
      expectSound([...sample(some, onShipped, asks), ...sample(some, someSetting, asks)]);
    },
    TIME,
  );

  test('there are some of every kind', () => {
    const kinds = new Set(shipped.map(({ act }) => act.type));
    expect([...kinds].toSorted()).toEqual(['mark', 'sign', 'table', 'vote']);
    const reasons = new Set(shipped.flatMap(({ act }) => act.reasons ?? []).map(r => r.type));
    expect([...reasons]).toEqual(
      expect.arrayContaining(['line', 'preference', 'priority', 'trade', 'opening', 'belief']),
    );
  });

  test('each makes a sentence that names the party and a source, or the game’s assumption', () => {
    const names = { eu: 'EU', russia: 'Russia', ukraine: 'Ukraine', us: 'US' };
    for (const one of shipped) {
      const sentence = sentenceOf(one);
      expect(sentence, told(one)).toContain(names[one.decided.view.seat]);
      expect(sentence, told(one)).toMatch(/\((?:[^()]*)(?:game assumption|Article [AB]|record)/);
      expect(sentence).toMatch(/^[A-Z][^{}]+\.$/);
    }
  });
});

function sentenceOf({ decided, act }: Sample): string {
  const { view } = decided;
  const reasons = act.reasons ?? [];
  switch (act.type) {
    case 'mark': {
      const did = answerOf(view.points[act.point]?.current ?? '', act.option);
      return reasonSentence(CONTENT, view.seat, reasons, act.point, did);
    }
    case 'table':
      return reasonSentence(CONTENT, view.seat, reasons);
    case 'vote':
      return reasonSentence(CONTENT, view.seat, reasons, undefined, 'no');
    case 'sign':
      return reasonSentence(CONTENT, view.seat, reasons, undefined, act.signing);
  }
}
