import { describe, expect, test } from 'vitest';
import { readDomainFile } from '#domains/domain-file.ts';
import { readGenius } from '#domains/genius.ts';
import type { Problem } from '#domains/problem.ts';
import { BAD_DOMAINS, BAD_FOLDERS } from './bad.ts';

/** The problem that is meant, among others that follow from it; each has the form of all. */
function meant(problems: readonly Problem[], code: string, item: string): Problem | undefined {
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) {
    expect(problem.sentence.startsWith(`${problem.file}, ${problem.item}: `)).toBe(true);
    expect(problem.sentence).toMatch(/\.$/);
  }
  return problems.find(problem => problem.code === code && problem.item === item);
}

describe('a faulty domain file ends in a sentence that names the item', () => {
  test.each(BAD_DOMAINS)('$what', ({ text, code, item, says }) => {
    const reading = readDomainFile('lease.json', text);
    const problems = reading.ok ? [] : reading.problems;
    const found = meant(problems, code, item);
    expect(found, problems.map(({ sentence }) => sentence).join('\n')).toBeDefined();
    expect(found?.sentence).toMatch(says);
    expect(found?.file).toBe('lease.json');
  });
});

describe('a faulty GENIUS folder ends in a sentence that names file and element', () => {
  test.each(BAD_FOLDERS)('$what', ({ files, code, file, item, says }) => {
    const reading = readGenius('trade', files);
    const problems = reading.ok ? [] : reading.problems;
    const found = meant(problems, code, item);
    expect(found, problems.map(({ sentence }) => sentence).join('\n')).toBeDefined();
    expect(found?.sentence).toMatch(says);
    expect(found?.file).toBe(file);
  });
});
