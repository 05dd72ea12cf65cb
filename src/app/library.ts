/** The games kept on this device: listed, renamed, deleted, written to a file and taken in from one. */
import type { Catalogue } from '#content/catalogue.ts';
import type { SavedGame } from '#record/games.ts';
import type { Keeper } from '#saves/keeper.ts';
import { cleanName } from '#saves/name.ts';
import type { Shelf } from '#saves/shelf.ts';
import { t } from '#words/words.ts';
import type { Holds } from './holds.ts';
import type { InPlay } from './inPlay.ts';
import type { Loose } from './loose.ts';
import { NAME_MAX } from './names.ts';

interface Parts {
  readonly keeping: Keeper;
  readonly loose: Map<string, Loose>;
  readonly holds: Holds;
  readonly contentFor: (scenario: string) => Promise<Catalogue | null>;
  readonly inPlay: Pick<InPlay, 'now' | 'isPlaying' | 'leave'>;
}

/** What can fail answers with null where it went well, else with the sentence to show. */
export function libraryOf({ keeping, loose, holds, contentFor, inPlay }: Parts) {
  /** As they stand on the shelf, the one kept last first; none where the device keeps none. */
  const all = (): Promise<readonly unknown[]> =>
    keeping.inTurn(games => games.all()).catch(() => []);

  const read = (id: string): Promise<unknown> =>
    keeping.inTurn(games => games.get(id)).catch(() => undefined);

  /** What this page alone has, then the one kept last first; the game in play is there even where nothing can be kept. */
  const list = async (): Promise<readonly SavedGame[]> => {
    const kept = await all();
    const games = kept.length > 0 ? await entriesIn(kept) : [];
    const playing = inPlay.now();
    const isListed = games.some(({ id }) => id === playing?.game.id);
    return [
      ...(playing && !isListed ? [playing.toSave()] : []),
      ...[...loose.values()].map(({ save }) => save),
      ...games.filter(({ id }) => !loose.has(id)),
    ];
  };

  const rename = async (id: string, wanted: string): Promise<string | null> => {
    const name = cleanName(wanted);
    if (name === '' || name.length > NAME_MAX) return t('games:nameEmpty');
    const isHere = inPlay.isPlaying(id);
    const playing = inPlay.now();
    if (playing && isHere) playing.name = name;
    const mine = loose.get(id);
    if (mine) loose.set(id, { ...mine, save: { ...mine.save, name } });
    try {
      let isThere = isHere || mine !== undefined;
      await keeping.inTurn(games =>
        games.change(id, 'same', kept => {
          if (typeof kept !== 'object' || kept === null) return undefined;
          isThere = true;
          return { ...kept, name };
        }),
      );
      if (!isThere) return t('games:notFound');
      holds.tell({ type: 'renamed', id, name });
      return null;
    } catch {
      return t('games:notRenamed');
    }
  };

  const remove = (id: string): Promise<string | null> => {
    keeping.forget(id);
    loose.delete(id);
    if (inPlay.isPlaying(id)) inPlay.leave();
    return deleted(id, games => games.remove(id));
  };

  /** Every game, also the one in play. */
  const clear = (): Promise<string | null> => {
    const playing = inPlay.now();
    if (playing) keeping.forget(playing.game.id);
    loose.clear();
    inPlay.leave();
    return deleted(null, games => games.clear());
  };

  const deleted = (id: string | null, work: (games: Shelf) => Promise<void>) =>
    keeping.inTurn(work).then(
      () => {
        holds.tell({ type: 'deleted', id });
        return null;
      },
      () => t('games:notDeleted'),
    );

  /** The game in play; null where there is none. */
  const oneToFile = async (withAnswers: boolean) => {
    const playing = inPlay.now();
    if (!playing) return null;
    const { oneGame } = await import('./files.ts');
    return oneGame(playing.toSave(), withAnswers);
  };

  const toFile = async () => {
    const { allGamesIn } = await import('./files.ts');
    return allGamesIn(await keeping.inTurn(games => games.all()));
  };

  const takeIn = async (file: string) => {
    const files = await import('./files.ts');
    return keeping
      .inTurn(games => files.takeIn(file, contentFor, games))
      .catch(() => ({ added: 0, sentence: t('games:notTakenIn') }));
  };

  return { all, read, list, rename, remove, clear, oneToFile, toFile, takeIn };
}

/** What can be read of the games that are kept; who has kept none need not load the reader. */
async function entriesIn(kept: readonly unknown[]): Promise<readonly SavedGame[]> {
  const { parseEntry } = await import('#saves/save.ts');
  return kept.flatMap(value => parseEntry(value) ?? []);
}
