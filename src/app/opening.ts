/** The ways to a table: a new game, a kept one, one from another tab, a shared one. Of two that overlap the later wins. */
import type { Catalogue } from '#content/catalogue.ts';
import { FIRST, isOnShelf } from '#content/shelf.ts';
import type { Setup } from '#record/setup.ts';
import type { Keeper } from '#saves/keeper.ts';
import type { Save, SaveFault } from '#saves/save.ts';
import type { GameStore } from '#store/store.ts';
import { t } from '#words/words.ts';
import type { Holds } from './holds.ts';
import { FRESH, type Asked, type InPlay } from './inPlay.ts';
import type { LooseGames } from './loose.ts';
import { nameOf, newId } from './names.ts';

interface Parts {
  readonly store: GameStore;
  readonly keeping: Keeper;
  readonly holds: Holds;
  readonly loose: LooseGames;
  readonly inPlay: InPlay;
  readonly contentFor: (scenario: string) => Promise<Catalogue | null>;
  readonly read: (id: string) => Promise<unknown>; // what is kept of a game
  readonly lookForNewer: (why: unknown) => Promise<boolean>;
}

/** Runs what may fail on the way to a table; answers with the sentence to show, null where there is none. */
export type Attempt = (
  work: (stillWanted: Asked) => Promise<string | null>,
) => Promise<string | null>;

export function openingOf(parts: Parts) {
  const { store, keeping, holds, loose, inPlay, contentFor, read, lookForNewer } = parts;
  let opening = 0; // counts calls

  const attempt: Attempt = async work => {
    opening += 1;
    const mine = opening;
    try {
      return await work(() => mine === opening);
    } catch (error) {
      return t((await lookForNewer(error)) ? 'common:replaced' : 'games:contentFailed');
    }
  };

  /** On the scenario that the set-up was filled in for, which lies before all screens. */
  const begin = (setup: Setup) =>
    attempt(async stillWanted => {
      const { content, scenario } = store.getState();
      const chosen = content ?? (await contentFor(scenario));
      return chosen ? beginAs(setup, chosen, stillWanted) : t('games:contentFailed');
    });

  const beginDealt = (scenario: string) =>
    attempt(async stillWanted => {
      const [content, { dealt }] = await Promise.all([
        contentFor(scenario),
        import('#dom/setup/form.ts'),
      ]);
      if (!content) return t('games:contentFailed');
      return beginAs(dealt(content.content), content, stillWanted);
    });

  const beginAs = async (setup: Setup, content: Catalogue, stillWanted: Asked) => {
    const { newGame } = await import('./game.ts');
    if (!stillWanted()) return null;
    const sound = { ...setup, seed: setup.seed >>> 0 };
    const game = newGame(content, sound, newId(), nameOf(content, sound));
    await inPlay.open(game, content, FRESH, stillWanted);
    return null;
  };

  const resume = (id: string) =>
    attempt(async stillWanted => {
      if (inPlay.isPlaying(id)) {
        inPlay.now()?.table.cover();
        store.setState({ screen: 'talks', dialog: null });
        return null;
      }
      const here = loose.games.get(id);
      if (!here && (await holds.take(id))) return takeUp(id, stillWanted);
      if (stillWanted()) loose.showElsewhere({ id, why: here?.why ?? 'open', copy: null });
      return null;
    });

  /** This tab has the game to itself; it is given back where it cannot be opened. */
  const takeUp = async (id: string, stillWanted: Asked): Promise<string | null> => {
    try {
      return await openKept(id, stillWanted);
    } finally {
      if (!inPlay.isPlaying(id)) holds.release(id);
    }
  };

  const openKept = async (id: string, stillWanted: Asked): Promise<string | null> => {
    const kept = await read(id);
    if (kept === undefined) return t('games:notFound');
    const { parseSave } = await import('#saves/save.ts');
    const parsed = parseSave(kept);
    if (!parsed.ok) return sentenceFor(parsed.fault);
    keeping.know(id, parsed.save);
    return openSave(parsed.save, stillWanted);
  };

  const openSave = async (save: Save, stillWanted: Asked): Promise<string | null> => {
    if (!isOnShelf(save.scenario)) return sentenceFor('otherScenario');
    const [content, { keptGame }] = await Promise.all([
      contentFor(save.scenario),
      import('./game.ts'),
    ]);
    if (!content) return t('games:contentFailed');
    const resumed = keptGame(content, save);
    if (!resumed.ok) return sentenceFor(resumed.fault);
    await inPlay.open(resumed.game, content, save.screens, stillWanted);
    return null;
  };

  /** From another tab, which first writes what was done there; or back onto the shelf, if this page alone has it. */
  const takeOver = () =>
    attempt(async stillWanted => {
      const { elsewhere } = store.getState();
      if (!elsewhere) return t('games:notFound');
      const here = loose.games.get(elsewhere.id);
      if (here) return openSave(here.save, stillWanted);
      await holds.takeOver(elsewhere.id);
      return takeUp(elsewhere.id, stillWanted);
    });

  /** The shared game becomes one of this device's own; the game in play stays as it is unless the code is sound. */
  const openShared = (text: string) =>
    attempt(async stillWanted => {
      const { gameFrom, scenarioIn } = await import('./sharing.ts');
      const scenario = scenarioIn(text);
      const content = await contentFor(isOnShelf(scenario) ? scenario : FIRST.id);
      if (!content) return t('games:contentFailed');
      const opened = await gameFrom(text, content, newId());
      if (!opened.ok) return t(`games:shared.${opened.fault}`);
      await inPlay.open(opened.game, content, FRESH, stillWanted);
      return null;
    });

  return { attempt, begin, beginDealt, resume, takeOver, openShared };
}

type Fault = SaveFault | 'otherScenario' | 'otherVersion' | 'noReplay';
const sentenceFor = (fault: Fault): string => t(`games:${fault}`);
