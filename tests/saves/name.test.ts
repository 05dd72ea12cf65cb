import { describe, expect, it } from 'vitest';
import { fileName } from '#dom/parts/download.ts';
import { cleanName } from '#saves/name.ts';

describe('the name of a game', () => {
  it.each([
    ['as it is', 'Monday, group 2', 'Monday, group 2'],
    ['without space around it', '  Monday ', 'Monday'],
    ['on one line', 'Mon\nday\t1\u2028x', 'Mon day 1 x'],
    ['without marks of direction', '\u202egnp\u202c.\u2066a\u2069\u200f', 'gnp.a'],
    ['without letters of no width', 'M\u200bon\u2060day\ufeff\u00ad', 'Monday'],
    ['in Ukrainian, however it was typed', 'Рада и\u0306', 'Рада й'],
    ['in Arabic and Hebrew', 'مجموعة שלום', 'مجموعة שלום'],
    ['in Persian, with its joiners', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['with an emoji of several people', '👩\u200d🏫', '👩\u200d🏫'],
    ['empty where only joiners stand', '\u200c\u200d', ''],
    ['empty where only a blank letter stands', '\u3164\u2800 \u00a0', ''],
    ['without half a sign', 'a\ud800b', 'ab'],
    ['empty', '', ''],
  ])('is taken %s', (_what, name, cleaned) => {
    expect(cleanName(name)).toBe(cleaned);
  });

  it.each([
    ['Рада и\u0306', 'рада-й.json'],
    ['\u202egnp.exe', 'gnp-exe.json'],
    ['हिन्दी', 'हिन्दी.json'],
    ['…', 'twenty-eight-points.json'],
  ])('is a file name: %j', (name, file) => {
    expect(fileName(name, 'json')).toBe(file);
  });
});
