import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { coverageOf } from '#content/coverage.ts';
import { ledgerOf, tallyOf } from '#record/ledger.ts';
import { fatesOf, fateTally } from '#record/fates.ts';
import {
  calibrationOf,
  EVEN_GUESS,
  meanBrier,
  misreadIn,
  openedOf,
  readingOf,
} from '#record/predictions.ts';
import { turningPointsIn, turningPointsOf } from '#record/turningPoints.ts';
import { byParty } from '#engine/parties.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Initiative, Negotiation, Party, ScoredPrediction, Sureness } from '#engine/types.ts';
import { awaitedIn, publicView, viewFor } from '#engine/view.ts';
import { shippedContent } from '../content/shipped.ts';
import { after, allMark, by, REASON, ROUND_1, toRatification } from '../engine/builders.ts';

const content = shippedContent();

/** With everybody's papers; `unsaid` has none of the reasons in them. */
const endedIn = (n: Negotiation) => ({
  view: publicView(n),
  papers: byParty(PARTIES, party => viewFor(n, party)),
});
const unsaid = (n: Negotiation) => ({
  view: publicView(n),
  papers: byParty(PARTIES, () => ({ crossings: [] })),
});

const speakerIn = (n: Negotiation) => n.caucus?.order[n.caucus.turn] ?? 'eu';

/** The seat whose turn it is tables it; the others answer as asked. */
function table(n: Negotiation, initiative: Initiative, no: readonly string[] = []): Negotiation {
  const mover = speakerIn(n);
  const open = after(n, by(mover, { type: 'table', initiative, crossing: REASON }));
  const votes = awaitedIn(open)
    .filter(p => open.caucus?.tabled && p !== mover)
    .map(p => by(p, { type: 'vote', yes: !no.includes(p), crossing: REASON }));
  return after(open, ...votes);
}

const pair: Initiative = {
  type: 'package',
  changes: [
    { point: 'p1', option: 'drafted' },
    { point: 'p4', option: 'amended' },
  ],
};

describe('the ledger', () => {
  test('has all 28 points by dossier, those outside the talks as parked', () => {
    const rows = ledgerOf(content, ROUND_1.points);
    expect(rows.map(r => r.dossier)).toEqual(content.dossiers.map(d => d.id));
    expect(tallyOf(rows)).toEqual({ settled: 0, amended: 0, struck: 0, bracketed: 5, parked: 23 });
  });

  test('tells settled, amended and struck points apart', () => {
    const n = toRatification({ p1: 'amended', p2: 'drafted', p4: 'struck' });
    const tally = tallyOf(ledgerOf(content, n.points));
    expect(tally).toMatchObject({ settled: 1, amended: 1, struck: 1, bracketed: 2 });
  });
});

describe('turning points', () => {
  test('are what the marks settled, then what became of each initiative', () => {
    const marked = after(ROUND_1, ...allMark({ p2: 'drafted' }));
    const n = table(table(marked, pair), { type: 'reopening', point: 'p2' }, []);
    const told = turningPointsIn(publicView(n), 1);
    expect(told.map(t => t.type)).toEqual(['marks', 'settled', 'reopened']);
    expect(told[0]).toMatchObject({ changes: [{ point: 'p2', option: 'drafted' }] });
  });

  test('name who voted no on an initiative that was not carried', () => {
    const marked = after(ROUND_1, ...allMark({}));
    const no = PARTIES.filter(p => p !== speakerIn(marked)).slice(0, 1);
    const told = turningPointsOf(publicView(table(marked, pair, no)));
    expect(told).toMatchObject([{ type: 'refused', against: [{ party: no[0] }] }]);
  });

  test('leave out an initiative that is still open', () => {
    const marked = after(ROUND_1, ...allMark({}));
    const move = by(speakerIn(marked), { type: 'table', initiative: pair, crossing: REASON });
    expect(turningPointsOf(publicView(after(marked, move)))).toEqual([]);
  });
});

describe('the fate of a line', () => {
  test('is held where the text keeps it and crossed where it does not', () => {
    const fates = fatesOf(unsaid(toRatification({ p1: 'drafted', p2: 'drafted', p5: 'drafted' })));
    expect(fates.ukraine).toEqual([{ line: 'UA-one', status: 'stated', fate: 'crossed' }]);
    expect(fates.russia[0]).toMatchObject({ line: 'RU-two', fate: 'held' });
  });

  test('is traded where a package put the crossing into the text', () => {
    const reached = table(after(ROUND_1, ...allMark({ p2: 'drafted' })), pair);
    expect(fatesOf(unsaid(reached)).ukraine[0]).toMatchObject({ line: 'UA-one', fate: 'traded' });
  });

  test('is traded where its own party gave that for a reason, whoever reads it', () => {
    const reached = toRatification({ p1: 'drafted', p2: 'drafted' });
    expect(fatesOf(endedIn(reached)).ukraine[0]).toMatchObject({ fate: 'traded' });
  });

  test('counts every line in force once', () => {
    const { held, crossed, traded } = fateTally(fatesOf(endedIn(ROUND_1)));
    expect(held + crossed + traded).toBe(6); // three of the setting, one declared by each but Ukraine
  });
});

describe('reading the others', () => {
  const scored = (brier: number) => ({
    by: 'eu' as const,
    of: 'us' as const,
    round: 1,
    point: 'p1' as const,
    prediction: { answer: 'accept' as const, sure: 70 as const },
    answered: 'accept' as const,
    brier,
  });

  test('has no figure without a prediction', () => {
    expect(meanBrier([])).toBeNull();
  });

  test('is the mean of the Brier scores, held against an even guess', () => {
    expect(meanBrier([scored(0.1), scored(0.3)])).toBeCloseTo(0.2);
    expect(readingOf(0.2)).toBe('close');
    expect(readingOf(0.5)).toBe('fair');
    expect(readingOf(EVEN_GUESS)).toBe('far');
  });

  test('counts by sureness what came true, and names who was read least well', () => {
    const said = (of: Party, sure: Sureness, right: boolean): ScoredPrediction => {
      const prediction = { answer: 'accept', sure } as const;
      const answered = right ? 'accept' : 'reject';
      return {
        by: 'eu',
        of,
        round: 1,
        point: 'p5',
        prediction,
        answered,
        brier: right ? 0.1 : 1.2,
      };
    };
    const all = [said('us', 90, true), said('us', 90, false), said('russia', 50, false)];
    expect(calibrationOf(all)).toEqual([
      { sure: 50, count: 1, right: 0 },
      { sure: 90, count: 2, right: 1 },
    ]);
    expect(misreadIn(all)).toBe('russia');
    expect(misreadIn([said('us', 90, true)])).toBeNull();
  });
});

describe('the limits of the sources', () => {
  test('are counted from the content: 14 points in neither article, 87 of 112 positions silent', () => {
    expect(coverageOf(content)).toEqual({
      points: 28,
      inNone: 14,
      positions: 112,
      stated: 8,
      concerns: 2,
      inferred: 17,
      silent: 87,
    });
  });

  test('evidence opened is counted by source, and points answered without any', () => {
    const { reveals } = publicView(after(ROUND_1, ...allMark({})));
    const none = openedOf(catalogue(content), [], reveals);
    expect(none).toEqual({
      items: { articleA: 0, articleB: 0, record: 0 },
      answered: 3,
      unread: 3,
    });
    const read = openedOf(catalogue(content), ['A-3'], reveals);
    expect(read).toMatchObject({ items: { articleA: 1 }, unread: 2 });
  });
});
