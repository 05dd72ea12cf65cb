import { describe, expect, it } from 'vitest';
import { listed, listedShort } from '#words/lists.ts';

describe('a list in words', () => {
  it.each([
    [[], '', ''],
    [['Russia'], 'Russia', 'Russia'],
    [['5', '6'], '5 and 6', '5, 6'],
    [['EU', 'Russia', 'US'], 'EU, Russia and US', 'EU, Russia, US'],
    [['1', '2', '3', '4'], '1, 2, 3 and 4', '1, 2, 3, 4'],
  ])(
    'of %j has no comma before its "and", and none at all where room is short',
    (items, full, short) => {
      expect(listed(items)).toBe(full);
      expect(listedShort(items)).toBe(short);
    },
  );
});
