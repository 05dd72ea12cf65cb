import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDomainFile } from '#domains/domain-file.ts';
import { QUESTIONS } from '#domains/told/questions.ts';
import { run } from '#cli/solve/run.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/domain-file.md'), 'utf8');

const blocks = (language: string): readonly string[] =>
  [...PAGE.matchAll(/```(\w+)\n([^]*?)```/g)].flatMap(([, kind, text]) =>
    kind === language && text !== undefined ? [text] : [],
  );

test('every domain file in docs/domain-file.md can be read', () => {
  const files = blocks('json');
  expect(files).toHaveLength(2);
  for (const text of files)
    expect(readDomainFile('example.json', text)).toMatchObject({ ok: true });
});

test('the output in docs/domain-file.md is what its first file gives', () => {
  const shown = blocks('text').find(text => text.startsWith('$')) ?? '';
  const [command = '', ...output] = shown.split('\n');
  const folder = mkdtempSync(join(tmpdir(), 'solve-'));
  const file = join(folder, 'car.json');
  writeFileSync(file, blocks('json')[0] ?? '');
  const [, flags = ''] = command.split('car.json ');
  let out = '';
  run([file, ...flags.split(' ')], { out: text => (out += text), err: () => {}, now: () => 0, live: false }); // prettier-ignore
  rmSync(folder, { recursive: true });
  expect(out).toBe(output.join('\n'));
});

test('docs/domain-file.md names every question', () => {
  for (const question of QUESTIONS) expect(PAGE).toContain(`\`${question}\``);
});
