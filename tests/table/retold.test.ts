import { describe, expect, test } from 'vitest';
import { negotiator } from '#ai/negotiator.ts';
import { defaultCharacters, DIFFICULTIES, type Character } from '#ai/character.ts';
import { catalogue } from '#content/catalogue.ts';
import { settingOf } from '#content/setting.ts';
import { bare } from '#engine/bare.ts';
import { byParty } from '#engine/parties.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { Referee } from '#engine/referee.ts';
import { replay } from '#engine/replay.ts';
import { hashOf } from '#engine/hash.ts';
import type { ByParty, ChairAct, Log } from '#engine/types.ts';
import { computersIn, withSources, type Opponents } from '#table/opponents.ts';
import { retold } from '#table/retold.ts';
import { shippedContent } from '../../scripts/content/read.ts';

const content = shippedContent();
const setting = settingOf(content, { length: 'quick', day: '2025-12-31', brief: 'full' });

/** As at the table: with the seeds that it gives, in words and with sources. */
function opponentsOf(characters: ByParty<Character>, seed: number): Opponents {
  const all = byParty(PARTIES, () => 'computer' as const);
  const opponents: Partial<Record<string, ReturnType<typeof withSources>>> = {};
  for (const { party, ...seated } of computersIn(PARTIES, all, characters, seed))
    opponents[party] = withSources(negotiator(seated), catalogue(content));
  return opponents;
}

async function played(characters: ByParty<Character>, seed: number): Promise<Log> {
  const referee = new Referee(setting, seed);
  const opponents = opponentsOf(characters, seed);
  for (;;) {
    const { phase, awaited } = referee.publicView();
    if (phase === 'ended') return referee.log();
    const [party] = awaited;
    const chair: ChairAct =
      phase === 'summary' ? { type: 'nextRound' } : { type: 'offerSwaps', swaps: [] };
    if (party === undefined) referee.chair(chair);
    else
      for (const act of (await opponents[party]?.decide(referee.viewFor(party))) ?? [])
        referee.act(party, act);
  }
}

const endOf = (log: Log): string => {
  const end = replay(log);
  return end.ok ? hashOf(end.value) : end.refusal.code;
};
const withoutReasons = (log: Log): Log => ({
  ...log,
  moves: log.moves.map(move => bare(move, false)),
});
const all = (difficulty: Character['difficulty']): ByParty<Character> =>
  byParty(PARTIES, () => ({ personality: 'reciprocal', difficulty }));

describe('a log that came without reasons', () => {
  test.each(DIFFICULTIES)('is told again to the same hash: %s', async difficulty => {
    const log = await played(all(difficulty), 28);
    const short = withoutReasons(log);
    expect(endOf(short)).not.toBe(endOf(log));
    expect(endOf(await retold(short, opponentsOf(all(difficulty), 28)))).toBe(endOf(log));
  });

  test('keeps its moves where the seats would decide otherwise now', async () => {
    const short = withoutReasons(await played(all('novice'), 3));
    const other = await retold(short, opponentsOf(defaultCharacters(PARTIES), 4));
    expect(withoutReasons(other)).toEqual(short);
  });

  test('keeps the moves of persons as they are', async () => {
    const short = withoutReasons(await played(all('novice'), 5));
    expect(await retold(short, {})).toEqual(short);
  });
});
