import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WORKER, workerOf } from '../../scripts/offline/plugin.mjs';

const TEMPLATE = readFileSync(join(import.meta.dirname, '../../scripts/offline/worker.js'), 'utf8');

let folder = '';
const write = (file: string, content: string) => writeFileSync(join(folder, file), content);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  write('index.html', '<title>one</title>');
  write('assets/a-1.js', 'a');
  write('.vite/manifest.json', '{}');
  write(WORKER, 'an older worker');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the service worker of a build', () => {
  test('keeps every file of the game, the page under its folder, and not itself', () => {
    const worker = workerOf(TEMPLATE, folder);
    const files = /const FILES = (\[[^\]]*\])/.exec(worker)?.[1] ?? '';
    expect(JSON.parse(files)).toEqual(['assets/a-1.js', './']);
    expect(worker).not.toContain('__');
  });

  test('leaves out the page of a class, which needs its server', () => {
    mkdirSync(join(folder, 'assets/class'));
    write('class.html', '<title>a class</title>');
    write('assets/class/b-1.js', 'b');
    expect(workerOf(TEMPLATE, folder)).not.toMatch(/class/);
  });

  test('is the same for the same files, and another one when any of them changes', () => {
    const first = workerOf(TEMPLATE, folder);
    expect(workerOf(TEMPLATE, folder)).toBe(first);
    write('index.html', '<title>two</title>');
    expect(workerOf(TEMPLATE, folder)).not.toBe(first);
  });
});
