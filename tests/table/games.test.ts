import { describe, expect, it } from 'vitest';
import { Referee } from '#engine/referee.ts';
import { replay } from '#engine/replay.ts';
import { fingerprintOf } from '#engine/fingerprint.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { PHASES, type PartyView } from '#engine/types.ts';
import { ended, playOn, seat, seatsWith, settingFor, opponentsFor } from './shipped.ts';

const GAMES = process.env['FULL'] ? 1_000 : 200;
const TIME = 1_800_000; // ms; ends what hangs
const SHARES = Object.entries({ quick: 0.4, lesson: 0.2, full: 0.5 }); // at full length nearly every text is ratified

describe('a game of four computer seats', () => {
  it.each(SHARES)(
    'ends, whatever the seed: %s',
    (length, share) => {
      const endings: (string | undefined)[] = [];
      for (let seed = 0; seed < GAMES * share; seed++) {
        const game = seat({ length, seed });
        playOn(game);
        endings.push(ended(game));
      }
      const ratified = endings.filter(e => e === 'full' || e === 'partial').length;
      expect(ratified).toBeGreaterThan(0);
      // in short talks agreement is not certain; in full ones these seats have the time to find one
      if (length !== 'full') expect(ratified).toBeLessThan(endings.length);
      expect(endings).not.toContain('leftEarly');
    },
    TIME,
  );

  it('is the same game for the same seed, and another for another', () => {
    const hash = (seed: number) => {
      const game = seat({ seed });
      playOn(game);
      return game.referee.hash();
    };
    expect(hash(5)).toBe(hash(5));
    expect(hash(5)).not.toBe(hash(6));
  });

  it('is shown to onlookers, who see nobody’s papers', () => {
    const game = seat({});
    const views: unknown[] = [];
    game.store.subscribe(({ view, device }) => {
      expect(device).toEqual({ mode: 'shared', seat: null });
      views.push(view);
    });
    playOn(game);
    expect(views.length).toBeGreaterThan(10);
    expect(JSON.stringify(views)).not.toContain('"mandate"');
  });
});

describe('a game of one person and three computer seats', () => {
  it.each(PARTIES)('waits only for %s, whose papers always lie open', party => {
    const game = seat({ persons: [party] });
    game.store.subscribe(({ device, view }) => {
      expect(device).toEqual({ mode: 'private', seat: party });
      expect(view?.seat).toBe(party);
    });
    playOn(game, ({ getState }) => {
      const { view } = getState();
      if (view?.phase !== 'summary') expect(view?.awaited).toEqual([party]);
      return false;
    });
    expect(ended(game)).toBeDefined();
  });

  it('shows each computer seat its own view and no other mandate', () => {
    const setting = settingFor('quick');
    const seats = seatsWith('ukraine');
    const opponents = opponentsFor(seats, 1);
    const seen: PartyView[] = [];
    const spied = Object.fromEntries(
      Object.entries(opponents).map(([party, opponent]) => [
        party,
        {
          decide: (view: PartyView) => {
            expect(view.seat).toBe(party);
            seen.push(view);
            return opponent.decide(view);
          },
        },
      ]),
    );
    playOn(seat({ persons: ['ukraine'], opponents: spied }));
    expect(seen.length).toBeGreaterThan(20);
    for (const view of seen) {
      expect(view.mandate).toEqual(setting.mandates[view.seat]);
      const { mandate: _own, ...rest } = view;
      expect(JSON.stringify(rest)).not.toContain('preferences":');
      expect('mandates' in view.setting).toBe(false);
    }
  });
});

/** A game that goes through every phase: all four ratify. */
function ratifiedGame() {
  for (let seed = 0; seed < 50; seed++) {
    const whole = seat({ length: 'full', seed, persons: ['eu'] });
    playOn(whole);
    if (ended(whole) !== 'someSign') return { seed, whole };
  }
  throw new Error('no game is ratified');
}

describe('a game that is taken up again', () => {
  it('stands where it stood, in every phase, and goes on as it would have', () => {
    const { seed, whole } = ratifiedGame();
    const log = whole.referee.log();
    const seen = new Set<string>();
    for (let moves = 0; moves <= log.moves.length; moves++) {
      const part = { ...log, moves: log.moves.slice(0, moves) };
      const referee = Referee.fromLog(part);
      const state = replay(part);
      if (!referee.ok || !state.ok) throw new Error('does not replay');
      expect(referee.value.hash()).toBe(fingerprintOf(state.value));
      if (seen.has(state.value.phase)) continue;
      seen.add(state.value.phase);
      const again = seat({ length: 'full', seed, persons: ['eu'], referee: referee.value });
      playOn(again);
      expect(again.referee.hash()).toBe(whole.referee.hash());
    }
    expect(PHASES.filter(phase => !seen.has(phase))).toEqual([]);
  });

  it('is kept after every move, each log one move longer', () => {
    const game = seat({ persons: ['us'] });
    playOn(game);
    expect(game.kept.map(log => log.moves.length)).toEqual(game.kept.map((_, i) => i + 1));
    expect(game.kept.at(-1)).toEqual(game.referee.log());
  });
});
