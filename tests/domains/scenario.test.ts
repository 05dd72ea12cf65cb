/** A domain file as a scenario that can be played. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart } from '#content/apart.ts';
import { loadScenario } from '#content/load.ts';
import { PARTS, scenarioSchema, type ScenarioContent } from '#content/schema.ts';
import { settingOf, usualChoice } from '#content/setting.ts';
import { readDomain } from '#domains/domain-file.ts';
import { scenarioFrom, type Made } from '#domains/scenario/from-domain.ts';
import { isTrue } from '#engine/predicate.ts';
import type { Outcome, Predicate } from '#engine/types.ts';
import { isTrue as holdsIn } from '#solver/formula.ts';
import { Dice } from '#tournament/dice.ts';
import { playOut, someSeats } from '../ai/games.ts';
import { inventDomain } from './invented.ts';
import { DOMAIN } from './samples.ts';

const HANGS = 1_800_000;
const VALLEYS = readFileSync(join(import.meta.dirname, 'five-valleys.json'), 'utf8');

function made(text: string): Extract<Made, { readonly ok: true }> {
  const one = scenarioFrom('given.json', text);
  if (!one.ok) throw new Error(one.sentences.join('\n'));
  return one;
}

function contentOf(text: string): ScenarioContent {
  const loaded = loadScenario(made(text).parts);
  if (!loaded.ok) throw new Error(loaded.problems.map(({ sentence }) => sentence).join('\n'));
  return loaded.content;
}

/** The sample with some things otherwise. */
const domain = (otherwise: object = {}): string => JSON.stringify({ ...DOMAIN, ...otherwise });

const issueOf = (id: string, ...options: readonly (string | number)[]) => ({ id, options });

/** Two parties, three issues, one number for each option of one party; nothing for the other. */
function small(worths: readonly (readonly number[])[], ...names: readonly (readonly string[])[]) {
  const issues = worths.map((row, i) => issueOf(`i${i}`, ...(names[i] ?? row.map((_, k) => `o${k}`)))); // prettier-ignore
  const rowsOf = (of: (row: readonly number[]) => readonly number[]) =>
    Object.fromEntries(worths.map((row, i) => [`i${i}`, of(row)]));
  return JSON.stringify({
    format: 'negotiation-domain',
    version: 1,
    name: 'Small',
    parties: [{ id: 'one', reservation: 4 }, { id: 'other', reservation: 0 }], // prettier-ignore
    issues,
    utilities: { one: rowsOf(row => row), other: rowsOf(row => row.map(() => 0)) },
  });
}

const valuesIn = ({ preferences }: ScenarioContent): Readonly<Record<string, number>> =>
  Object.fromEntries(preferences.filter(p => String(p.party) === 'one' && p.value !== 0).map(p => [`${p.point} ${p.option}`, p.value])); // prettier-ignore

describe('a number', () => {
  test('counts as it stands where an option that leaves the point out counts 0', () => {
    const content = contentOf(small([[3, 0], [-2, 1, 0], [2]], ['o0', 'none'], ['o0', 'o1', 'none'])); // prettier-ignore
    expect(valuesIn(content)).toEqual({ 'p1 drafted': 3, 'p2 drafted': -2, 'p2 o1': 1, 'p3 drafted': 2 }); // prettier-ignore
    expect(content.lengths[0]?.walkAway).toMatchObject({ one: { value: 4 }, other: { value: 0 } });
  });

  test('counts against an option that leaves the point out, and so does no agreement', () => {
    const content = contentOf(small([[3, 2], [2, 1], [1, 1]], ['o0', 'none'], ['struck', 'o1'], ['none', 'o1'])); // prettier-ignore
    expect(valuesIn(content)).toEqual({ 'p1 drafted': 1, 'p2 drafted': -1 });
    expect(content.lengths[0]?.walkAway).toMatchObject({ one: { value: 4 - (2 + 2 + 1) } });
  });

  test('counts against the middle where nothing leaves the point out', () => {
    const content = contentOf(small([[0, 6], [3, 1, -1], [1, 1]])); // prettier-ignore
    expect(valuesIn(content)).toEqual({ 'p1 drafted': -3, 'p1 o1': 3, 'p2 drafted': 2, 'p2 o2': -2}); // prettier-ignore
    expect(content.lengths[0]?.walkAway).toMatchObject({ one: { value: 4 - (3 + 1 + 1) } });
  });

  test('beyond the range is brought there, in proportion, and told of', () => {
    const text = small([[0, 60], [10, -10], [-3, 3]]); // prettier-ignore
    expect(valuesIn(contentOf(text))).toEqual({ 'p1 drafted': -3, 'p1 o1': 3, 'p2 drafted': 1, 'p2 o1': -1 }); // prettier-ignore
    expect(made(text).told).toContainEqual(expect.stringMatching(/party "one".*multiplied by 0\.1 .*0\.3 at most/)); // prettier-ignore
    expect(contentOf(text).contentNote).toMatch(/rounded/);
  });

  test('of no agreement stays within the bounds of the game, and is told of', () => {
    const text = small([[0, 1], [0, 1], [0, 1]], ['none', 'o1'], ['none', 'o1'], ['none', 'o1']).replace('"reservation":4', '"reservation":9'); // prettier-ignore
    expect(contentOf(text).lengths[0]?.walkAway).toMatchObject({ one: { value: 6 } });
    expect(made(text).told).toContainEqual(expect.stringMatching(/party "one".*would be worth 9; .*holds it to 6/)); // prettier-ignore
  });
});

describe('what becomes otherwise is told of', () => {
  test.each([
    { what: 'support at home', says: /party "owner": its support .* its priorities/ },
    { what: 'the price of a line', says: /line "no low rent": its cost of 1 becomes half/ },
    { what: 'a ready-made text', says: /text "offer": .* left out/ },
    { what: 'what leaving out counts', says: /issues: 3 have no option that leaves them out/ },
    { what: 'a linkage that rounds to nothing', says: /party "tenant": a linkage worth -0\.1 rounds to 0/ }, // prettier-ignore
  ])('$what', ({ says }) => {
    const linkages = [{ ...DOMAIN.linkages[0], worth: -0.1 }];
    expect(made(domain({ linkages })).told).toContainEqual(expect.stringMatching(says));
  });

  test('a long name, a description and a name that another party has', () => {
    const issues = DOMAIN.issues.map(issue => ({ ...issue, name: `${issue.id} and all that goes with it`, description: 'For people.' })); // prettier-ignore
    const parties = DOMAIN.parties.map(party => ({ ...party, name: 'The owner' }));
    const { told } = made(domain({ issues, parties }));
    expect(told).toContainEqual(expect.stringMatching(/point p3: its name .* is cut/));
    expect(told).toContainEqual(expect.stringMatching(/the descriptions of 3 are left out/));
    expect(told).toContainEqual(expect.stringMatching(/party "tenant": it is called "Owner \(2\)"/)); // prettier-ignore
  });
});

describe('what the game cannot hold is told of, with file and item', () => {
  const many = (count: number) => small(Array.from({ length: count }, () => [0, 1]));
  test.each([
    { what: 'two points', text: many(2), says: /^given.json, issues: there are 2; .* 3 to 40/ },
    { what: '41 points', text: many(41), says: /^given.json, issues: there are 41/ },
    { what: 'four options', text: small([[0, 1, 2, 3], [0, 1], [0, 1]]), says: /issue "i0": it has 4 options .* at most 3/ }, // prettier-ignore
    { what: 'no option', text: small([[0], [0, 1], [0, 1]], ['none']), says: /issue "i0": all that it offers/ }, // prettier-ignore
    { what: 'one party', text: domain({ parties: [DOMAIN.parties[0]] }), says: /^given.json, "parties": / }, // prettier-ignore
    { what: 'no JSON', text: '{', says: /^given.json, the whole file: it is no JSON/ },
  ])('$what', ({ text, says }) => {
    const one = scenarioFrom('given.json', text);
    expect(one.ok ? [] : one.sentences).toContainEqual(expect.stringMatching(says));
  });
});

describe('five valleys', () => {
  const content = contentOf(VALLEYS);

  test('are five sides with letters and slots of their own on twelve points', () => {
    expect(content.parties.map(({ letters }) => letters)).toEqual(['AR', 'BR', 'CO', 'DV', 'EL']);
    expect(content.parties.map(({ slot }) => slot)).toEqual([1, 2, 3, 4, 5]);
    expect(content.parties[3]?.forms).toEqual({ the: 'the Dorn valley', The: 'The Dorn valley', short: 'Dorn valley', theShort: 'the Dorn valley', TheShort: 'The Dorn valley' }); // prettier-ignore
    expect(content.points).toHaveLength(12);
    expect(content.dossiers.map(({ points }) => points.length)).toEqual([4, 4, 4]);
    expect(content.lengths[0]?.rounds.map(({ points }) => points.length)).toEqual([6, 6]);
  });

  test('have three priorities each, on different points', () => {
    for (const three of Object.values(content.lengths[0]?.priorities ?? {}))
      expect(new Set(three.map(({ point }) => point)).size).toBe(3);
  });

  test('have their sentences apart from the structure', () => {
    const { parts } = made(VALLEYS);
    for (const { file } of PARTS)
      expect(apart(scenarioSchema, parts[file] ?? {}).texts, file).toBeUndefined();
    expect(Object.keys(parts)).toContain('texts/en');
  });

  test('come to a text at times, and at times do not', () => {
    const setting = settingOf(content, usualChoice(content));
    const endings = Array.from(
      { length: 12 },
      (_, seed) =>
      playOut(setting, seed, someSeats(seed, undefined, setting.parties)).publicView().ending?.type, // prettier-ignore
    );
    expect(endings.every(Boolean)).toBe(true);
    expect(new Set(endings).size).toBeGreaterThan(1);
  });
});

const anyDomain = fc
  .record({
    seed: fc.nat(),
    parties: fc.integer({ min: 2, max: 8 }),
    issues: fc.integer({ min: 3, max: 40 }),
  }) // prettier-ignore
  .map(({ seed, ...size }) => ({ seed, file: inventDomain(seed, size) }));

describe('whatever the file', () => {
  test('its lines say of each text what they say in the file', () => {
    fc.assert(
      fc.property(anyDomain, ({ seed, file }) => {
        const reading = readDomain('given.json', file);
        if (!reading.ok) throw new Error(reading.problems[0]?.sentence);
        const { points, lines } = contentOf(JSON.stringify(file));
        const dice = new Dice(seed);
        const numbers = file.issues.map(({ options }) => dice.int(0, options.length - 1));
        const text: Outcome = Object.fromEntries(
          file.issues.map(({ options }, i) => {
            const beside = options.filter(option => option !== 'none');
            const place = beside.indexOf(options[numbers[i] ?? 0] ?? '');
            const point = points[i];
            return [point?.id, point?.options.at(place)?.id ?? ''];
          }),
        );
        reading.model.lines.forEach(({ holds }, i) => {
          const line = lines[i];
          expect(line && isTrue(line.holds, text, lines)).toBe(holdsIn(holds, numbers));
        });
      }),
      { numRuns: 200 },
    );
  });

  test(
    'it is a scenario on which computer seats play to the end without a refusal',
    () => {
      fc.assert(
        fc.property(anyDomain, ({ seed, file }) => {
          const content = contentOf(JSON.stringify(file));
          const setting = settingOf(content, usualChoice(content));
          const seats = someSeats(seed, 'practised', setting.parties);
          expect(playOut(setting, seed, seats).publicView().ending).not.toBeNull();
        }),
        { numRuns: 24 },
      );
    },
    HANGS,
  );

  test(
    'on each of one to three days its lines are those of the day, and computer seats play to the end',
    () => {
      fc.assert(
        fc.property(anyDomain, fc.integer({ min: 1, max: 3 }), ({ seed, file }, count) => {
          const made = contentOf(JSON.stringify(file));
          const days = Array.from({ length: count }, (_, i) => ({ ...made.days[0], id: `day-${i}`, title: `Day ${i}`, about: '' })); // prettier-ignore
          const later = days.slice(1).map(({ id }) => id);
          const lines = made.lines.map((line, i) => {
            const point = made.points[i % made.points.length];
            const option = point?.options[0]?.id ?? '';
            const other: Predicate = { type: 'forbid', of: [{ type: 'option', point: point?.id ?? 'p1', option }] }; // prettier-ignore
            return { ...line, byDay: Object.fromEntries(later.map(id => [id, other])) };
          });
          const content: ScenarioContent = { ...made, days, lines };
          const usual = usualChoice(content);
          for (const { id: day } of days) {
            const setting = settingOf(content, { ...usual, day });
            expect(setting.day).toBe(day);
            const holds = day === usual.day ? lines.map(line => line.holds) : lines.map(line => line.byDay[day]); // prettier-ignore
            expect(setting.lines.map(line => line.holds)).toEqual(holds);
            const referee = playOut(setting, seed, someSeats(seed, 'practised', setting.parties));
            expect(referee.publicView()).toMatchObject({ phase: 'ended', setting: { day } });
          }
        }),
        { numRuns: 12 },
      );
    },
    HANGS,
  );
});
