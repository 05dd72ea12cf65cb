import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDomain, readDomainFile } from '#domains/domain-file.ts';
import type { Domain } from '#domains/domain.ts';
import { Solver } from '#solver/answer.ts';
import { crossedBy, isAcceptableTo, supportOf, worthOf } from '#solver/measure.ts';
import { replaced } from '../content/mutate.ts';
import { DOMAIN } from './samples.ts';

const FOLDER = join(import.meta.dirname, '../../data/domains');

function domainOf(content: unknown): Domain {
  const reading = readDomain('lease.json', content);
  if (!reading.ok) throw new Error(reading.problems.map(({ sentence }) => sentence).join('\n'));
  return reading;
}

const changed = (path: readonly (string | number)[], value: unknown): Domain =>
  domainOf(replaced(DOMAIN, path, value));

describe('a domain file', () => {
  const { model, titles, texts, notes } = domainOf(DOMAIN);
  const [owner, tenant] = model.parties;

  test('gives integers on one scale that divide back to its decimals', () => {
    expect(owner).toMatchObject({
      id: 'owner',
      scale: 4,
      walkAway: 6,
      worths: [[0, 5, 10], [0, 4], [0, 3, 2]], // prettier-ignore
    });
    expect(tenant).toMatchObject({
      scale: 4,
      walkAway: 4,
      worths: [[12, 8, 2], [1, 4], [0, -2, 4]], // prettier-ignore
    });
    expect(notes).toEqual([]);
  });

  test('takes an option id written as a number for its numeral', () => {
    expect(model.issues[0]?.options).toEqual(['900', '1000', '1100']);
    expect(titles.options[0]).toEqual(['900', '1000', '1,100 a month']);
  });

  test('names its texts by issue or in the order of issues', () => {
    expect([...texts]).toEqual([
      ['draft', [1, 0, 0]],
      ['offer', [2, 1, 2]],
    ]);
  });

  test.each([
    // text, worth to the owner and the tenant in quarters, lines crossed, support of the owner
    { text: [1, 0, 0], worths: [5, 9], crossed: [], support: 2 },
    { text: [2, 1, 1], worths: [17, 3], crossed: [], support: 2 }, // linkage of the tenant
    { text: [0, 0, 0], worths: [0, 13], crossed: [0], support: 1 },
    { text: [0, 1, 2], worths: [6, 20], crossed: [0], support: 2 }, // priority met: 2 - 1 + 1
    { text: [0, 1, 0], worths: [4, 16], crossed: [1], support: 2 }, // the other line is crossed
  ])('means $text to be worth $worths, crossing $crossed', ({ text, worths, crossed, support }) => {
    expect([worthOf(model, 0, text), worthOf(model, 1, text)]).toEqual(worths);
    expect(crossedBy(model, text)).toEqual(crossed);
    expect(supportOf(model, 0, text)).toBe(support);
  });

  test('has hard lines and walk-away values that make a text unacceptable', () => {
    expect(isAcceptableTo(model, 1, [0, 1, 0])).toBe(false);
    expect(isAcceptableTo(model, 0, [1, 0, 0])).toBe(false);
    expect(isAcceptableTo(model, 0, [0, 1, 2])).toBe(true);
  });

  test('may leave cells out where it states their default', () => {
    const sparse = { ...DOMAIN, defaultUtility: 0.5, utilities: { owner: {}, tenant: {} } };
    expect(domainOf(sparse).model.parties[0]?.worths).toEqual([[2, 2, 2], [2, 2], [2, 2, 2]]); // prettier-ignore
  });

  test('may use ids that every object of JavaScript has', () => {
    const named = JSON.parse(
      JSON.stringify(DOMAIN).replaceAll('"garden"', '"constructor"').replaceAll('"both"', '"toString"'), // prettier-ignore
    ) as unknown;
    expect(domainOf(named).model.parties[1]?.worths[2]).toEqual([0, -2, 4]);
  });

  test.each([
    { utility: 0.1 + 0.2, scale: 1_000_000_000, worth: 300_000_000, rounds: true },
    { utility: 0.125, scale: 8, worth: 1, rounds: false },
    { utility: 1e-3, scale: 1000, worth: 1, rounds: false },
    { utility: 12_345_678.9, scale: 20, worth: 246_913_578, rounds: false },
  ])('reads $utility as $worth / $scale', ({ utility, scale, worth, rounds }) => {
    const read = changed(['utilities', 'owner', 'rent', 1], utility);
    const { parties } = read.model;
    expect([parties[0]?.worths[0]?.[1], parties[0]?.scale]).toEqual([worth, scale]);
    expect(read.notes.length > 0).toBe(rounds);
  });

  test('keeps gains comparable between parties: all have one scale', () => {
    const { parties } = changed(['utilities', 'tenant', 'term', 0], 0.001).model;
    expect(new Set(parties.map(({ scale }) => scale)).size).toBe(1);
  });
});

describe('the example files', () => {
  const read = (name: string) => readDomainFile(name, readFileSync(join(FOLDER, name), 'utf8'));

  test('can all be read and have a text acceptable to all', () => {
    const names = readdirSync(FOLDER);
    expect(names.length).toBeGreaterThanOrEqual(2);
    for (const name of names) {
      const reading = read(name);
      expect(reading.ok && new Solver(reading.model).ask({ type: 'feasible' }).feasible).toBe(true);
    }
  });

  test('give the solution of the barter: gains of 12 and 5 (Nash, Econometrica 18, 1950)', () => {
    const reading = read('barter.json');
    const best = reading.ok ? new Solver(reading.model).ask({ type: 'nash' }).best : null;
    expect(best?.gains).toEqual([12, 5]);
  });
});
