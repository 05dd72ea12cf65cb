/** What is left before it was written is not kept: a spec that leaves a page waits for its writes, as a person who looks does. */
import type { Page } from '@playwright/test';
import { drawn } from './play.ts';

declare global {
  interface Window {
    writes: number; // begun in the database and not yet done
  }
}

/** Put into a page before its own scripts: counts the writes that are under way. Runs in the page. */
export function countWrites(): void {
  window.writes = 0;
  const { prototype } = IDBDatabase;
  const { value } = Object.getOwnPropertyDescriptor(prototype, 'transaction') ?? {};
  const begin = value as IDBDatabase['transaction'];
  prototype.transaction = function (this: IDBDatabase, ...args) {
    const begun = begin.apply(this, args);
    if (begun.mode !== 'readwrite') return begun;
    window.writes += 1;
    const end = (): void => {
      window.writes -= 1;
    };
    for (const ending of ['complete', 'abort'] as const) begun.addEventListener(ending, end);
    return begun;
  };
}

/** Loads the page anew once all that was done on it is kept. */
export async function reloadKept(page: Page): Promise<void> {
  await drawn(page); // what was pressed has been taken up
  await page.waitForFunction(() => window.writes === 0);
  await page.reload();
}
