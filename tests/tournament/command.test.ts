/** The command: flags, the journal, and a run that is taken up again. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENTRANTS } from '#tournament/entrants.ts';
import { flagsIn } from '#cli/tournament/flags.ts';
import { Journal } from '#cli/campaign/journal.ts';
import { playMatch } from '#tournament/match.ts';
import { progress } from '#cli/campaign/progress.ts';
import { run } from '#cli/tournament/run.ts';
import { TIME } from '../ai/runs.ts';
import { matchOf } from './results.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'tournament-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);

const SMALL = ['--games', '2', '--entrants', 'novice-firm,baseline', '--others', 'novice-firm', '--invented', '1']; // prettier-ignore

async function ran(...args: readonly string[]) {
  let out = '';
  let err = '';
  const code = await run(args, {
    out: text => void (out += text),
    err: text => void (err += text),
    now: () => 0,
    live: false,
  });
  return { code, out, err };
}

/** A run in files of its own; what it wrote. */
async function filed(name: string, ...args: readonly string[]) {
  const { code, out, err } = await ran(
    ...SMALL, ...args,
    '--journal', file('journal'), '--json', file(`${name}.json`), '--out', file(`${name}.md`),
  ); // prettier-ignore
  const written = [out, readFileSync(file(`${name}.json`), 'utf8'), readFileSync(file(`${name}.md`), 'utf8')]; // prettier-ignore
  return { code, err, written };
}

describe('a tournament', { timeout: TIME }, () => {
  it('that is broken off in the middle of a line and taken up again gives the same bytes', async () => {
    const whole = await filed('whole', '--cores', '1');
    expect(whole.code).toBe(0);
    expect(JSON.parse(whole.written[1] ?? '')).toMatchObject({ others: 'novice-firm' });
    const lines = readFileSync(file('journal'), 'utf8').split('\n');
    writeFileSync(file('journal'), lines.slice(0, 7).join('\n').slice(0, -40));
    const again = await filed('again', '--resume', '--cores', '1');
    expect(again.err).toMatch(/^5 of 32 games are in /);
    expect(again.written).toEqual(whole.written);
    const known = await filed('known', '--resume', '--cores', '1');
    expect(known.err).toMatch(/^32 of 32 games are in /);
    expect(known.written).toEqual(whole.written);
  });

  it('gives the same bytes on two cores', async () => {
    const one = await filed('one', '--cores', '1');
    const two = await filed('two', '--cores', '2');
    expect(two.written).toEqual(one.written);
  });

  it('does not go on with games that would come out otherwise now', async () => {
    await filed('first', '--cores', '1');
    const journal = readFileSync(file('journal'), 'utf8');
    writeFileSync(file('journal'), journal.replaceAll(/"hash":"\w+"/g, '"hash":"0"'));
    const { code, out, err } = await ran(...SMALL, '--resume', '--journal', file('journal'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/ was written by other seats or rules: .* Leave out --resume to begin anew\.\n$/); // prettier-ignore
  });

  it('says before it plays that a file cannot be written', async () => {
    writeFileSync(file('plain'), '');
    const { code, err } = await ran('--journal', file('journal'), '--json', file('plain/a.json'));
    expect(code).toBe(1);
    expect(err).toMatch(/a\.json cannot be written: /);
    expect(existsSync(file('journal')) && readFileSync(file('journal'), 'utf8')).toBe('');
  });
});

describe('a journal', () => {
  it('gives back what was played before a run was broken off', () => {
    const journal = new Journal(file('journal'), false);
    const played = [1, 2, 3].map(seed => playMatch(matchOf(seed)));
    for (const each of played) journal.add(each);
    const whole = readFileSync(file('journal'), 'utf8');
    writeFileSync(file('journal'), whole.slice(0, -40)); // killed while it wrote the third
    const again = new Journal(file('journal'), true);
    expect([1, 2, 3].map(seed => again.get(matchOf(seed)))).toEqual([played[0], played[1], undefined]); // prettier-ignore
    again.add(playMatch(matchOf(3)));
    expect(new Journal(file('journal'), true).get(matchOf(3))).toEqual(played[2]);
  });

  it('begins anew where nobody asks it to go on', () => {
    new Journal(file('journal'), false).add(playMatch(matchOf(1)));
    expect(new Journal(file('journal'), false).get(matchOf(1))).toBeUndefined();
  });
});

describe('the command line', () => {
  it.each([
    [['--games', 'x'], '--games takes a whole number from 1 to 100000, not x.'],
    [['--games', '0'], '--games takes a whole number from 1 to 100000, not 0.'],
    [['--games', ''], '--games takes a whole number from 1 to 100000, not nothing.'],
    [['--games', '1e9'], /^--games takes a whole number from 1 to /],
    [['--cores', '0x2'], /^--cores takes a whole number from 1 to /],
    [['--others', 'baseline,random'], '--others takes one name.'],
    [['--invented', '1.5'], '--invented takes a whole number from 0 to 10000, not 1.5.'],
    [['--seed', '-1'], /seed/],
    [['--seed', '4294967296'], /seed/],
    [['--length', 'long'], '--length has no long; it takes quick, lesson, full.'],
    [['--length', ''], /^--length has no empty name/],
    [['--entrants', 'baseline,nobody'], /^--entrants has no nobody; it takes /],
    [['--others', ''], /^--others has no empty name/],
    [['--ladder', '--entrants', 'baseline'], '--ladder has its own games; leave out --entrants.'],
    [['--unknown'], /unknown/],
    [['stray'], /stray/],
  ])('%j is answered with a sentence', (args, sentence) => {
    const flags = flagsIn(args);
    if (typeof sentence === 'string') expect(flags).toBe(sentence);
    else expect(flags).toMatch(sentence);
  });

  it('that makes no sense ends with code 1 and says what there is', async () => {
    const { code, out, err } = await ran('--games', 'x');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^--games takes .*\n\nnpm run tournament/);
    expect(await ran('--help')).toMatchObject({ code: 0, err: '' });
  });

  it('plays every entrant on quick talks where nothing else is asked', () => {
    expect(flagsIn([])).toMatchObject({ games: 20, lengths: ['quick'], entrants: ENTRANTS });
    expect(flagsIn(['--ladder'])).toMatchObject({ games: 80, lengths: ['quick', 'full'] });
  });

  it('names an entrant or a length once, however often it is given', () => {
    expect(flagsIn(['--entrants', 'baseline, baseline', '--length', 'quick,quick'])).toMatchObject({
      entrants: ['baseline'],
      lengths: ['quick'],
    });
  });
});

describe('progress', () => {
  const told = (live: boolean, spent: number) => {
    let time = 0;
    let text = '';
    const bar = progress(4, { err: add => void (text += add), now: () => time, live });
    for (let game = 0; game < 4; game++) {
      time += spent;
      bar.step();
    }
    bar.end();
    return text;
  };

  it('is a bar with the time left in a terminal, and a line now and then elsewhere', () => {
    expect(told(true, 1_000)).toContain('] 1 of 4 games, about 3 s left');
    expect(told(true, 1_000)).toMatch(/\[#{30}\] 4 of 4 games, about 0 s left {3}\n$/);
    expect(told(false, 3_000)).toBe('2 of 4 games, about 6 s left\n4 of 4 games, about 0 s left\n');
    expect(told(false, 10)).toBe('');
  });
});
