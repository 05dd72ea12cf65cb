import { describe, expect, test } from 'vitest';
import { hintSentence } from '#words/hintSentence.ts';
import { Referee } from '#engine/referee.ts';
import type { PartyView } from '#engine/types.ts';
import type { Hint } from '#table/table.ts';
import { CONTENT, settingFor } from '../table/shipped.ts';

const view: PartyView = new Referee(settingFor('quick'), 1).viewFor('ukraine');
const says = (hint: Hint, of: PartyView = view): string => hintSentence(CONTENT, of, hint);

/** The same view with an initiative on the table. */
const voting: PartyView = {
  ...view,
  caucus: {
    order: ['eu', 'russia', 'ukraine', 'us'],
    lap: 1,
    turn: 0,
    tabled: {
      round: 1,
      lap: 1,
      by: 'eu',
      initiative: { type: 'reopening', point: 'p5' },
      reasons: [],
      votes: {},
      result: 'open',
    },
  },
};

describe('a hint in words', () => {
  test('says what is so, with the points named', () => {
    expect(says({ type: 'closes', sure: 'exact', points: ['p5'] })).toBe(
      'Once what is put forward on point 5 is settled, every text left crosses somebody’s line, unless a point is reopened.',
    );
    expect(says({ type: 'belowWalkAway', sure: 'exact', what: 'text', points: ['p5', 'p6'] })).toBe(
      'The text as it stands is worth less to you than walking away. Points 5 and 6 take from it, the first the most.',
    );
    expect(says({ type: 'belowWalkAway', sure: 'exact', what: 'tabled', points: [] })).toBe(
      'With what is put forward, the text is worth less to you than walking away.',
    );
  });

  test('says whose line the text crosses, and what would keep it', () => {
    const changes = [{ point: 'p5', option: 'drafted' }] as const;
    const [line] = settingFor('quick').lines.filter(l => l.party === 'ukraine');
    if (!line) throw new Error('Ukraine has no line');
    const hint: Hint = { type: 'lineNeeded', sure: 'exact', line: line.id, changes };
    const { title } = CONTENT.line(line.id);
    expect(says(hint)).toBe(
      `The text as it stands crosses “${title}”, your line. This would keep it and cross no further line: 5 (as drafted).`,
    );
    expect(says(hint, { ...voting, seat: 'us' })).toBe(
      `The text as it stands crosses “${title}”, a line of Ukraine. What is put forward would keep it and cross no further line.`,
    );
  });

  test('says of a guess that it only seems so', () => {
    const change = { point: 'p5', option: 'drafted' } as const;
    expect(says({ type: 'against', sure: 'guess', party: 'us', points: ['p5', 'p6'] })).toBe(
      'What is put forward on points 5 and 6 seems to go against the United States.',
    );
    expect(says({ type: 'wants', sure: 'guess', party: 'eu', change })).toBe(
      'The European Union seems to want point 5 (as drafted). It would cost you nothing and cross nobody’s line.',
    );
    expect(says({ type: 'freeSwap', sure: 'guess', changes: [change] })).toBe(
      'This would cost you nothing and cross nobody’s line, and others seem to want it: 5 (as drafted).',
    );
  });
});
