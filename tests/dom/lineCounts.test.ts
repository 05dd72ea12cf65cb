import { describe, expect, it } from 'vitest';
import { countedBy } from '#record/counting.ts';
import { crosses } from '#engine/predicate.ts';
import { STRUCK, type Outcome, type PointId } from '#engine/types.ts';
import { CONTENT, settingFor } from '../table/shipped.ts';
import { LENGTHS } from '#content/shipped-now.ts';

const LINE = CONTENT.content.lines.find(line => line.title === 'Steps by Russia')?.id ?? '';

describe('a line that asks for several terms lists those that count', () => {
  it.each(LENGTHS)('as many as it asks for keep it, one fewer crosses it: %s', length => {
    const setting = settingFor(length);
    const line = setting.lines.find(({ id }) => id === LINE);
    const counted = countedBy(setting, LINE);
    if (!line || !counted) throw new Error('the line does not count');
    const withFirst = (many: number): Outcome =>
      Object.fromEntries(
        setting.points.map(({ id }): [PointId, string] => {
          const place = counted.of.findIndex(({ point }) => point === id);
          const option = counted.of[place]?.options[0];
          return [id, place >= 0 && place < many && option ? option : STRUCK];
        }),
      );
    expect(crosses(line, withFirst(counted.count), setting.lines)).toBe(false);
    expect(crosses(line, withFirst(counted.count - 1), setting.lines)).toBe(true);
  });

  it('on points of these talks alone', () => {
    const setting = settingFor('quick');
    const live = setting.points.map(({ id }) => id);
    for (const { point } of countedBy(setting, LINE)?.of ?? []) expect(live).toContain(point);
  });

  it('and other lines list nothing', () => {
    expect(countedBy(settingFor('quick'), 'UA-army')).toBeNull();
  });
});
