/**
 * Which tab plays a game: one at a time, by a lock that the browser frees when the tab is closed or dies. Tabs
 * speak to each other, so that one hands a game over after it has finished writing.
 *
 * Browsers without such locks, and pages without https, let the last tab that asks have the game. In every case
 * the shelf itself refuses to be written over (`src/saves/verdict.ts`).
 */

/** What tabs tell each other. */
export type News =
  | { readonly type: 'yield'; readonly id: string } // another tab is to play this game
  | { readonly type: 'deleted'; readonly id: string | null } // null: all games
  | { readonly type: 'renamed'; readonly id: string; readonly name: string };

/** `lost`: the game was taken away, for this tab did not answer in time. */
export type Heard = News | { readonly type: 'lost'; readonly id: string };

export interface Holds {
  /** False where another tab has the game. Asking for what is held already is no fault. */
  take(id: string): Promise<boolean>;
  /** The other tab is asked, and given time to finish; a tab that is frozen or hangs loses the game. */
  takeOver(id: string): Promise<void>;
  release(id: string): void;
  tell(news: News): void;
  /** What other tabs tell from now on; one listener. */
  hear(listener: (heard: Heard) => void): void;
}

/** What a browser has for it; null where it does not. */
export interface Between {
  readonly locks: Pick<LockManager, 'request'> | null;
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'> | null;
  readonly patience: number; // ms that another tab has for handing over
}

const NAME = 'twenty-eight-points/game';

export function betweenTabs(page: Window): Between {
  const { locks } = page.navigator as { locks?: LockManager }; // none on an insecure page
  const channel = 'BroadcastChannel' in page ? new BroadcastChannel(NAME) : null;
  return { locks: locks ?? null, channel, patience: 2_000 };
}

export function createHolds({ locks, channel, patience }: Between): Holds {
  const held = new Map<string, () => void>(); // what frees each lock
  let listener: (heard: Heard) => void = () => undefined;
  const tell = (news: News): void => channel?.postMessage(news);

  /** True once the lock is held, false where it is not to be had; rejects where there can be no answer. */
  const request = (manager: NonNullable<Between['locks']>, id: string, options: LockOptions) =>
    new Promise<boolean>((resolve, reject) => {
      const hold = (lock: Lock | null): Promise<void> | void => {
        if (!lock) return resolve(false);
        const freed = new Promise<void>(free => held.set(id, free));
        resolve(true);
        return freed;
      };
      manager.request(`${NAME}/${id}`, options, hold).catch((error: unknown) => {
        if (held.delete(id)) listener({ type: 'lost', id });
        else reject(error);
      });
    });

  channel?.addEventListener('message', ({ data }) => {
    const news = newsIn(data);
    if (news) listener(news);
  });
  return {
    async take(id) {
      if (held.has(id)) return true;
      if (!locks) {
        tell({ type: 'yield', id });
        return true;
      }
      return request(locks, id, { ifAvailable: true }).catch(() => true); // locks are forbidden here
    },
    async takeOver(id) {
      tell({ type: 'yield', id });
      if (!locks || held.has(id)) return;
      const inTime = { signal: AbortSignal.timeout(patience) };
      await request(locks, id, inTime).catch(() =>
        request(locks, id, { steal: true }).catch(() => true),
      );
    },
    release(id) {
      const free = held.get(id);
      held.delete(id);
      free?.();
    },
    tell,
    hear(hearing) {
      listener = hearing;
    },
  };
}

/** A tab with another build may say other things. */
function newsIn(data: unknown): News | null {
  if (typeof data !== 'object' || data === null || !('type' in data)) return null;
  const { type, id, name } = data as Readonly<Record<string, unknown>>;
  if (type === 'deleted' && (id === null || typeof id === 'string')) return { type, id };
  if (typeof id !== 'string') return null;
  if (type === 'yield') return { type, id };
  return type === 'renamed' && typeof name === 'string' ? { type, id, name } : null;
}
