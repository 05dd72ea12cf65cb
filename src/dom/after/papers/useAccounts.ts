import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '#dom/game.ts';
import type { SeatAccount } from '#table/accounts.ts';

export type Accounts = readonly SeatAccount[] | 'closed' | 'working' | 'failed';

/** The computer seats' papers: worked out once, when first asked for, or again after a failure. */
export function useAccounts(): { readonly accounts: Accounts; readonly ask: () => void } {
  const { table } = useApp();
  const [accounts, setAccounts] = useState<Accounts>('closed');
  const gone = useRef(false);
  useEffect(() => () => void (gone.current = true), []);
  const end = (found: Accounts) => {
    if (!gone.current) setAccounts(found);
  };
  const ask = () => {
    if (accounts !== 'closed' && accounts !== 'failed') return;
    setAccounts('working');
    painted()
      .then(() => table()?.accounts() ?? [])
      .then(end, () => end('failed'));
  };
  return { accounts, ask };
}

/** The work holds the page up for a moment, so what says so is shown first. */
const painted = (): Promise<void> =>
  new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 0)));
