import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { roomRefusalSentence } from '#words/room.ts';
import { codeOf, CODES, CODE_WORDS, readCode } from '#wire/roomCode.ts';
import { frameSchema } from '#wire/commands.ts';
import { entrySchema } from '#wire/entry.ts';
import { BYTES_MAX, DEPTH_MAX, WIRE_VERSION } from '#wire/limits.ts';
import { isNickname, namesFree, NICKNAMES } from '#wire/nicknames.ts';
import { readAs, readJson } from '#wire/reading.ts';
import { ROOM_REFUSALS } from '#wire/refusals.ts';
import { isFitText } from '#wire/text.ts';

const id = { device: 'abcdefgh', n: 1 };
const sign = (words: string) => ({
  type: 'do',
  id,
  command: {
    type: 'act',
    asked: 'ratification.3.0.0',
    act: { type: 'sign', signing: 'reserve', reservation: { point: 'p6', words } },
  },
});
const codeOfFault = (value: unknown) => {
  const read = readAs(frameSchema, value);
  return read.ok ? null : read.refusal.by === 'room' && read.refusal.code;
};

describe('the codes of rooms', () => {
  it('have each a word and three digits 2 to 9, and no two numbers have the same', () => {
    const all = Array.from({ length: CODES }, (_, number) => codeOf(number));
    expect(new Set(all).size).toBe(CODES);
    expect(all.every(code => /^[A-Z]{2,8} [2-9]{3}$/.test(code))).toBe(true);
    expect(new Set(CODE_WORDS).size).toBe(128);
  });

  it('are read however they are typed', () => {
    for (const typed of ['OAK 472', 'oak472', ' Oak - 472 ', 'o a k 4 7 2'])
      expect(readCode(typed)).toBe('OAK 472');
    for (const typed of ['OAK 471', 'OAC 472', 'OAK 47', 'OAK', '', '472', 'OAK 4722'])
      expect(readCode(typed)).toBeNull();
  });
});

describe('the nicknames', () => {
  it('are enough for 200, each one word that a page can show', () => {
    expect(NICKNAMES.length).toBeGreaterThanOrEqual(200);
    expect(new Set(NICKNAMES).size).toBe(NICKNAMES.length);
    expect(NICKNAMES.every(name => /^[A-Z][a-z]{2,14}$/.test(name))).toBe(true);
    expect(isNickname('Heron')).toBe(true);
    expect(isNickname('toString')).toBe(false);
  });

  it('are offered where nobody has them, each once, until none is left', () => {
    const taken = new Set<string>(NICKNAMES.slice(3));
    expect(namesFree(taken, 12, 0.9).toSorted()).toEqual(NICKNAMES.slice(0, 3));
    expect(namesFree(new Set(NICKNAMES), 12, 0.5)).toEqual([]);
    for (const chance of [0, 0.3, 0.999])
      expect(new Set(namesFree(new Set(), 12, chance)).size).toBe(12);
  });
});

describe('a message', () => {
  it('is read where it has the form of one', () => {
    expect(codeOfFault(sign('We do not share its wording.'))).toBeNull();
    expect(codeOfFault(sign('Наша вада, 我们, نحن, ünï'))).toBeNull();
  });

  it.each([
    ['an unknown kind', { type: 'run', n: 1 }],
    ['a field more', { ...sign('a'), by: 'us' }],
    ['a seat in the act', { ...sign('a'), command: { ...sign('a').command, by: 'russia' } }],
    ['no id', { ...sign('a'), id: undefined }],
    ['a list in place of an object', [sign('a')]],
    ['a number that is none', { type: 'ping', n: Number.NaN }],
    ['nothing', null],
    ['a key of objects', JSON.parse('{"type":"ping","n":1,"__proto__":{"a":1}}')],
    ['a constructor', { type: 'ping', n: 1, constructor: {} }],
    ['words that are too long', sign('a'.repeat(141))],
  ])('is refused with %s', (_, value) => {
    expect(codeOfFault(value)).toBe(ROOM_REFUSALS.Malformed);
  });

  it.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a line break', 'a\nb'],
    ['a control', 'a\u0000b'],
    ['a right-to-left override', 'a\u202Eb'],
    ['an isolate', 'a\u2067b'],
    ['a zero-width space', 'a\u200Bb'],
    ['half a pair', 'a\uD800b'],
    ['a tower of marks', `a${'\u0301'.repeat(9)}`],
    ['a filler', 'a\u3164b'],
  ])('is refused with %s in its words', (_, words) => {
    expect(isFitText(words)).toBe(false);
    expect(codeOfFault(sign(words))).toBe(ROOM_REFUSALS.TextUnfit);
  });

  it('is refused for its size and its depth before it is parsed', () => {
    const large = readJson(JSON.stringify('ä'.repeat(BYTES_MAX / 2)));
    expect(large).toMatchObject({ ok: false, refusal: { code: ROOM_REFUSALS.TooLarge } });
    for (const deep of ['[', '{"a":', '{"\\"a":[']) {
      const nested = readJson(deep.repeat(DEPTH_MAX + 1));
      expect(nested).toMatchObject({ ok: false, refusal: { code: ROOM_REFUSALS.Malformed } });
    }
    expect(readJson('"[[[[[[[[[[[[[[[[[[[["').ok).toBe(true);
    expect(readJson('{"a":').ok).toBe(false);
  });
});

describe('an entry', () => {
  it('has a token of 192 bits that its own maker chose', () => {
    const join = { type: 'join', version: WIRE_VERSION, code: 'OAK 472', nickname: 'Heron' };
    expect(readAs(entrySchema, { ...join, token: 'A'.repeat(32) }).ok).toBe(true);
    for (const token of ['A'.repeat(31), 'A'.repeat(33), `${'A'.repeat(31)}=`, 7, undefined])
      expect(readAs(entrySchema, { ...join, token }).ok).toBe(false);
  });
});

describe('a refusal of the room', () => {
  it.each(Object.values(ROOM_REFUSALS))('%s has a sentence that says what to do', code => {
    const sentence = roomRefusalSentence(code);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).not.toContain(code);
  });

  it('stands in the page that describes the messages', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/rooms.md'), 'utf8');
    for (const code of Object.values(ROOM_REFUSALS)) expect(page).toContain(`\`${code}\``);
  });
});
