/** From ended talks to others: a new game from one of their moments, and the same talks from other chairs. */
import type { Catalogue } from '#content/catalogue.ts';
import type { OtherChair } from '#record/games.ts';
import { Referee } from '#engine/referee.ts';
import { hashOf } from '#engine/hash.ts';
import { parseSave, type Save } from '#saves/save.ts';
import { t } from '#words/replay.ts';
import { keptGame, type Game } from './game.ts';
import { nameFrom } from './names.ts';

/** The game as it stood after so many moves, as a game of its own. Null where there is no such moment. */
export function forkOf({ name, setup, referee }: Game, moves: number, id: string): Game | null {
  const log = referee.log();
  const again = Referee.fromLog({ ...log, moves: log.moves.slice(0, moves) });
  if (!again.ok) return null;
  const forked = nameFrom(name, of => t('replay:forkName', { name: of, move: moves }));
  return { id, name: forked, setup, referee: again.value };
}

/** Ended games with the same set-up but for who sat where; at most two, in the order of the shelf. */
export function otherChairsIn(
  kept: readonly unknown[],
  content: Catalogue,
  { id, setup }: Game,
): readonly OtherChair[] {
  const { seats, ...same } = setup;
  const isOther = (save: Save): boolean => {
    const { seats: theirs, ...rest } = save.setup;
    return save.id !== id && save.phase === 'ended' && hashOf(rest) === hashOf(same) && hashOf(theirs) !== hashOf(seats); // prettier-ignore
  };
  return kept
    .flatMap(value => {
      const parsed = parseSave(value);
      return parsed.ok && isOther(parsed.save) ? [parsed.save] : [];
    })
    .slice(0, OTHERS_MAX)
    .flatMap((save): readonly OtherChair[] => {
      const game = keptGame(content, save);
      if (!game.ok) return [];
      return [{ name: save.name, seats: save.setup.seats, view: game.game.referee.publicView() }];
    });
}

const OTHERS_MAX = 2; // columns beside this game's
