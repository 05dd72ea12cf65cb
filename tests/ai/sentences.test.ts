import { describe, expect, it } from 'vitest';
import { PARTIES, REFUSALS, type Act, type Reason } from '#engine/types.ts';
import { cited } from '#table/citations.ts';
import { evidenceOf, reasonSentence, reservationWords } from '#words/reasons.ts';
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

  it('that is an interest cites the articles where they say so, and else the game', () => {
    const wants = (party: 'ukraine' | 'us', point: 'p5' | 'p14') =>
      reasonSentence(CONTENT, party, [{ type: 'preference', point, toward: 'for' }], point);
    expect(wants('us', 'p14')).toBe(
      'The US on point 14: it serves what the side is reported to want (Article A).',
    );
    expect(wants('ukraine', 'p5')).toBe(
      'Ukraine on point 5: it serves an interest of the side (game assumption).',
    );
  });

  it('that the articles speak against is never hung on them', () => {
    const reasons: readonly Reason[] = [{ type: 'preference', point: 'p21', toward: 'for' }];
    expect(reasonSentence(CONTENT, 'ukraine', reasons, 'p21')).toContain('game assumption');
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
      'a belief',
      [{ type: 'belief', party: 'eu', point: 'p6', toward: 'against' }],
      'it takes the EU to be against point 6 (game assumption: its own reading of the marks).',
    ],
    [
      'lines of others that would be out of reach',
      [{ type: 'agreement', lines: ['RU-nato-ukraine'] }],
      'it would leave no text that keeps Russia’s line on Ukraine and NATO (Article A).',
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

  it('carries the evidence that it rests on, and no other', () => {
    const marked: Act = {
      type: 'mark',
      point: 'p6',
      option: 'struck',
      reasons: [
        { type: 'line', line: 'UA-army' },
        { type: 'preference', point: 'p6', toward: 'for' },
        { type: 'priority', point: 'p6' },
      ],
    };
    expect(cited(marked, 'ukraine', CONTENT)).toEqual({
      ...marked,
      reasons: [{ type: 'line', line: 'UA-army', evidence: 'UA-1' }, ...marked.reasons!.slice(1)],
    });
    expect(cited({ type: 'seal' }, 'ukraine', CONTENT)).toEqual({ type: 'seal' });
  });

  it('cites only evidence there is, about that party and in that direction', () => {
    for (const party of PARTIES) {
      for (const { id: point } of CONTENT.content.points) {
        for (const toward of ['for', 'against'] as const) {
          const id = evidenceOf(CONTENT, party, { type: 'preference', point, toward });
          if (id === null) continue;
          const { party: about } = CONTENT.evidence(id);
          expect([party, null]).toContain(about);
          const { evidence } = CONTENT.position(party, point);
          expect(evidence).toContain(id);
        }
      }
    }
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
