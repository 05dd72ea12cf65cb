import { describe, expect, it } from 'vitest';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Act, PartyView } from '#engine/types.ts';
import type { Device } from '#store/store.ts';
import { Referee } from '#engine/referee.ts';
import { asBaseline, playOn, seat, type Seated } from './shipped.ts';

const device = ({ store }: Seated): Device => store.getState().device;
const view = ({ store }: Seated) => {
  const now = store.getState().view;
  if (!now) throw new Error('no view');
  return now;
};

/** Lets the person who has the device do all that its phase asks. */
function doOne(game: Seated): void {
  const { seat: party } = device(game);
  game.table.uncover();
  while (device(game).mode === 'private' && device(game).seat === party) {
    game.table.act(asBaseline(view(game) as PartyView));
  }
}

describe('the device, with four persons', () => {
  it('goes round in alphabetical order, covered before each, in the brief and for marks', () => {
    const game = seat({ persons: PARTIES });
    for (const phase of ['brief', 'marks']) {
      for (const party of PARTIES) {
        expect(view(game).phase).toBe(phase);
        expect(device(game)).toEqual({ mode: 'covered', seat: party });
        doOne(game);
      }
    }
    expect(view(game).phase).toBe('caucus');
  });

  it('is shared in the caucus, and acts count for the seat whose turn it is', () => {
    const game = seat({ persons: PARTIES });
    playOn(game, ({ getState }) => getState().view?.phase === 'caucus');
    const speaker = view(game).awaited[0];
    expect(device(game)).toEqual({ mode: 'shared', seat: speaker });
    game.table.act({ type: 'pass' });
    expect(game.referee.log().moves.at(-1)).toEqual({ by: speaker, act: { type: 'pass' } });
    expect(device(game)).toEqual({ mode: 'shared', seat: view(game).awaited[0] });
  });

  it('shows papers in the caucus to who asks, behind the curtain, until they are covered', () => {
    const game = seat({ persons: PARTIES });
    playOn(game, ({ getState }) => getState().view?.phase === 'caucus');
    const { seat: party } = device(game);
    game.table.askForPapers();
    expect(device(game)).toEqual({ mode: 'covered', seat: party });
    expect(view(game).seat).toBeNull();
    game.table.uncover();
    expect(device(game)).toEqual({ mode: 'private', seat: party });
    expect(view(game).seat).toBe(party);
    game.table.cover();
    expect(device(game)).toEqual({ mode: 'shared', seat: party });
    expect(view(game).seat).toBeNull();
  });

  it('covers private papers when asked to, and the same person opens them again', () => {
    const game = seat({ persons: PARTIES });
    game.table.uncover();
    game.table.cover();
    expect(device(game)).toEqual({ mode: 'covered', seat: 'eu' });
    expect(view(game).seat).toBeNull();
    game.table.uncover();
    expect(view(game).seat).toBe('eu');
  });

  it('belongs to nobody in the round summary', () => {
    const game = seat({ persons: PARTIES });
    playOn(game, ({ getState }) => getState().view?.phase === 'summary');
    expect(device(game)).toEqual({ mode: 'shared', seat: null });
    game.table.nextRound();
    expect(device(game)).toEqual({ mode: 'covered', seat: 'eu' });
  });

  it('holds papers exactly while it is private, and only those of its seat', () => {
    const game = seat({ persons: ['russia', 'us'], seed: 4 });
    game.store.subscribe(({ device: { mode, seat: party }, view: shown }) => {
      expect(shown?.seat).toBe(mode === 'private' ? party : null);
      expect(shown !== null && 'mandate' in shown).toBe(mode === 'private');
    });
    playOn(game);
    expect(view(game).phase).toBe('ended');
  });

  it('is covered or shared, never private, when a game is taken up again', () => {
    const whole = seat({ persons: ['eu', 'ukraine'], seed: 2 });
    playOn(whole);
    const log = whole.referee.log();
    for (let moves = 0; moves <= log.moves.length; moves++) {
      const referee = Referee.fromLog({ ...log, moves: log.moves.slice(0, moves) });
      if (!referee.ok) throw new Error('does not replay');
      const again = seat({ persons: ['eu', 'ukraine'], seed: 2, referee: referee.value });
      expect(device(again).mode).not.toBe('private');
    }
  });
});

describe('an act', () => {
  it('is refused while the device is covered, and changes nothing', () => {
    const game = seat({ persons: PARTIES });
    const before = game.referee.hash();
    game.table.act({ type: 'seal' });
    expect(game.store.getState().refusal?.code).toBe('ERR_NOT_YOUR_TURN');
    expect(game.referee.hash()).toBe(before);
  });

  it('that is refused says why until the next one is accepted', () => {
    const game = seat({ persons: ['ukraine'] });
    const refusal = () => game.store.getState().refusal;
    game.table.act({ type: 'declare', lines: ['XX-unknown'] });
    expect(refusal()).toEqual({ code: 'ERR_UNKNOWN_LINE', lines: ['XX-unknown'] });
    game.table.act({ type: 'declare', lines: [] });
    expect(refusal()).toBeNull();
  });

  it('made while the store tells its readers is not lost', () => {
    const game = seat({ persons: ['ukraine'] });
    const answer = (act: Act) => game.table.act(act);
    let told = false;
    game.store.subscribe(({ view: now }) => {
      if (told || now?.phase !== 'marks') return;
      told = true;
      answer({ type: 'seal' });
    });
    game.table.act({ type: 'declare', lines: [] });
    expect(view(game).phase).toBe('caucus');
  });

  it('after the table is closed does nothing', () => {
    const game = seat({ persons: ['ukraine'] });
    game.table.close();
    game.table.act({ type: 'declare', lines: [] });
    expect(game.kept.at(-1)?.moves.every(move => move.by !== 'ukraine')).toBe(true);
  });
});
