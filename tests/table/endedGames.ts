/** Saved games: of one person and three scripted seats for each way in which talks can end; of computer seats. */
import { defaultCharacters } from '#ai/character.ts';
import { findSwaps } from '#analysis/swaps.ts';
import type { Setup } from '#record/setup.ts';
import { byParty } from '#engine/parties.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import {
  DRAFTED,
  STRUCK,
  type EndingType,
  type Length,
  type Log,
  type Party,
  type Phase,
  type PointId,
} from '#engine/types.ts';
import type { Save } from '#saves/save.ts';
import { newGame, saveOf } from '../../src/app/game.ts';
import { deskWorker } from '../analysis/workers.ts';
import { acceptableText, follow, scripted, type Script } from './scripted.ts';
import type { GameStore } from '#store/store.ts';
import { CONTENT, ended, opponentsFor, playOn, seat, seatsWith, settingFor } from './shipped.ts';

const text = acceptableText(settingFor('quick'));
const struck = (Object.keys(text) as PointId[]).find(point => text[point] === STRUCK) ?? 'p2';

const SCRIPTS = byParty(PARTIES, () => ({ text }) as Script);
const PLAYED: Readonly<Record<EndingType, typeof SCRIPTS>> = {
  full: SCRIPTS,
  partial: { ...SCRIPTS, us: { text: { ...text, [struck]: DRAFTED } } },
  someSign: { ...SCRIPTS, us: { text, signing: 'refuse' } },
  none: byParty(PARTIES, () => ({ signing: 'refuse' })),
  leftEarly: { ...SCRIPTS, russia: { text, leavesIn: 'caucus' } },
};

const setupOf = (seats: Setup['seats'], seed: number, length: Length = 'quick'): Setup => ({
  length,
  day: '2025-11-21',
  brief: 'full',
  seats,
  characters: defaultCharacters(PARTIES),
  seed,
  hints: false,
});

export function gameWith(ending: EndingType, chair: Party = 'ukraine'): Save {
  const setup = setupOf(seatsWith(chair), 1);
  const scripts = PLAYED[ending];
  const { referee } = newGame(CONTENT, setup, ending, ending);
  const opponents = byParty(PARTIES, party => scripted(scripts[party]));
  const game = seat({ referee, persons: [chair], opponents });
  playOn(game, undefined, view => follow(view, scripts[chair]));
  if (ended(game) !== ending) throw new Error(`these talks end otherwise: ${ended(game)}`);
  return saveOf({ id: ending, name: ending, setup, referee }, game.store, new Date(0));
}

/** Four have signed, the person with these words beside the signature, swaps are made, and all sign again. */
export async function signingAgain(words: string, chair: Party = 'ukraine'): Promise<Save> {
  const setup = setupOf(seatsWith(chair), 1);
  const { referee } = newGame(CONTENT, setup, 'again', 'again');
  const opponents = byParty(PARTIES, party => scripted(SCRIPTS[party]));
  const find = (log: Log) => findSwaps(log, deskWorker);
  const game = seat({ referee, persons: [chair], opponents, findSwaps: find });
  const until = (phase: Phase) =>
    playOn(
      game,
      ({ getState }) => getState().view?.phase === phase,
      view => {
        const act = follow(view, SCRIPTS[chair]);
        const point = view.articles.at(-1)?.point;
        return act.type === 'sign' && point ? { ...act, signing: 'reserve', reservation: { point, words } } : act; // prettier-ignore
      },
    );
  until('postSettlement');
  await new Promise<void>(offered =>
    game.store.subscribe(({ view }) => view && view.swaps.length > 0 && offered()),
  );
  until('ratification');
  game.store.setState(({ view }) => ({ seenReveal: view?.round ?? 0 }));
  return saveOf({ id: 'again', name: 'again', setup, referee }, game.store, new Date(0));
}

/** Talks of four computer seats as a page has them that watches, as far as `stop` says, or to their end. */
export function watched(length: Length, seed: number, stop?: (store: GameStore) => boolean): Save {
  const setup = setupOf(seatsWith(), seed, length);
  const { referee } = newGame(CONTENT, setup, 'watched', 'watched');
  const game = seat({ referee, opponents: opponentsFor(setup.seats, seed) });
  playOn(game, stop);
  return saveOf({ id: 'watched', name: 'watched', setup, referee }, game.store, new Date(0));
}
