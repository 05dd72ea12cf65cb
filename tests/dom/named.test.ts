/** What is heard of a card: everything that is seen on it, in few words. */
import { describe, expect, test } from 'vitest';
import { markedBetween, markedWords } from '#dom/table/marked.ts';
import { nameOf } from '#dom/table/named.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { PointId } from '#engine/types.ts';
import { faceOf } from '#store/face.ts';
import { CONTENT, playOn, seat } from '../table/shipped.ts';

const WORDS_MAX = 30;

const game = seat({ seed: 3, persons: ['ukraine'] });
const { store, table } = game;
const names: string[] = []; // of every card, at every step
const heard = (point: PointId): string => {
  const { view } = store.getState();
  return nameOf(CONTENT, point, faceOf(CONTENT, view, view?.reveals.length ?? 0, point));
};
store.subscribe(() => names.push(...CONTENT.content.points.map(({ id }) => heard(id))));

playOn(game, s => s.getState().view?.phase === 'marks');
const early = heard('p21');
const parked = heard('p1');
const start = heard('p5');
const before = store.getState().view;
table.act({ type: 'mark', point: 'p5', option: 'mirrors-article-5' });
const marked = heard('p5');
const after = store.getState().view;
table.act({ type: 'unmark', point: 'p5' });
const unmarked = store.getState().view;
table.act({ type: 'mark', point: 'p5', option: 'mirrors-article-5' });
playOn(game, s => s.getState().view?.round === 2);

describe('the name of a card says', () => {
  test('number, title and how it stands, first', () => {
    expect(early).toMatch(/^Point 21, Territories\. Bracketed\. /);
  });

  test('what the articles have of each side, and silence once', () => {
    for (const { id } of CONTENT.content.points) {
      const name = heard(id);
      const stances = PARTIES.map(party => CONTENT.position(party, id).stance);
      const silences = stances.filter(stance => stance === 'silent').length;
      expect(name.match(/silent/gi) ?? [], name).toHaveLength(Math.min(silences, 1));
      const [first, ...others] = PARTIES.filter((_, i) => stances[i] !== 'silent');
      for (const party of [first, ...others])
        if (party) expect(name).toContain({ eu: 'EU', russia: 'Russia', ukraine: 'Ukraine', us: 'US' }[party]); // prettier-ignore
    }
    expect(early).toContain('Ukraine: stated red line.');
    expect(heard('p2')).toContain('All four silent in both articles.');
  });

  test('that the two articles differ', () => {
    expect(early).toContain('The two articles differ.');
  });

  test('that a parked point is outside these talks', () => {
    expect(parked).toContain('Parked: outside these talks.');
  });

  test('the own mark right after the title, and that it is on the agenda', () => {
    expect(marked).toMatch(/^Point 5, .+, your mark: amend\. Bracketed, on the agenda\. /);
  });

  test('what each seat marked, or the article it has become', () => {
    const { view } = store.getState();
    for (const { agenda, marks } of view?.reveals ?? [])
      for (const point of agenda) {
        const name = heard(point);
        if (view?.points[point]?.settled) expect(name).toMatch(/, article \d+\./);
        else {
          const given = PARTIES.filter(party => marks[party][point]).length;
          const told = /Last marks: (.+)\.$/.exec(name)?.[1] ?? '';
          const parties = told.includes('all four') ? 4 : (told.match(/EU|Russia|Ukraine|US/g) ?? []).length; // prettier-ignore
          expect(parties, name).toBe(given);
        }
      }
  });

  test('that a newcomer may start here', () => {
    expect(start).toContain('Start here.');
    expect([early, marked].filter(name => name.includes('Start here.'))).toEqual([]);
  });

  test(`all that in at most ${WORDS_MAX} words, for every card at every step`, () => {
    const long = new Set(names.filter(name => name.split(/\s+/).length > WORDS_MAX));
    expect([...long]).toEqual([]);
    expect(names.length).toBeGreaterThan(100);
  });
});

describe('a mark that was just made is said', () => {
  test('first and alone: number, mark, how many are marked', () => {
    expect(markedBetween(before, after)).toBe('p5');
    expect(markedWords(after, 'p5')).toBe('Point 5, your mark: amend. 1 of 5 marked.');
  });

  test('and so is one that was taken back', () => {
    expect(markedBetween(after, unmarked)).toBe('p5');
    expect(markedWords(unmarked, 'p5')).toBe('Point 5, no mark. 0 of 5 marked.');
  });

  test('but not what another view brings', () => {
    expect(markedBetween(null, after)).toBeNull();
    expect(markedBetween(after, store.getState().view)).toBeNull();
  });
});
