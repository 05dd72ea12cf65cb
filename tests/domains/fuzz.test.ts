import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDomain, readDomainFile } from '#domains/domain-file.ts';
import type { Reading } from '#domains/domain.ts';
import { readGenius } from '#domains/genius.ts';
import { generator } from '#engine/rng.ts';
import { Solver } from '#solver/answer.ts';
import { pathInto, REMOVED, replaced, valueAt } from '../content/mutate.ts';
import { DOMAIN, geniusFiles } from './samples.ts';

const RUNS = process.env.FULL ? 10_000 : 1_000;
const MINUTES = 1_800_000;

/** A value that a hand or a tool might leave in a file. */
const values = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('rent', 'term', 'owner', 'tenant', '900', 'long', 'no low rent', '', ' '),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty'),
  fc.constantFrom(-1, 0, -0, 0.5, 1e308, -1e-308, 2 ** 53, NaN, Infinity, null, true, REMOVED),
  fc.constantFrom({ type: 'all', of: [] }, JSON.parse('{"__proto__": 1}'), { constructor: 1 }),
  fc.constantFrom({ type: 'crosses', line: 'no low rent' }, { type: 'atLeast', count: 9, of: [] }),
);

/** What XML may be spoilt with. */
const scraps = fc.oneof(
  fc.string(),
  fc.constantFrom('<', '>', '"', '&', '&amp;', '&x;', '<!--', ']]>', '<item/>', '</issue>', '\0'),
  fc.constantFrom(
    'NaN',
    '1e999',
    '-1',
    'Infinity',
    '0x1',
    '',
    'real',
    'Price',
    '99999999999999999',
  ),
  fc.constantFrom('<!DOCTYPE a [<!ENTITY x "y">]>', '<?xml version="1.0"?>', '<constraint/>'),
);

/** It can be solved, or every problem has a sentence that names the file and the item. */
function isGood(reading: Reading): boolean {
  if (reading.ok) {
    const { best } = new Solver(reading.model, { nodes: 1000 }).ask({ type: 'utilitarian' });
    for (const worth of best?.worths ?? []) expect(Number.isSafeInteger(worth)).toBe(true);
    return true;
  }
  expect(reading.problems.length).toBeGreaterThan(0);
  for (const { file, item, sentence } of reading.problems) {
    expect(file).not.toBe('');
    expect(item).not.toBe('');
    expect(sentence.startsWith(`${file}, ${item}: `)).toBe(true);
    expect(sentence.endsWith('.'), sentence).toBe(true);
  }
  return false;
}

/** Some of a fuzzer's files are good and some are not, or it tests nothing. */
function expectBoth(good: number): void {
  expect(good).toBeGreaterThan(0);
  expect(good).toBeLessThan(RUNS);
}

describe('the reader of domain files', () => {
  it(
    'reads a file with a change anywhere, or says what to mend',
    () => {
      let good = 0;
      fc.assert(
        fc.property(fc.integer(), values, fc.boolean(), (seed, value, swap) => {
          const random = generator(seed);
          const path = pathInto(DOMAIN, random);
          const other = valueAt(DOMAIN, pathInto(DOMAIN, random));
          if (isGood(readDomain('lease.json', replaced(DOMAIN, path, swap ? other : value)))) good++; // prettier-ignore
        }),
        { numRuns: RUNS, seed: 28 },
      );
      expectBoth(good);
    },
    MINUTES,
  );

  it(
    'reads a text with characters changed, or says what to mend',
    () => {
      const text = JSON.stringify(DOMAIN);
      let good = 0;
      fc.assert(
        fc.property(fc.nat(text.length), fc.nat(4), scraps, (at, length, scrap) => {
          if (isGood(readDomainFile('lease.json', text.slice(0, at) + scrap + text.slice(at + length)))) good++; // prettier-ignore
        }),
        { numRuns: RUNS, seed: 28 },
      );
      expectBoth(good);
    },
    MINUTES,
  );

  it('says what to mend of any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(isGood(readDomain('lease.json', value))).toBe(false);
      }),
      { numRuns: 200, seed: 28 },
    );
  });
});

describe('the reader of GENIUS folders', () => {
  it(
    'reads files with characters changed, or says what to mend',
    () => {
      let good = 0;
      fc.assert(
        fc.property(fc.nat(2), fc.nat(2000), fc.nat(12), scraps, (which, at, length, scrap) => {
          const files = geniusFiles().map(({ name, text }, i) => {
            const from = at % text.length;
            return { name, text: i === which ? text.slice(0, from) + scrap + text.slice(from + length) : text }; // prettier-ignore
          });
          if (isGood(readGenius('trade', files))) good++;
        }),
        { numRuns: RUNS, seed: 28 },
      );
      expectBoth(good);
    },
    MINUTES,
  );

  it(
    'reads files with attributes and elements moved about, or says what to mend',
    () => {
      const PART = /<[^>]*>|[a-z]+="[^"]*"/g;
      let good = 0;
      fc.assert(
        fc.property(fc.nat(2), fc.nat(500), fc.nat(500), (which, a, b) => {
          const files = geniusFiles().map(({ name, text }, i) => {
            const parts = [...text.matchAll(PART)];
            const [from, by] = [parts[a % parts.length]!, parts[b % parts.length]!];
            const end = from.index + from[0].length;
            return { name, text: i === which ? text.slice(0, from.index) + by[0] + text.slice(end) : text }; // prettier-ignore
          });
          if (isGood(readGenius('trade', files))) good++;
        }),
        { numRuns: RUNS, seed: 28 },
      );
      expectBoth(good);
    },
    MINUTES,
  );
});
