/** Who takes part: what computer seats do with a seat that says nothing, and with one that puts nothing forward. */
import { describe, expect, it } from 'vitest';
import { isPassive, isUnheard } from '#ai/engagement.ts';
import { negotiator } from '#ai/negotiator.ts';
import { DEFAULT_CHARACTER } from '#ai/character.ts';
import { SHIPPED } from '#content/shipped-now.ts';
import { settingOf, usualChoice } from '#content/setting.ts';
import { Referee } from '#engine/referee.ts';
import type { Act, PartyView } from '#engine/types.ts';
import { mindlessPlayer } from '#tournament/mindless-player.ts';
import { novicePlayer } from '#tournament/novice-player.ts';
import type { Opponent } from '#ai/opponent.ts';

const SETTING = settingOf(SHIPPED, usualChoice(SHIPPED));
const [FIRST, ...OTHERS] = SETTING.parties;
if (!FIRST) throw new Error('nobody negotiates');

/** Plays to the end with one seat as given and computer seats beside it; tells of every view that `FIRST` had. */
async function played(seat: Opponent, seed = 1): Promise<Referee> {
  const referee = new Referee(SETTING, seed);
  const seats = new Map(SETTING.parties.map((party, i) => [party, party === FIRST ? seat : negotiator({ character: DEFAULT_CHARACTER, seed: seed + i })])); // prettier-ignore
  for (let step = 0; step < 1000; step++) {
    const view = referee.publicView();
    if (view.phase === 'ended') return referee;
    const [awaited] = view.awaited;
    if (view.phase === 'summary') referee.chair({ type: 'nextRound' });
    else if (awaited === undefined) referee.chair({ type: 'offerSwaps', swaps: [] });
    else {
      const acts: readonly Act[] =
        (await seats.get(awaited)?.decide(referee.viewFor(awaited))) ?? [];
      for (const act of acts) expect(referee.act(awaited, act).ok).toBe(true);
    }
  }
  throw new Error('the talks did not end');
}

const shown = (agenda: readonly string[], marked: readonly string[], rounds = 1) =>
  ({
    reveals: Array.from({ length: rounds }, () => ({
      agenda,
      marks: { [FIRST]: Object.fromEntries(marked.map(id => [id, { option: 'drafted' }])) },
    })),
    tabled: [],
  }) as unknown as Pick<PartyView, 'reveals' | 'tabled'>;

describe('a seat that has not said what it wants', () => {
  it.each([
    { agenda: [], marked: [], unheard: false, why: 'nothing has been asked of it yet' },
    { agenda: ['p1', 'p2', 'p3', 'p4'], marked: [], unheard: true, why: 'it gave no mark' },
    { agenda: ['p1', 'p2', 'p3', 'p4'], marked: ['p1'], unheard: true, why: 'one mark in four' },
    {
      agenda: ['p1', 'p2', 'p3', 'p4', 'p5'],
      marked: ['p1', 'p2'],
      unheard: false,
      why: 'two in five',
    },
    { agenda: ['p1', 'p2', 'p3', 'p4'], marked: ['p1', 'p2'], unheard: false, why: 'half of them' },
  ])('is unheard: $unheard, for $why', ({ agenda, marked, unheard }) => {
    expect(isUnheard(FIRST, shown(agenda, marked))).toBe(unheard);
  });

  it('is offered nothing: computer seats put nothing forward that needs its yes', async () => {
    const { tabled, phase } = (await played(mindlessPlayer)).publicView();
    expect(phase).toBe('ended');
    expect(tabled).toEqual([]);
  });

  it('is offered something as soon as it marks', async () => {
    const { tabled } = (await played(novicePlayer)).publicView();
    expect(tabled.filter(({ by }) => OTHERS.includes(by)).length).toBeGreaterThan(0);
  });
});

describe('a seat that puts nothing forward', () => {
  it('counts as passive after a whole caucus, not before', () => {
    expect(isPassive(FIRST, shown(['p1'], ['p1'], 1))).toBe(false);
    expect(isPassive(FIRST, shown(['p1'], ['p1'], 2))).toBe(true);
  });
});
