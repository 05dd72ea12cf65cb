import { describe, expect, it } from 'vitest';
import { copyName, nameFrom, NAME_MAX } from '../../src/app/names.ts';

describe('the name of a game made from another', () => {
  const fork = (name: string) => nameFrom(name, of => `${of}, from move 12`);

  it('is the other’s with what tells them apart', () => {
    expect(copyName('Monday')).toBe('Monday, from another tab');
    expect(fork('Monday')).toBe('Monday, from move 12');
  });

  it.each([
    ['n'.repeat(NAME_MAX), /^n+…, from move 12$/],
    ['n'.repeat(NAME_MAX - 5), /^n+…, from move 12$/],
    [`${'n'.repeat(64)}🕊${'n'.repeat(14)}`, /^n{64}…, from move 12$/], // no half sign
  ])('keeps that where the other’s fills the room: %s', (name, expected) => {
    expect(fork(name)).toMatch(expected);
    expect(fork(name).length).toBeLessThanOrEqual(NAME_MAX);
  });
});
