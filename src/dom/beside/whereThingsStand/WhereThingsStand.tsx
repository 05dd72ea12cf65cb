import { useRef } from 'preact/hooks';
import type { Basis } from '#analysis/basis.ts';
import type { Standing } from '#analysis/standing.ts';
import { useContent } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { Chip } from '#dom/parts/Chip.tsx';
import { InFigures } from '#dom/parts/InFigures.tsx';
import type { Outcome } from '#engine/types.ts';
import { everyParty } from '#words/parties.ts';
import { t } from '#words/analysis.ts';
import { Blocking } from './Blocking.tsx';
import { FoldedLine } from '#dom/evidence/FoldedLine.tsx';
import { verdictSentence, zoneFigures, zoneSentence } from '#words/whereThingsStand.ts';
import { Repair } from './Repair.tsx';
import { useWhereThingsStand, type Work } from './useWhereThingsStand.ts';
import './whereThingsStand.css';

interface Props {
  readonly basis: Basis;
  readonly text: Outcome;
  readonly about: string; // what it is worked out from
}

/** The text as it stands, how many texts would do, what stands in the way, and what would help. */
export function WhereThingsStand({ basis, text, about }: Props) {
  const { standing, work, retry } = useWhereThingsStand(basis, text);
  const { scope, zone, blocking, repair } = standing;
  return (
    <>
      <p class="standing-about">{about}</p>
      <Progress standing={standing} work={work} onRetry={retry} />
      <div class="standing-parts">
        <Now standing={standing} />
        <div class="standing-found">
          {zone && (
            <section>
              <h3>{t('analysis:zone')}</h3>
              <p class="standing-finding">{zoneSentence(scope, zone)}</p>
              <InFigures>{zoneFigures(zone)}</InFigures>
              {scope === 'full' && <p class="standing-small">{t('analysis:acceptable')}</p>}
            </section>
          )}
          {blocking && <Blocking blocking={blocking} />}
          {repair && <Repair repair={repair} scope={scope} />}
        </div>
      </div>
    </>
  );
}

interface ProgressProps {
  readonly standing: Standing;
  readonly work: Work;
  readonly onRetry: () => void;
}

/** Read out as it goes; a search that broke off can be tried again, and focus does not go with the button. */
function Progress({ standing: { done, of }, work, onRetry }: ProgressProps) {
  const place = useRef<HTMLElement>(null);
  const retry = () => {
    onRetry();
    place.current?.focus();
  };
  return (
    <section ref={place} class="standing-work" tabIndex={-1} aria-label={t('analysis:progress')}>
      {work === 'working' || work === 'done' ? (
        <output class="standing-progress">
          {work === 'done' ? t('analysis:worked') : t('analysis:working', { done, of })}
        </output>
      ) : (
        <div class="standing-fault" role="alert">
          <p>{t(`analysis:fault.${work}`)}</p>
          <Button kind="ink" onClick={retry}>
            {t('common:tryAgain')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Now({ standing: { scope, now } }: Pick<ProgressProps, 'standing'>) {
  const content = useContent();
  return (
    <section>
      <h3>{t('analysis:now')}</h3>
      {now.acceptable && <p class="standing-finding">{t(`analysis:nowAll.${scope}`)}</p>}
      {scope === 'full' && !now.acceptable && (
        <ul class="standing-verdicts">
          {everyParty().map(party => (
            <li key={party}>
              <Chip party={party} beside />
              <span>
                <b>{content.party(party).name}</b> {verdictSentence(now.verdicts[party])}
              </span>
            </li>
          ))}
        </ul>
      )}
      {scope === 'own' && everyParty().some(party => !now.verdicts[party].worthwhile) && (
        <p class="standing-finding">{t('analysis:ownShort')}</p>
      )}
      {now.crossed.length > 0 && (
        <>
          <p>{t('analysis:crossed', { count: now.crossed.length })}</p>
          <ul class="standing-lines">
            {now.crossed.map(line => (
              <li key={line}>
                <FoldedLine line={line} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="standing-small">{t('analysis:nowBrackets')}</p>
    </section>
  );
}
