import { describe, expect, test } from 'vitest';
import { checklistOf } from '#record/checklist.ts';
import { linesTouched, pointsIn, reopenable } from '#record/initiative.ts';
import { revealedPoints } from '#record/reveal.ts';
import { initiativeOf, leading, ownWording, sketchAt, toggled, type Item } from '#record/sketch.ts';
import { ownEffect } from '#record/ownEffect.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Change } from '#engine/types.ts';
import { publicView, viewFor } from '#engine/view.ts';
import { after, allMark, by, mark, ROUND_1, toRatification } from '../engine/builders.ts';

describe('the reveal', () => {
  const moves = [
    mark('eu', 'p1', 'amended'),
    mark('russia', 'p1', 'drafted'),
    mark('ukraine', 'p1', 'amended'),
    ...PARTIES.map(p => mark(p, 'p2', 'struck')),
    ...PARTIES.map(p => by(p, { type: 'seal' })),
  ];
  const [reveal] = publicView(after(ROUND_1, ...moves)).reveals;
  const shown = reveal ? revealedPoints(reveal) : [];

  test('shows each seat’s answer to the option that stood, or that it gave none', () => {
    expect(shown[0]?.marks.map(m => m.mark?.answer ?? null)).toEqual([
      'amend',
      'accept',
      'amend',
      null,
    ]);
  });

  test('lists the candidates of a point in brackets, the most chosen first', () => {
    expect(shown[0]?.settled).toBeNull();
    expect(shown[0]?.candidates).toEqual([
      { option: 'amended', parties: ['eu', 'ukraine'] },
      { option: 'drafted', parties: ['russia'] },
    ]);
  });

  test('names the option on which all agreed, leaving out included', () => {
    expect(shown[1]?.settled).toBe('struck');
  });
});

describe('the preview of an initiative', () => {
  const view = viewFor(after(ROUND_1, ...allMark({ p2: 'drafted' })), 'ukraine');

  const worthBy = (changes: readonly Change[]): number => {
    const { now, after: then } = ownEffect(view, changes).worth;
    return then - now;
  };

  test('names the parties whose lines it touches', () => {
    const touched = linesTouched(view, [{ point: 'p1', option: 'drafted' }]);
    expect(touched).toEqual({ eu: [], russia: [], ukraine: ['UA-one'], us: [] });
  });

  test('weighs it for one’s own home against the text as it stands', () => {
    expect(worthBy([{ point: 'p1', option: 'amended' }])).toBe(2);
    expect(worthBy([{ point: 'p1', option: 'drafted' }])).toBe(-3);
  });

  test('offers settled points for reopening, and takes along what is tied to them', () => {
    expect(reopenable(view, 'ukraine')).toEqual(['p2']);
    expect(pointsIn(view, { type: 'reopening', point: 'p2' })).toEqual(['p2']);
  });
});

describe('the checklist before signing', () => {
  test('adds up to the support that the rules give', () => {
    for (const marks of [
      {},
      { p1: 'drafted', p2: 'drafted' },
      { p1: 'amended', p2: 'drafted', p3: 'drafted', p5: 'drafted' },
    ] as const) {
      for (const party of PARTIES)
        for (const belowWalkAway of [undefined, 2]) {
          const n = toRatification(marks);
          const rule = { ...n.setting.support, belowWalkAway };
          const view = viewFor({ ...n, setting: { ...n.setting, support: rule } }, party);
          const { steps, support } = checklistOf(view);
          expect(steps.reduce((sum, s) => sum + s.by, 0)).toBe(support);
        }
    }
  });

  test('says of each own line whether the text crosses it', () => {
    const { lines } = checklistOf(viewFor(toRatification({ p1: 'drafted' }), 'ukraine'));
    expect(lines).toEqual([{ line: 'UA-one', crossed: true }]);
  });
});

describe('an initiative in the making', () => {
  const view = viewFor(after(ROUND_1, ...allMark({ p2: 'drafted' })), 'ukraine');

  test('begins as a reopening at a settled point, and with its wording at another', () => {
    expect(sketchAt(view, 'ukraine', 'p2')).toMatchObject({ kind: 'reopening', reopening: 'p2' });
    expect(sketchAt(view, 'ukraine', 'p4')).toMatchObject({
      kind: 'wordings',
      items: [{ point: 'p4' }],
    });
  });

  test('is none until each point of a package has its wording', () => {
    const items = toggled(toggled([], 'p1', null), 'p4', null);
    const sketch = sketchAt(view, 'ukraine', undefined);
    expect(initiativeOf({ ...sketch, items })).toBeNull();
    const worded = items.map(({ point }) => ({ point, option: 'amended' }));
    expect(initiativeOf({ ...sketch, items: worded })).toEqual({
      type: 'package',
      changes: worded,
    });
    expect(initiativeOf({ ...sketch, items: worded.slice(1) })).toEqual({
      type: 'amendment',
      change: worded[1],
    });
  });

  test('has the words that the seat marked last, and none where it marked nothing', () => {
    const marked = viewFor(
      after(
        ROUND_1,
        mark('ukraine', 'p1', 'amended'),
        ...PARTIES.map(p => by(p, { type: 'seal' })),
      ),
      'ukraine',
    );
    expect(ownWording(marked, 'ukraine', 'p1')).toBe('amended');
    expect(ownWording(marked, 'russia', 'p1')).toBeNull();
    expect(ownWording(marked, 'ukraine', 'p4')).toBeNull();
    expect(sketchAt(marked, 'ukraine', 'p1').items).toEqual([{ point: 'p1', option: 'amended' }]);
  });

  test('holds four points at most, and can put another one first', () => {
    const four = (['p1', 'p3', 'p4', 'p5'] as const).reduce<readonly Item[]>(
      (items, point) => toggled(items, point, null),
      [],
    );
    expect(toggled(four, 'p2', null)).toBe(four);
    expect(leading(four, 'p4').map(i => i.point)).toEqual(['p4', 'p1', 'p3', 'p5']);
  });
});
