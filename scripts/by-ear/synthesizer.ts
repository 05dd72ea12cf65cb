/**
 * A voice without sound, run by speech-dispatcher as one of its output modules: `node synthesizer.ts LOG PACE`.
 * It takes as long over a sentence as a voice of PACE words a minute would, so that what interrupts what is as
 * with a real voice, and writes to LOG what it begins, ends and is cut short in, one JSON object a line.
 */
import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { wordsIn } from './words.ts';

const [, , log = '', pace = ''] = process.argv;
const MS_A_WORD = 60_000 / Number(pace);

const say = (...lines: readonly string[]): boolean =>
  process.stdout.write(lines.map(line => `${line}\n`).join(''));
const note = (event: object): void => appendFileSync(log, `${JSON.stringify(event)}\n`);

/** The sentence that is being spoken. */
let speaking: { id: number; words: number; begun: number; timer: NodeJS.Timeout } | null = null;
let spoken = 0;

/** Answers to the commands of speech-dispatcher's module protocol; a block's lines come after its command. */
const BLOCKS: Readonly<
  Record<string, { ready: string; done: (lines: readonly string[]) => void }>
> = {
  SET: { ready: '203 OK RECEIVING SETTINGS', done: () => say('203 OK SETTINGS RECEIVED') },
  AUDIO: { ready: '207 OK RECEIVING AUDIO SETTINGS', done: () => say('203 OK AUDIO INITIALIZED') }, // prettier-ignore
  LOGLEVEL: { ready: '207 OK RECEIVING LOGLEVEL SETTINGS', done: () => say('203 OK LOG LEVEL SET') }, // prettier-ignore
  SPEAK: { ready: '202 OK RECEIVING MESSAGE', done: speak },
  CHAR: { ready: '202 OK RECEIVING MESSAGE', done: speak },
  KEY: { ready: '202 OK RECEIVING MESSAGE', done: speak },
  SOUND_ICON: { ready: '202 OK RECEIVING MESSAGE', done: speak },
};
const COMMANDS: Readonly<Record<string, () => void>> = {
  INIT: () => say('299-A voice that writes.', '299 OK LOADED SUCCESSFULLY'),
  'LIST VOICES': () => say('200-by-ear\ten\tnone', '200 OK VOICE LIST SENT'),
  STOP: cut,
  PAUSE: cut,
  QUIT: () => {
    say('210 OK QUIT');
    process.exit(0);
  },
};

let block: { command: string; lines: string[] } | null = null;
const input = createInterface({ input: process.stdin });
input.on('line', line => {
  if (block) {
    if (line !== '.') return void block.lines.push(line.startsWith('..') ? line.slice(1) : line);
    const { command, lines } = block;
    block = null;
    BLOCKS[command]?.done(lines);
  } else if (BLOCKS[line]) {
    block = { command: line, lines: [] };
    say(BLOCKS[line].ready);
  } else {
    (COMMANDS[line] ?? (() => say('300 ERR UNKNOWN COMMAND')))();
  }
});
input.on('close', () => process.exit(0));

function speak(lines: readonly string[]): void {
  const text = lines.join(' ');
  const words = wordsIn(text).length;
  const id = ++spoken;
  say('200 OK SPEAKING', '701 BEGIN');
  note({ id, at: Date.now(), say: text });
  const timer = setTimeout(() => {
    speaking = null;
    note({ id, at: Date.now(), end: true });
    say('702 END');
  }, words * MS_A_WORD);
  speaking = { id, words, begun: Date.now(), timer };
}

function cut(): void {
  if (!speaking) return;
  const { id, words, begun, timer } = speaking;
  clearTimeout(timer);
  speaking = null;
  const said = Math.min(words, Math.floor((Date.now() - begun) / MS_A_WORD));
  note({ id, at: Date.now(), cut: said });
  say('703 STOP');
}
