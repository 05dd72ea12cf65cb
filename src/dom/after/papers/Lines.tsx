import { useContent } from '#dom/game.ts';
import { LineNotice } from '#dom/evidence/LineNotice.tsx';
import { linesInForce } from '#engine/crossing.ts';
import type { Party, PublicView } from '#engine/types.ts';
import { listed } from '#words/lists.ts';
import { t } from '#words/papers.ts';
import { Fold } from '#dom/parts/Fold.tsx';

interface Props {
  readonly view: PublicView;
  readonly party: Party;
}

/** The lines that a seat held to, published or declared, and which of them the text crosses. */
export function Lines({ view, party }: Props) {
  const content = useContent();
  const own = linesInForce(view).filter(line => line.party === party);
  const crossed = view.crossed[party].map(line => content.line(line).title);
  if (own.length === 0) return <p>{t('papers:lines', { count: 0 })}</p>;
  return (
    <Fold class="papers-fold" summary={t('papers:lines', { count: own.length })}>
      {() => (
        <>
          <p>
            {crossed.length === 0
              ? t('papers:linesHeld')
              : t('papers:linesCrossed', { titles: listed(crossed) })}
          </p>
          {own.map(({ id }) => (
            <LineNotice key={id} line={id} />
          ))}
        </>
      )}
    </Fold>
  );
}
