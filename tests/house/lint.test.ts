import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const OXLINT = join(ROOT, 'node_modules/oxlint/bin/oxlint');
const folder = mkdtempSync(join(tmpdir(), 'linted-'));
beforeAll(() => cpSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json')));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the linter says of one planted file. */
function lint(path: string, source: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  const { status, stdout } = spawnSync(process.execPath, [OXLINT, '--deny-warnings', file], {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stdout;
}

/** An effect that goes on with the value it was first given. */
const STALE = `
import { useEffect } from 'preact/hooks';
export const useTitle = (title: string) => useEffect(() => void (document.title = title), []);
`;

describe('the linter', () => {
  it.each([
    ['src/engine/a.ts', 'export const now = () => Date.now();', 'time is a move'],
    ['src/ai/b.ts', 'export const die = () => Math.random();', 'seed in the state'],
    ['src/engine/c.ts', 'export const page = () => document.title;', 'without a page'],
    ['src/content/d.ts', `export const load = () => fetch('x');`, 'as an argument'],
    ['src/engine/e.ts', `export const say = () => console.log('x');`, 'console'],
    ['src/dom/f.ts', 'export const f = (x: any) => x;', 'any'],
    ['src/dom/h.ts', STALE, 'missing dependency'],
  ])('catches a fault planted in %s: %s', (path, source, message) => {
    expect(lint(path, source)).toContain(message);
  });

  it('lets a screen read the clock', () => {
    expect(lint('src/dom/g.ts', 'export const now = () => Date.now();')).toBe('');
  });
});
