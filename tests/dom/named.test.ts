/** What is heard of a card: everything that is seen on it. */
import { describe, expect, test } from 'vitest';
import { nameOf } from '#dom/table/named.ts';
import { faceOf } from '#store/face.ts';
import type { PointId } from '#engine/types.ts';
import { CONTENT, playOn, seat } from '../table/shipped.ts';

const game = seat({ seed: 3, persons: ['ukraine'] });
const { store, table } = game;
const heard = (point: PointId): string => {
  const { view } = store.getState();
  return nameOf(CONTENT, point, faceOf(CONTENT, view, view?.reveals.length ?? 0, point));
};

playOn(game, s => s.getState().view?.phase === 'marks');
const early = heard('p21');
const parked = heard('p1');
const start = heard('p5');
table.act({ type: 'mark', point: 'p5', option: 'mirrors-article-5' });
const marked = heard('p5');
playOn(game, s => s.getState().view?.round === 2);

describe('the name of a card says', () => {
  test('number, title and how it stands, first', () => {
    expect(early).toMatch(/^Point 21, Territories\. Bracketed\. /);
  });

  test('what the articles have of all four sides, in alphabetical order', () => {
    const order = ['European Union:', 'Russia:', 'Ukraine: stated red line.', 'United States:'];
    expect(order.map(side => early.indexOf(side))).toEqual(
      order.map(side => early.indexOf(side)).toSorted((a, b) => a - b),
    );
    expect(order.every(side => early.includes(side))).toBe(true);
  });

  test('that the two articles differ', () => {
    expect(early).toContain('The two articles differ.');
  });

  test('that a parked point is outside these talks', () => {
    expect(parked).toContain('Parked: outside these talks.');
  });

  test('that it is on the agenda, and the own mark', () => {
    expect(marked).toContain('Bracketed, on the agenda.');
    expect(marked).toContain('Your mark: amend.');
  });

  test('what each seat marked, or the article it has become', () => {
    const { view } = store.getState();
    for (const { agenda } of view?.reveals ?? [])
      for (const point of agenda) {
        const said = view?.points[point]?.settled
          ? /, article \d+\./
          : /Last marks: European Union/;
        expect(heard(point)).toMatch(said);
      }
  });

  test('that a newcomer may start here', () => {
    expect(start).toContain('Start here.');
    expect([early, marked].filter(name => name.includes('Start here.'))).toEqual([]);
  });
});
