/** A table seats whoever negotiates in its setting, two to eight of them. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_CHARACTER } from '#ai/character.ts';
import { findSwaps } from '#analysis/swaps.ts';
import { fingerprintOf } from '#engine/fingerprint.ts';
import { Referee } from '#engine/referee.ts';
import { replay } from '#engine/replay.ts';
import type { Log, PublicView } from '#engine/types.ts';
import { revealSteps, stepsBetween } from '#store/scene/steps.ts';
import { accountsOf } from '#table/accounts.ts';
import { recordOf } from '#table/record.ts';
import { sidesSetting } from '../ai/settings.ts';
import { deskWorker } from '../analysis/workers.ts';
import { ended, playOn, seat } from './shipped.ts';

/** The public view before the first move, and after each. */
function viewsOf({ setting, seed, moves }: Log): readonly PublicView[] {
  const referee = new Referee(setting, seed);
  return [
    referee.publicView(),
    ...moves.map(({ by, act }) => {
      const played = by === 'chair' ? referee.chair(act) : referee.act(by, act);
      if (!played.ok) throw new Error(played.refusal.code);
      return referee.publicView();
    }),
  ];
}

/** Everything that is shown of them, one step after the other. */
const stepsIn = (views: readonly PublicView[]) =>
  views.slice(1).flatMap((now, i) => {
    const before = views[i] ?? now;
    const reveal = now.reveals[before.reveals.length];
    return [...(reveal ? revealSteps(reveal, now) : []), ...stepsBetween(before, now)];
  });

describe.each([2, 3, 4, 5, 6, 7, 8])('a table of %i', count => {
  const setting = sidesSetting(5 + count);
  const { parties } = setting;
  const [person, ...computers] = parties;
  if (!person) throw new Error('nobody negotiates');
  const game = seat({ referee: new Referee(setting, count), persons: [person] });
  playOn(game);
  const log = game.referee.log();

  it('is played to its end by a person and computer seats', () => {
    expect(parties).toHaveLength(count);
    expect(ended(game)).toMatch(/^(full|partial|someSign|none)$/);
    for (const party of parties) expect(log.moves.map(move => move.by)).toContain(party);
  });

  it('keeps a log that replays to the same fingerprint', () => {
    const again = replay(log);
    expect(again.ok && fingerprintOf(again.value)).toBe(game.referee.hash());
  });

  it('shows the marks and the homes of all, the homes in seating order', () => {
    const steps = stepsIn(viewsOf(log));
    const turned = steps.filter(step => step.kind === 'turned').map(step => step.seat);
    expect(new Set(turned)).toEqual(new Set(parties));
    expect(steps.filter(step => step.kind === 'home').map(step => step.seat)).toEqual(parties);
  });

  it('is told in its record, with a signature of each', () => {
    const signed = recordOf(log).find(entry => entry.type === 'signed');
    expect(signed && Object.keys(signed.signatures)).toEqual(parties);
  });

  it('accounts for each computer seat, which has beliefs of all others and none of itself', () => {
    const seated = computers.map((party, i) => ({
      party,
      character: DEFAULT_CHARACTER,
      seed: i + 2,
    }));
    for (const { party, rounds } of accountsOf(log, seated))
      for (const { beliefs } of rounds) {
        expect(Object.keys(beliefs)).toEqual(parties);
        expect(parties.filter(p => beliefs[p] === null)).toEqual([party]);
      }
  });

  it('is looked through for swaps', async () => {
    const swaps = await findSwaps(log, deskWorker);
    for (const { changes } of swaps) expect(changes.length).toBeGreaterThan(0);
  });
});
