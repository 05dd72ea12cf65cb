/** Reads scenarios, each once, and lays the chosen one before all screens. What cannot be read is said, and tried again. */
import { catalogue, type Catalogue } from '#content/catalogue.ts';
import type { Loaded } from '#content/load.ts';
import { FIRST } from '#content/shelf.ts';
import type { GameStore } from '#store/store.ts';
import { sayInstead, speakOf, t } from '#words/words.ts';

interface Parts {
  readonly store: GameStore;
  readonly loadScenario: (id: string) => Promise<Loaded>;
  readonly say: (sentence: string) => void;
  readonly putAside: () => void; // the game in play, before the scenario that it is played on goes
}

/** Before all screens; what is said of it changes before any of them shows it. */
export function layContent(store: GameStore, content: Catalogue): void {
  speakOf(content.content.parties);
  sayInstead(content.content.words ?? {});
  store.setState({ content, scenario: content.content.id });
}

export function contentOf({ store, loadScenario, say, putAside }: Parts) {
  const reading = new Map<string, Promise<Catalogue | null>>();

  const read = async (id: string): Promise<Catalogue | null> => {
    const loaded = await loadScenario(id).catch(() => null);
    if (loaded?.ok) return catalogue(loaded.content);
    reading.delete(id);
    const fault = loaded?.problems[0]?.sentence;
    say(fault === undefined ? t('games:contentFailed') : t('games:contentFault', { fault }));
    return null;
  };

  /** A scenario, whichever is chosen; null once the reason has been said. */
  const contentFor = (id: string): Promise<Catalogue | null> => {
    const content = reading.get(id) ?? read(id);
    reading.set(id, content);
    return content;
  };

  /**
   * Chooses a scenario, without an id the one that is chosen, and lays it before all screens; a game in play on another
   * one is put aside. What cannot be had leaves all as it was.
   */
  const loadContent = async (id = store.getState().scenario): Promise<Catalogue | null> => {
    store.setState({ scenario: id });
    const content = await contentFor(id);
    const { content: laid, scenario } = store.getState();
    if (scenario !== id) return content;
    if (!content) store.setState({ scenario: laid?.content.id ?? FIRST.id });
    else if (content !== laid) {
      if (laid) putAside();
      layContent(store, content);
    }
    return content;
  };

  return { contentFor, loadContent };
}
