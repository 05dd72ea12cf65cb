/** The measure of how much hangs on what a player decides: its scripted persons, its figures, its aims, its command. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { byParty } from '#engine/parties.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { aimsOf } from '#tournament/tension/aims.ts';
import { flagsIn } from '#cli/tension/flags.ts';
import {
  endingsOf,
  matchesOf,
  PLAYERS,
  rowsOf,
  type Endings,
  type Row,
} from '#tournament/tension/rows.ts';
import { run } from '#cli/tension/run.ts';
import { entrant } from '#tournament/entrants.ts';
import { keyOf, type Match } from '#tournament/match.ts';
import { playGame } from '#tournament/play.ts';
import { subject } from '#tournament/subject.ts';
import { TIME } from '../ai/runs.ts';
import { FAILED, resultOf } from '../tournament/results.ts';

const { setting } = subject('quick');
const SEEDS = [1, 2, 3];

const playedBy = (name: string, chair: string, seed: number) =>
  playGame({
    setting,
    seed,
    seats: byParty(
      PARTIES,
      p => entrant(p === chair ? name : 'practised-reciprocal', seed).opponent,
    ),
  });

describe('the scripted persons', { timeout: TIME }, () => {
  it.each(PLAYERS.flatMap(player => PARTIES.map(chair => [player, chair] as const)))(
    '%s for %s keeps the rules, and plays alike where the talks are alike',
    (player, chair) => {
      for (const seed of SEEDS) {
        const played = playedBy(`${player}-player`, chair, seed);
        expect(played.faults).toEqual([]);
        expect(playedBy(`${player}-player`, chair, seed).hash).toBe(played.hash);
        if (player !== 'careful') expect(played.tabled[chair]).toBe(0);
      }
    },
  );

  it('the mindless signs every text, and the careful none that its home would not ratify', () => {
    for (const chair of PARTIES)
      for (const seed of SEEDS) {
        const careful = playedBy('careful-player', chair, seed);
        expect(careful.agreed && !careful.home[chair]).toBe(false);
        const seats = byParty(PARTIES, () => entrant('mindless-player', seed).opponent);
        expect(playGame({ setting, seed, seats }).agreed).toBe(true);
      }
  });
});

/** Games in which a player with this name in a chair gains so many tenths of its best. */
function made(tenths: Readonly<Record<string, number>>) {
  return (match: Match) => {
    const chair = PARTIES.find(p => match.seats[p] !== 'practised-reciprocal');
    const player = chair ? match.seats[chair].replace('-player', '') : null;
    const gains = byParty(PARTIES, p => (p === chair && player ? (tenths[player] ?? 0) : 1));
    const home = byParty(PARTIES, p => p !== chair || player !== 'mindless');
    const ending = match.seed % 3 === 0 ? { ...FAILED } : {};
    return { ...resultOf(match.seed, gains, { home, ...ending }), ...match };
  };
}

describe('the figures', () => {
  const rows = rowsOf(['quick'], SEEDS, made({ mindless: 0, novice: 1, careful: 5 }));

  it('are one row for each length, chair and player, with shares from 0 to 1', () => {
    expect(rows).toHaveLength(PARTIES.length * PLAYERS.length);
    expect(rows.find(r => r.chair === 'russia' && r.player === 'careful')).toEqual({
      length: 'quick',
      chair: 'russia',
      player: 'careful',
      games: SEEDS.length,
      ratified: 1,
      gain: 0.5,
      low: 0.5,
      high: 0.5,
      priorities: [1, 0, 1],
    });
    expect(rows.filter(r => r.player === 'mindless').map(r => r.ratified)).toEqual([0, 0, 0, 0]);
  });

  it('count how talks of four alike seats end', () => {
    const [endings] = endingsOf(['quick'], SEEDS, made({}));
    expect(endings?.shares).toMatchObject({ full: 2 / 3, someSign: 1 / 3, none: 0 });
  });

  it('rest on games that are each played once', () => {
    const matches = matchesOf(['quick', 'full'], SEEDS);
    expect(new Set(matches.map(keyOf)).size).toBe(matches.length);
    expect(matches).toHaveLength(2 * SEEDS.length * (PLAYERS.length * PARTIES.length + 1));
  });
});

describe('an aim', () => {
  const rows = (tenths: Readonly<Record<string, number>>, length: 'quick' | 'full' = 'quick') =>
    rowsOf([length], SEEDS, made(tenths));
  const ended = (full: number, someSign: number, none: number): Endings => ({
    length: 'quick',
    games: 10,
    shares: { full, partial: 0, someSign, none, leftEarly: 0 },
  });
  const failing = (of: readonly Row[], endings: readonly Endings[] = []) =>
    aimsOf(of, endings)
      .filter(aim => !aim.holds)
      .map(({ name }) =>
        name.replace(/^(\w+), eu: .*(next to nothing|times|of its best|apart).*/, '$1 $2'),
      )
      .filter(name => !name.includes(', '));

  it.each([
    [{ mindless: 0, novice: 1, careful: 5 }, 'quick', []],
    [{ mindless: 2, novice: 3, careful: 9 }, 'quick', ['quick next to nothing']],
    [{ mindless: 0, novice: 2, careful: 5 }, 'quick', ['quick times']],
    [{ mindless: 0, novice: 0, careful: 0 }, 'quick', ['quick times', 'quick apart']],
    [{ mindless: 0, novice: 1, careful: 3 }, 'full', ['full of its best']],
    [{ mindless: 0, novice: 1, careful: 5 }, 'full', []],
  ] as const)(
    'of gains in tenths %j in %s talks fails as it should: %j',
    (tenths, length, names) => {
      expect(failing(rows(tenths, length))).toEqual(names);
    },
  );

  it.each([
    [ended(0.5, 0.4, 0.1), true],
    [ended(0.5, 0.5, 0), false],
    [ended(0.85, 0.1, 0.05), false],
  ])('asks that talks end in different ways (%#)', (endings, holds) => {
    expect(aimsOf([], [endings]).map(aim => aim.holds)).toEqual([holds]);
  });
});

describe('the command', { timeout: TIME }, () => {
  let folder = '';
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'tension-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const ran = async (...args: readonly string[]) => {
    let [out, err] = ['', ''];
    const code = await run(args, {
      out: text => void (out += text),
      err: text => void (err += text),
      now: () => 0,
      live: false,
    });
    return { code, out, err };
  };

  it('prints its tables, writes its rows, and goes on from its journal to the same bytes', async () => {
    const [json, journal] = [join(folder, 'rows.json'), join(folder, 'journal')];
    const args = ['--seeds', '1', '--length', 'quick', '--cores', '1', '--json', json, '--journal', journal]; // prettier-ignore
    const first = await ran(...args);
    expect(first.out).toMatch(/^# Tension\n[^]*\| quick +\| us +\| careful /);
    const written = readFileSync(json, 'utf8');
    const { rows } = JSON.parse(written) as { rows: readonly Row[] };
    expect(rows).toHaveLength(PARTIES.length * PLAYERS.length);
    for (const { ratified, low, high } of rows)
      for (const share of [ratified, high])
        expect(share >= 0 && share <= 1 && low <= high).toBe(true);
    const again = await ran(...args, '--resume');
    expect(again.err).toMatch(/^13 of 13 games are in /);
    expect([again.out, readFileSync(json, 'utf8')]).toEqual([first.out, written]);
  });

  it.each([
    [['--seeds', '0'], '--seeds takes a whole number from 1 to 100000, not 0.'],
    [['--seeds', ''], '--seeds takes a whole number from 1 to 100000, not nothing.'],
    [['--length', 'long'], '--length has no long; it takes quick, lesson, full.'],
    [['--games', '2'], /games/],
  ])('%j is answered with a sentence', (args, sentence) => {
    expect(flagsIn(args)).toEqual(
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    );
  });

  it('plays quick talks and the full conference where nothing else is asked', async () => {
    expect(flagsIn([])).toMatchObject({ seeds: 60, lengths: ['quick', 'full'] });
    expect(await ran('--seeds', 'x')).toMatchObject({ code: 1, out: '' });
    expect(await ran('--help')).toMatchObject({ code: 0, err: '' });
  });
});
