import { describe, expect, it } from 'vitest';
import { REFUSALS, type Party, type PointId, type Reason } from '#engine/types.ts';
import { reasonSentence, reservationWords } from '#words/reasons.ts';
import { refusalSentence } from '#words/refusals.ts';
import { CONTENT } from '../table/shipped.ts';

describe('a reason', () => {
  it('that is a stated line names it and who said so, in which article', () => {
    const reasons: readonly Reason[] = [{ type: 'line', line: 'UA-army' }];
    expect(reasonSentence(CONTENT, 'ukraine', reasons, 'p6', 'reject')).toMatch(
      /^Ukraine rejects point 6: stated line on army size \(Article A, .*Hayovyshyn.*\)\.$/,
    );
  });

  it('that is a declared line is called a game assumption', () => {
    const reasons: readonly Reason[] = [{ type: 'line', line: 'EU-own-money' }];
    expect(reasonSentence(CONTENT, 'eu', reasons)).toBe(
      'The EU: declared line on Europe’s money (game assumption).',
    );
  });

  it('that is an interest cites the evidence it carries, and else the game', () => {
    const wants = (party: Party, point: PointId, toward: 'for' | 'against', evidence?: string) =>
      reasonSentence(
        CONTENT,
        party,
        [{ type: 'preference', point, toward, ...(evidence !== undefined && { evidence }) }],
        point,
      );
    expect(wants('us', 'p14', 'for', 'US-5')).toBe(
      'The US on point 14: it serves what the side is reported to want (Article A).',
    );
    for (const evidence of [undefined, 'XX-1'])
      expect(wants('us', 'p14', 'for', evidence)).toBe(
        'The US on point 14: it serves an interest of the side (game assumption).',
      );
  });

  it('that is read out of what a side said of other wording is called inferred', () => {
    const reasons: readonly Reason[] = [
      { type: 'preference', point: 'p6', toward: 'for', evidence: 'UA-1' }, // no cap: UA-1 is against one
    ];
    expect(reasonSentence(CONTENT, 'ukraine', reasons, 'p6')).toMatch(
      /: it serves an interest, inferred and not stated \(Article A, .+\)\.$/,
    );
  });

  it('of every kind makes one sentence, at most two together', () => {
    const all: readonly Reason[] = [
      { type: 'trade', gives: ['p3', 'p4'], gets: ['p5'] },
      { type: 'trade', gives: ['p3'], gets: [] },
      { type: 'priority', point: 'p21' },
      { type: 'preference', point: 'p8', toward: 'against' },
      { type: 'walkAway' },
      { type: 'support' },
    ];
    for (const reason of all) {
      const sentence = reasonSentence(CONTENT, 'russia', [reason], undefined, 'no');
      expect(sentence).toMatch(/^Russia votes no: [^.{}]+\([^.{}]+\)\.$/);
    }
    expect(reasonSentence(CONTENT, 'russia', all).split(';')).toHaveLength(2);
  });

  it('that the text as it stands is as good says of a point left out that there is no gain in it', () => {
    const reasons: readonly Reason[] = [{ type: 'standing', point: 'p22', is: 'asGood' }];
    const ends = (did: 'amend' | 'reject') => reasonSentence(CONTENT, 'us', reasons, 'p22', did);
    expect(ends('amend')).toContain(': the text as it stands is as good for it (');
    expect(ends('reject')).toContain(': it has nothing to gain from the text as it stands (');
  });

  it('that names what the scenario does not have is left out', () => {
    const reasons: readonly Reason[] = [
      { type: 'line', line: 'XX-none' },
      { type: 'preference', point: 'p99', toward: 'for' },
    ];
    expect(reasonSentence(CONTENT, 'us', reasons)).toBe(
      'The US: no stake in it that the sources or the game name.',
    );
  });

  it.each<[string, readonly Reason[], string]>([
    [
      'a line, and what it would look at instead',
      [
        { type: 'line', line: 'UA-army' },
        { type: 'opening', point: 'p6', option: 'no-cap', given: ['p5'] },
      ],
      ' It would look at “No cap” on point 6 once point 5 goes its way.',
    ],
    [
      'an opening alone',
      [{ type: 'opening', point: 'p6', option: 'no-cap', given: [] }],
      'Ukraine rejects point 6: it asks for something else first (game assumption). It would look at “No cap” on point 6.',
    ],
    [
      'interests that no source bears out, together',
      [
        { type: 'preference', point: 'p17', toward: 'for' },
        { type: 'preference', point: 'p28', toward: 'for' },
      ],
      ': interests of the side on point 17 and point 28 (game assumption).',
    ],
    [
      'priorities on other points, together',
      [
        { type: 'priority', point: 'p27' },
        { type: 'preference', point: 'p28', toward: 'for' },
        { type: 'priority', point: 'p14' },
      ],
      ': priorities of its own, on point 27 and point 14 (game assumption); on point 28, it serves an interest of the side (game assumption).',
    ],
    [
      'a belief',
      [{ type: 'belief', party: 'eu', point: 'p6', toward: 'against' }],
      'it takes the EU to be against the text as it stands (game assumption: its own guess).',
    ],
    [
      'a belief about another point',
      [{ type: 'belief', party: 'eu', point: 'p14', toward: 'for' }],
      'it takes the EU to want this on point 14 (game assumption: its own guess).',
    ],
    [
      'that the text as it stands is better for it',
      [{ type: 'standing', point: 'p6', is: 'better' }],
      ': the text as it stands suits it better, and it gives way so that the talks go on (game assumption).',
    ],
    [
      'lines of others that it serves, each with its source',
      [{ type: 'agreement', lines: ['RU-nato-ukraine', 'EU-own-money'] }],
      ': it serves Russia’s line on Ukraine and NATO (Article A) and the EU’s line on Europe’s money (game assumption), which a text that crosses nobody’s line has to keep (game assumption).',
    ],
    [
      'a linkage',
      [{ type: 'linkage', point: 'p6', with: 'p7' }],
      'worth more to it together with point 7 (game assumption).',
    ],
  ])('of a newer kind is said too: %s', (_kind, reasons, end) => {
    const sentence = reasonSentence(CONTENT, 'ukraine', reasons, 'p6', 'reject');
    expect(sentence.endsWith(end), sentence).toBe(true);
  });

  it('of a line of others never hangs the game’s reckoning on its source', () => {
    const reasons: readonly Reason[] = [{ type: 'agreement', lines: ['RU-nato-ukraine'] }];
    expect(reasonSentence(CONTENT, 'us', reasons, 'p7', 'amend')).toBe(
      'The US would amend point 7: it serves Russia’s line on Ukraine and NATO (Article A), which a text that crosses nobody’s line has to keep (game assumption).',
    );
  });

  it('for a reservation fits into 140 characters', () => {
    expect(reservationWords('p28').length).toBeLessThanOrEqual(140);
  });
});

describe('a refusal', () => {
  it.each(Object.values(REFUSALS))('says what to do, with and without an item: %s', code => {
    for (const about of [
      {},
      { point: 'p6' as const, lines: ['UA-army', 'UA-territory'] },
      { point: 'p99' as const, lines: ['XX-none'] },
    ]) {
      // prettier-ignore
      const sentence = refusalSentence(CONTENT, { code, ...about });
      expect(sentence).toMatch(/^[A-Z][^{}]+\.$/);
      expect(sentence).not.toContain('ERR_');
    }
  });

  it('names the point and the lines', () => {
    expect(refusalSentence(CONTENT, { code: REFUSALS.PointSettled, point: 'p6' })).toMatch(
      /^Point 6 \(Cap on Ukraine’s forces\) is settled/,
    );
    expect(
      refusalSentence(CONTENT, { code: REFUSALS.ReasonNeeded, lines: ['UA-army', 'UA-territory'] }),
    ).toContain('Territory, Army size');
  });
});
