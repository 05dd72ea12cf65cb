import { describe, expect, it } from 'vitest';
import { originWords } from '#words/origin.ts';
import { CONTENT } from '../table/shipped.ts';

const options = CONTENT.content.points.flatMap(point => point.options);
const late = (day: string | null) =>
  options.filter(option => originWords(option, day).includes('after the day of these talks'));

describe('where a wording comes from', () => {
  it('says of what was put forward after the day of the talks that it was', () => {
    const after = (day: string) => options.filter(({ date }) => date !== undefined && date > day);
    for (const day of ['2025-11-21', '2025-12-31']) {
      expect(after(day).length).toBeGreaterThan(0);
      expect(late(day)).toEqual(after(day));
    }
  });

  it('says no such thing where there are no talks', () => {
    expect(late(null)).toEqual([]);
  });

  it('gives the day as people write it', () => {
    const [first] = options.filter(({ date }) => date === '2025-11-23');
    expect(first && originWords(first, null)).toContain('23 November 2025');
  });
});

describe('a wording under which nobody has to act', () => {
  it('says how it differs from leaving the point out', () => {
    const apart = options.filter(({ bindsNobody }) => bindsNobody !== undefined);
    expect(apart.map(({ id }) => id)).toEqual(['no-cap', 'nato-consensus', 'other-track']);
    for (const { bindsNobody } of apart) expect(bindsNobody).toContain('left out');
  });
});
