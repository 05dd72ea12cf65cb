/** Reads the scenario once for all screens; what cannot be read is said, and the next call tries again. */
import { catalogue, type Catalogue } from '#content/catalogue.ts';
import type { Loaded } from '#content/load.ts';
import type { GameStore } from '#store/store.ts';
import { speakOf, t } from '#words/words.ts';

interface Parts {
  readonly store: GameStore;
  readonly loadScenario: () => Promise<Loaded>;
  readonly say: (sentence: string) => void;
}

/** The returned call gives the scenario, or null once the reason has been said. */
export function contentOf({ store, loadScenario, say }: Parts) {
  let loading: Promise<Catalogue | null> | null = null;

  const read = async (): Promise<Catalogue | null> => {
    const loaded = await loadScenario().catch(() => null);
    if (loaded?.ok) {
      const content = catalogue(loaded.content);
      speakOf(loaded.content.parties); // before any screen shows it
      store.setState({ content });
      return content;
    }
    loading = null;
    const fault = loaded?.problems[0]?.sentence;
    say(fault === undefined ? t('games:contentFailed') : t('games:contentFault', { fault }));
    return null;
  };

  return (): Promise<Catalogue | null> => {
    loading ??= read();
    return loading;
  };
}
