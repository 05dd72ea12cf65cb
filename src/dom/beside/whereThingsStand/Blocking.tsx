import type { Blocking as BlockingData, Obstacle } from '#analysis/standing.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { TheParty } from '#words/parties.ts';
import { t } from '#words/analysis.ts';
import { FoldedLine } from '#dom/evidence/FoldedLine.tsx';
import { Rests } from '#dom/evidence/Rests.tsx';

const SHOWN = 3; // smallest groups; more would not be read

/** Why no text would do: groups of which something has to give way, and what alone would open a way. */
export function Blocking({ blocking }: { readonly blocking: BlockingData }) {
  const { sets, complete, openings, receipts } = blocking;
  const shown = sets.slice(0, SHOWN);
  return (
    <section>
      <h3>{t('analysis:blocking')}</h3>
      {shown.length > 0 && <p>{t('analysis:groups', { count: shown.length })}</p>}
      {shown.map((set, i) => (
        <div key={set.map(keyOf).join(' ')} class="standing-group">
          {shown.length > 1 && <h4>{t('analysis:group', { number: i + 1 })}</h4>}
          <Obstacles of={set} />
        </div>
      ))}
      {(!complete || shown.length < sets.length) && (
        <p class="standing-small">{t('analysis:moreGroups')}</p>
      )}
      <Openings openings={openings} only={sets.length === 1 ? sets[0] : undefined} />
      <Rests receipts={receipts} />
    </section>
  );
}

interface OpeningsProps {
  readonly openings: readonly Obstacle[];
  readonly only: readonly Obstacle[] | undefined; // the one group, if there is just one
}

/** What alone would open a way; not listed twice where it is the whole group. */
function Openings({ openings, only }: OpeningsProps) {
  if (openings.length === 0) return <p>{t('analysis:noOpening')}</p>;
  if (only?.length === openings.length) return <p>{t('analysis:anyOne')}</p>;
  return (
    <>
      <p>{t('analysis:openings')}</p>
      <Obstacles of={openings} />
    </>
  );
}

function Obstacles({ of }: { readonly of: readonly Obstacle[] }) {
  return (
    <ul class="standing-lines">
      {of.map(obstacle => (
        <li key={keyOf(obstacle)}>
          {obstacle.type === 'line' ? (
            <FoldedLine line={obstacle.line} />
          ) : (
            <p class="standing-walk">
              <Chip party={obstacle.party} size="s" beside />
              {t('analysis:walkAway', { Party: TheParty(obstacle.party) })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

const keyOf = (obstacle: Obstacle): string =>
  obstacle.type === 'line' ? obstacle.line : `walk away ${obstacle.party}`;
