import { useApp, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { Chip } from '#dom/parts/Chip.tsx';
import { PageHead } from '#dom/parts/PageHead.tsx';
import { theParty } from '#words/parties.ts';
import { t } from '#words/words.ts';
import './curtain.css';

/** Covers the whole screen until the person named takes the device; nothing private is behind it. */
export function Curtain() {
  const { table } = useApp();
  const seat = useGame(s => s.device.seat);
  if (!seat) return null;
  const party = theParty(seat);
  return (
    <main class="curtain">
      <div class="curtain-inner">
        <Chip party={seat} size="l" beside />
        <PageHead
          step={seat}
          title={
            <>
              <span class="visually-hidden">{t('caucus:curtainCovered')} </span>
              {t('caucus:curtainPass', { party })}
            </>
          }
        />
        <p>{t('caucus:curtainOthers')}</p>
        <Button kind="primary" class="curtain-take" onClick={() => table()?.uncover()}>
          {t('caucus:curtainTake', { party })}
        </Button>
      </div>
    </main>
  );
}
