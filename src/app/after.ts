/** What can be had of talks once they have ended: their papers, a code to share, another game from one of their moments. */
import type { Ended } from '#record/ended.ts';
import type { OtherChair } from '#record/games.ts';
import type { GameStore } from '#store/store.ts';
import { t } from '#words/words.ts';
import { FRESH, type InPlay } from './inPlay.ts';
import { newId } from './names.ts';
import type { Attempt } from './opening.ts';

interface Parts {
  readonly store: GameStore;
  readonly inPlay: InPlay;
  readonly attempt: Attempt;
  readonly kept: () => Promise<readonly unknown[]>;
}

export function afterTalks({ store, inPlay, attempt, kept }: Parts) {
  const endedGame = () => (store.getState().view?.phase === 'ended' ? inPlay.now() : null);

  const ended = async (): Promise<Ended | null> => {
    const playing = endedGame();
    if (!playing) return null;
    const { endedOf } = await import('./files.ts');
    return endedOf({ ...playing.game, name: playing.name }, store.getState());
  };

  /** Not before the end, when a code would tell what is under seal. */
  const shareCode = async (withWords: boolean): Promise<string | null> => {
    const playing = endedGame();
    const { content } = store.getState();
    if (!playing || !content) return null;
    const { codeOfGame } = await import('./sharing.ts');
    return codeOfGame(playing.game, content, withWords);
  };

  const fork = (moves: number) =>
    attempt(async stillWanted => {
      const playing = endedGame();
      const { content } = store.getState();
      if (!playing || !content) return t('games:notFound');
      const { forkOf } = await import('./again.ts');
      const forked = forkOf({ ...playing.game, name: playing.name }, moves, newId());
      if (!forked) return t('games:noReplay');
      const seenReveal = forked.referee.publicView().reveals.length;
      await inPlay.open(forked, content, { ...FRESH, seenReveal }, stillWanted);
      return null;
    });

  const otherChairs = async (): Promise<readonly OtherChair[]> => {
    const playing = inPlay.now();
    const { content } = store.getState();
    if (!playing || !content) return [];
    const { otherChairsIn } = await import('./again.ts');
    return otherChairsIn(await kept(), content, playing.game);
  };

  return { ended, shareCode, fork, otherChairs };
}
