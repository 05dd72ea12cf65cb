import { useState } from 'preact/hooks';
import { useEnded } from '../useEnded.ts';
import { useApp } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { Chip } from '#dom/parts/Chip.tsx';
import { ReadingDialog } from '#dom/parts/ReadingDialog.tsx';
import { byParty } from '#engine/parties.ts';
import type { Party } from '#engine/types.ts';
import { personsIn } from '#store/seats.ts';
import { everyParty, theParty } from '#words/parties.ts';
import { t } from '#words/replay.ts';
import './replay.css';

/** After the talks: the same ones from another chair, or new ones. */
export function AgainDialog() {
  const app = useApp();
  const ended = useEnded();
  const [fault, setFault] = useState<string | null>(null);
  const spoken = personsIn(everyParty(), ended?.setup.seats);
  const free = ended ? everyParty().filter(party => !spoken.includes(party)) : [];
  const take = async (chair: Party) => {
    if (!ended) return;
    const seats = byParty(everyParty(), party => (party === chair ? 'person' : 'computer'));
    setFault(await app.begin({ ...ended.setup, seats }));
  };
  return (
    <ReadingDialog title={t('replay:againTitle')} about={t('replay:againAbout')}>
      <section>
        <h3>{t('replay:chair')}</h3>
        <p>{t('replay:chairAbout')}</p>
        <div class="row">
          {free.map(party => (
            <Button key={party} kind="ink" onClick={() => void take(party)}>
              <Chip party={party} size="s" beside />{' '}
              {t('replay:chairAs', { party: theParty(party) })}
            </Button>
          ))}
        </div>
        {fault && (
          <p role="alert" class="fault">
            {fault}
          </p>
        )}
      </section>
      <section class="replay-fresh">
        <h3>{t('replay:fresh')}</h3>
        <p>{t('replay:freshAbout')}</p>
        <Button kind="ink" onClick={() => app.goTo('setup')}>
          {t('replay:freshGo')}
        </Button>
      </section>
    </ReadingDialog>
  );
}
