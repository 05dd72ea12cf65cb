import { useState } from 'preact/hooks';
import { useApp, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { Chip } from '#dom/parts/Chip.tsx';
import type { Party, PublicView } from '#engine/types.ts';
import { everyParty, theParty } from '#words/parties.ts';
import { t } from '#words/papers.ts';
import { Fold } from '#dom/parts/Fold.tsx';
import { SeatPapers } from './SeatPapers.tsx';
import { useAccounts, type Accounts } from './useAccounts.ts';
import './papers.css';

/** After the talks: each computer seat's papers, and what it went by. */
export function PapersSheet({ view }: { readonly view: PublicView }) {
  const seats = useGame(s => s.seats);
  const { accounts, ask } = useAccounts();
  return (
    <section class="debrief-sheet">
      <h2>{t('papers:title')}</h2>
      <p class="debrief-lead">{t('papers:about')}</p>
      {everyParty()
        .filter(party => seats?.[party] === 'computer')
        .map(party => (
          <Fold
            key={party}
            class="papers-seat"
            onOpen={ask}
            summary={
              <>
                <Chip party={party} beside />{' '}
                <span>{t('papers:papersOf', { party: theParty(party) })}</span>
              </>
            }
          >
            {() => <Inside view={view} party={party} accounts={accounts} ask={ask} />}
          </Fold>
        ))}
    </section>
  );
}

interface Props {
  readonly view: PublicView;
  readonly party: Party;
  readonly accounts: Accounts;
  readonly ask: () => void;
}

function Inside({ view, party, accounts, ask }: Props) {
  const { table } = useApp();
  const [mandates] = useState(() => table()?.basis().setting.mandates ?? null);
  if (accounts === 'closed' || accounts === 'working') {
    return <p role="status">{t('papers:working')}</p>;
  }
  const account = accounts === 'failed' ? null : accounts.find(a => a.party === party);
  if (account && mandates) return <SeatPapers view={view} account={account} mandates={mandates} />;
  return (
    <div role="alert">
      <p>{t('papers:failed')}</p>
      {accounts === 'failed' && <Button onClick={ask}>{t('common:tryAgain')}</Button>}
    </div>
  );
}
