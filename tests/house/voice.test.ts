/** The voice of `npm run by-ear`, spoken to as speech-dispatcher does. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { utterances } from '../../scripts/by-ear/heard.ts';

const VOICE = join(import.meta.dirname, '../../scripts/by-ear/synthesizer.ts');

let folder: string;
let voice: ChildProcessWithoutNullStreams;
let answers: Interface;

/** A voice of so many words a minute. */
function speakAt(pace: number): void {
  voice = spawn(process.execPath, [VOICE, join(folder, 'log'), String(pace)]);
  answers = createInterface({ input: voice.stdout });
}

/** Sends lines, and reads answers until this one. */
async function ask(lines: readonly string[], last: string): Promise<readonly string[]> {
  const read: string[] = [];
  const done = new Promise<void>(resolve => {
    answers.on('line', line => {
      read.push(line);
      if (line === last) resolve();
    });
  });
  voice.stdin.write(lines.map(line => `${line}\n`).join(''));
  await done;
  answers.removeAllListeners('line');
  return read;
}

const heard = () => utterances(readFileSync(join(folder, 'log'), 'utf8'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'voice-'));
});

afterEach(async () => {
  voice.stdin.end();
  if (voice.exitCode === null) await once(voice, 'exit');
  rmSync(folder, { recursive: true });
});

test('a sentence is taken, begun and ended, and stands in the log without its marks', async () => {
  speakAt(60_000);
  await ask(['INIT'], '299 OK LOADED SUCCESSFULLY');
  const sentence = ['SPEAK', '<speak>Your <mark name="1"/>vote', 'is due.</speak>', '.'];
  expect(await ask(sentence, '702 END')).toEqual([
    '202 OK RECEIVING MESSAGE',
    '200 OK SPEAKING',
    '701 BEGIN',
    '702 END',
  ]);
  expect(heard()).toEqual([{ text: 'Your vote is due.', words: 4, cut: false }]);
});

test('what is stopped in the middle was heard only so far', async () => {
  speakAt(1); // a word a minute
  await ask(['SPEAK', 'Point 5, your mark: reject.', '.'], '701 BEGIN');
  expect(await ask(['STOP'], '703 STOP')).toEqual(['703 STOP']);
  expect(heard()).toEqual([{ text: '', words: 0, cut: true }]);
});

test('settings are taken, a line of stops is no end, and what is unknown is refused', async () => {
  speakAt(60_000);
  expect(await ask(['SET', 'rate=50', '.'], '203 OK SETTINGS RECEIVED')).toHaveLength(2);
  await ask(['SPEAK', 'one', '..two', '.'], '702 END');
  expect(heard()).toEqual([{ text: 'one .two', words: 2, cut: false }]);
  expect(await ask(['SING'], '300 ERR UNKNOWN COMMAND')).toHaveLength(1);
});
