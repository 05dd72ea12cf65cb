import { expect, test } from 'vitest';
import { SHELF } from '#content/shelf.ts';
import { furtherTalks } from '#words/furtherTalks.ts';

const talks = { id: 'x', title: 'Five valleys', minutes: 12, front: { about: 'A', note: 'N' } };

test('the title says of further talks what kind they are only where their scenario does', () => {
  expect(furtherTalks(talks)).toBe('Five valleys (about 12 minutes)');
  expect(furtherTalks({ ...talks, front: { ...talks.front, kind: 'Lesson' } })).toMatch(
    /^Lesson: /,
  );
  expect(SHELF.slice(1).map(furtherTalks)).toEqual([
    'Warm-up: Three towns, one river (about 4 minutes)',
  ]);
});
