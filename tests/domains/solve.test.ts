import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '#cli/solve/run.ts';
import { DOMAIN, geniusFiles } from './samples.ts';

const ROOT = join(import.meta.dirname, '../..');
const BARTER = join(ROOT, 'data/domains/barter.json');
const SCENARIO = join(ROOT, 'data/scenarios/twenty-eight-points');
const WARM_UP = join(ROOT, 'data/scenarios/three-towns');
const FOLDER = mkdtempSync(join(tmpdir(), 'solve-'));
const LEASE = join(FOLDER, 'lease.json');
writeFileSync(LEASE, JSON.stringify(DOMAIN));
for (const { name, text } of geniusFiles()) writeFileSync(join(FOLDER, name), text);

afterAll(() => rmSync(FOLDER, { recursive: true }));

/** What a run prints; `step` is how long the clock says that each question takes, in milliseconds. */
function printed(args: readonly string[], step = 0): { out: string; err: string } {
  let [out, err, now] = ['', '', 0];
  const code = run(args, {
    out: text => (out += text),
    err: text => (err += text),
    now: () => (now += step),
    live: false,
  });
  expect(code, err).toBe(0);
  return { out, err };
}

interface Whole {
  readonly model: { readonly parties: readonly { readonly walkAway: number }[] };
  readonly questions: readonly {
    readonly question: object;
    readonly answer: Readonly<Record<string, unknown>>;
  }[];
}
const json = (...args: readonly string[]): Whole =>
  JSON.parse(printed([...args, '--json']).out) as Whole;

describe('the page', () => {
  test('says in sentences what Nash found for Bill and Jack (Econometrica 18, 1950)', () => {
    const { out } = printed([BARTER, '--only', 'nash,frontier', '--text', 'all kept']);
    expect(out).toContain('60 (exact). No other text has these gains.');
    expect(out).toMatch(/Bill +12 +24\n +Jack +5 +11\n/);
    expect(out).toContain("Jack's knife: kept becomes given");
    expect(out).toContain('7 points (exact). Gains of Bill and Jack:');
  });

  test('has a section for every question that makes sense, in order', () => {
    const { out } = printed([LEASE]);
    const headings = out.split('\n\n').map(section => section.split('\n')[0]);
    expect(headings).toMatchInlineSnapshot(`
      [
        "A lease",
        "Is any text acceptable to all?",
        "What stands in the way?",
        "How many texts are acceptable to all?",
        "How many texts are acceptable to all? Estimated from random texts",
        "Nash solution: the largest product of gains",
        "Egalitarian solution: the least gain as large as possible (leximin)",
        "Kalai-Smorodinsky solution: the least share of the ideal gain as large as possible",
        "Utilitarian solution: the largest sum of gains",
        "Pareto frontier: gains that no text betters for someone without costing another",
        "Where the text "draft" stands",
        "Where the text "offer" stands",
        "From "draft", changes that help someone and hurt no one",
        "From "offer", changes that help someone and hurt no one",
        "The fewest changes that make "draft" acceptable to all",
        "The fewest changes that make "offer" acceptable to all",
        "From "draft", the best for The owner that the others accept",
        "From "draft", the best for tenant that the others accept",
        "From "offer", the best for The owner that the others accept",
        "From "offer", the best for tenant that the others accept",
      ]
    `);
  });

  test('says what it leaves out', () => {
    const { out } = printed([join(FOLDER, 'trade.xml')]);
    expect(out).toContain('Not asked, for want of a text: standing, swaps, repair, counterOffer.');
    expect(out).toContain('Not asked: robustness.');
    expect(out).toContain('buyer.xml has the discount factor 0.9; it is not applied.');
  });

  test('names the sets that block where no text is acceptable to all', () => {
    const strict = { ...DOMAIN, parties: DOMAIN.parties.map(p => ({ ...p, reservation: 4 })) };
    writeFileSync(join(FOLDER, 'strict.json'), JSON.stringify(strict));
    const { out } = printed([join(FOLDER, 'strict.json'), '--only', 'feasible,blockers,nash']);
    expect(out).toContain('No (exact).');
    expect(out).toContain('the walk-away value of The owner and the walk-away value of tenant');
    expect(out).toContain('There is none (exact).');
  });

  test('tells of progress once the questions take over a second', () => {
    expect(printed([BARTER, '--only', 'feasible,count'], 2000).err).toBe(
      '1 of 2, feasible: 2.0 s\n2 of 2, count ...\n2 of 2, count: 2.0 s\n',
    );
    expect(printed([BARTER, '--only', 'feasible,count'], 1).err).toBe('');
  });

  test('has a page of help that names every flag', () => {
    const { out } = printed(['--help']);
    for (const flag of [
      'only',
      'text',
      'party',
      'parties',
      'seed',
      'json',
      'length',
      'day',
      'brief',
      'standard',
    ])
      // prettier-ignore
      expect(out).toContain(`--${flag} `);
  });
});

test('the page gives whole numbers in full and estimates rounded', () => {
  const { out } = printed([SCENARIO, '--only', 'estimate', '--seed', '7']);
  expect(out).toContain('28 issues, 42,268,920,643,584 texts, ');
  expect(out).toMatch(
    / [\d,]+,000,000 of 42,268,920,643,584, [\d.]+ % \(an estimate; 95 % interval /,
  );
});

describe('the JSON', () => {
  test("has ids beside numbers, and worths in the file's own units", () => {
    const { model, questions } = json(LEASE, '--only', 'nash,repair', '--text', 'draft');
    expect(model.parties.map(({ walkAway }) => walkAway)).toEqual([1.5, 1]);
    expect(questions.map(({ question }) => question)).toEqual([
      { type: 'nash' },
      { type: 'repair', text: { rent: '1000', term: 'short', garden: 'owner' } },
    ]);
    // Rent 1000 has the same product, 1.25 * 3, and is less even.
    expect(questions[0]?.answer).toMatchObject({
      status: { type: 'exact' },
      value: 2.5 * 1.5,
      best: {
        text: { rent: '1100', term: 'long', garden: 'both' },
        worths: { owner: 4, tenant: 2.5 },
        gains: { owner: 2.5, tenant: 1.5 },
        crossed: [],
      },
    });
    expect(questions[1]?.answer).toMatchObject({ value: 1 });
  });

  test('is the same in every run', () => {
    const once = printed([SCENARIO, '--length', 'quick', '--json']).out;
    expect(printed([SCENARIO, '--length', 'quick', '--json']).out).toBe(once);
  });

  test('counts for some parties only, if asked', () => {
    const [all, some] = [json(BARTER, '--only', 'count'), json(BARTER, '--only', 'count', '--parties', 'bill')]; // prettier-ignore
    expect(some.questions[0]?.question).toEqual({ type: 'count', parties: ['bill'] });
    expect(Number(some.questions[0]?.answer.count)).toBeGreaterThan(
      Number(all.questions[0]?.answer.count),
    );
  });

  test('speaks of a text that is spelled out, for one party', () => {
    const { questions } = json(LEASE, '--only', 'counter-offer', '--party', 'owner', '--text', '900, short, both'); // prettier-ignore
    expect(questions.map(({ question }) => question)).toEqual([
      {
        type: 'counterOffer',
        party: 'owner',
        text: { rent: '900', term: 'short', garden: 'both' },
        others: 'walkAway',
      },
    ]);
  });

  test('asks a scenario about its published draft', () => {
    const { questions } = json(SCENARIO, '--length', 'quick', '--only', 'standing');
    const [standing] = questions;
    expect(standing?.question).toMatchObject({ type: 'standing', text: { p21: 'drafted' } });
    expect(Object.keys(standing?.answer.acceptable ?? {})).toEqual(['eu', 'russia', 'ukraine', 'us']); // prettier-ignore
  });

  test('asks any scenario about its own talks, also where it has no readings', () => {
    const { questions } = json(WARM_UP, '--only', 'standing');
    expect(Object.keys(questions[0]?.answer.acceptable ?? {})).toEqual(['aldermoor', 'brackwater', 'castlefen']); // prettier-ignore
  });
});

describe('faulty flags', () => {
  test.each([
    { args: [], says: /There is no FILE to read/ },
    { args: [BARTER, '--ony', 'nash'], says: /'--ony'/ },
    { args: [BARTER, '--only', 'nsh'], says: /"nsh", which is no question/ },
    { args: [BARTER, '--seed', 'x'], says: /--seed is x; it must be a whole number/ },
    { args: [BARTER, '--day', '2025-11-21'], says: /--day is for a scenario folder/ },
    { args: [BARTER, '--party', 'ann'], says: /no party ann; they are bill, jack/ },
    { args: [BARTER, '--parties', 'bill,ann'], says: /no party ann/ },
    {
      args: [BARTER, '--text', 'kept'],
      says: /give all kept, or one option for each of the 9 issues/,
    },
    { args: [LEASE, '--text', '900,short,non'], says: /option non for issue garden; its options are/ }, // prettier-ignore
    { args: [SCENARIO, '--length', 'long'], says: /--length is long; it must be quick or lesson/ },
    { args: [WARM_UP, '--length', 'quick'], says: /--length is quick; it must be short/ },
    { args: [join(ROOT, 'data/domains')], says: /neither a scenario.json nor any XML/ },
    { args: [LEASE, BARTER], says: /only XML files of GENIUS can be read together/ },
  ])('end in a sentence: $says', ({ args, says }) => {
    let [out, err] = ['', ''];
    const code = run(args, {
      out: text => (out += text),
      err: text => (err += text),
      now: () => 0,
      live: false,
    });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(says);
  });

  test('of a folder with several domains are mended by naming the files', () => {
    const named = ['trade.xml', 'buyer.xml', 'seller.xml'].map(name => join(FOLDER, name));
    expect(json(...named, '--only', 'nash').questions[0]?.answer.value).toBeCloseTo(0.375 * 0.28);
  });
});
