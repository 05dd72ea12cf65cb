/** Tabs of one browser, as far as a game sees them: locks, and a channel on which they speak. */
import type { Between } from '../../src/app/holds.ts';

interface Waiting {
  readonly tab: object;
  readonly hold: (lock: Lock | null) => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export interface Tab extends Between {
  /** The browser frees what the tab held, and nothing of it runs any more. */
  readonly die: () => void;
}

export function fakeBrowser({ withLocks = true, patience = 50 } = {}) {
  const owners = new Map<string, Waiting>();
  const queues = new Map<string, Waiting[]>();
  const hearers = new Map<object, (message: MessageEvent) => void>();

  const grant = (name: string, next: Waiting) => {
    owners.set(name, next);
    const held = Promise.resolve(next.hold({ name, mode: 'exclusive' }));
    void held.then(value => {
      if (owners.get(name) !== next) return;
      next.resolve(value);
      free(name);
    });
  };
  const free = (name: string) => {
    owners.delete(name);
    const next = queues.get(name)?.shift();
    if (next) grant(name, next);
  };

  const request = (tab: object, name: string, options: LockOptions, hold: Waiting['hold']) =>
    new Promise((resolve, reject) => {
      const mine: Waiting = { tab, hold, resolve, reject };
      const owner = owners.get(name);
      if (!owner) return grant(name, mine);
      if (options.ifAvailable) return resolve(hold(null));
      if (options.steal) {
        owner.reject(new DOMException('stolen', 'AbortError'));
        return grant(name, mine);
      }
      const queue = queues.get(name) ?? [];
      queues.set(name, [...queue, mine]);
      options.signal?.addEventListener('abort', () => {
        queues.set(name, (queues.get(name) ?? []).filter(one => one !== mine)); // prettier-ignore
        reject(new DOMException('too late', 'TimeoutError'));
      });
      return undefined;
    });

  return (): Tab => {
    const tab = {};
    return {
      patience,
      locks: withLocks
        ? { request: ((name: string, options: LockOptions, hold: Waiting['hold']) => request(tab, name, options, hold)) as LockManager['request'] } // prettier-ignore
        : null,
      channel: {
        postMessage(data: unknown) {
          for (const [other, hear] of hearers)
            if (other !== tab) queueMicrotask(() => hear(new MessageEvent('message', { data })));
        },
        addEventListener: (_type: string, hear: unknown) =>
          void hearers.set(tab, hear as (message: MessageEvent) => void),
      } as Between['channel'],
      die() {
        hearers.delete(tab);
        for (const [name, owner] of owners) if (owner.tab === tab) free(name);
      },
    };
  };
}
