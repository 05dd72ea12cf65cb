/** Another tab takes a game over, deletes it or has played on in it: this page parts from it, and loses nothing. */
import type { Keeper } from '#saves/keeper.ts';
import type { Save } from '#saves/save.ts';
import type { GameStore } from '#store/store.ts';
import { isolated } from '#words/isolated.ts';
import { t } from '#words/words.ts';
import type { Heard, Holds } from './holds.ts';
import type { InPlay } from './inPlay.ts';
import type { LooseGames } from './loose.ts';
import { copyName, newId } from './names.ts';

interface Parts {
  readonly store: GameStore;
  readonly keeping: Keeper;
  readonly holds: Holds;
  readonly loose: LooseGames;
  readonly inPlay: InPlay;
  readonly say: (sentence: string) => void;
}

/** Listens to the other tabs from now on; answers with what is to be done where the shelf refuses a game. */
export function partingFrom({ store, keeping, holds, loose, inPlay, say }: Parts) {
  /** Another tab plays this game from now on, or has deleted it. */
  const part = async (id: string, why: 'taken' | 'gone', copy: string | null = null) => {
    const playing = inPlay.now();
    if (playing?.game.id !== id) return holds.release(id);
    const { screen } = store.getState();
    if (why === 'gone') {
      keeping.forget(id);
      loose.games.set(id, { save: playing.toSave(), why });
    }
    const ended = inPlay.end();
    if (screen !== 'title' && screen !== 'setup') loose.showElsewhere({ id, why, copy });
    const left = await ended;
    if (left) loose.hold(id, copyOf(left));
  };

  holds.hear((heard: Heard) => {
    if (heard.type === 'yield' || heard.type === 'lost') return void part(heard.id, 'taken');
    const playing = inPlay.now();
    if (!playing) return undefined;
    const { id } = playing.game;
    if (heard.type === 'renamed') {
      if (heard.id === id) playing.name = heard.name;
    } else if (heard.id === null || heard.id === id) void part(id, 'gone');
    return undefined;
  });

  /** The shelf refused a game that another tab has touched. What was played here alone is kept beside it. */
  return async (id: string, verdict: 'behind' | 'apart' | 'gone', mine: Save) => {
    if (verdict !== 'apart') return part(id, verdict === 'gone' ? 'gone' : 'taken');
    const copy = copyOf(mine);
    const isOpen = inPlay.isPlaying(id);
    const parting = part(id, 'taken', copy.name);
    const kept = await keeping
      .inTurn(games => games.change(copy.id, 'first', () => copy))
      .then(
        () => true,
        () => false,
      );
    if (!kept) loose.hold(id, copy);
    else if (!isOpen) say(t('games:copied', { name: isolated(copy.name) }));
    await parting;
  };
}

const copyOf = (save: Save): Save => ({ ...save, id: newId(), name: copyName(save.name) });
