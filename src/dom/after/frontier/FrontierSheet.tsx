import { useState } from 'preact/hooks';
import type { Basis } from '#analysis/basis.ts';
import type { Gains, Pair, Plane, Quality } from '#analysis/frontier.ts';
import { useApp, useContent } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { FoldedSheet } from '#dom/parts/FoldedSheet.tsx';
import { InFigures } from '#dom/parts/InFigures.tsx';
import { Pending } from '#dom/parts/Pending.tsx';
import { shareInWords } from '#words/shares.ts';
import type { PublicView } from '#engine/types.ts';
import { everyParty, fullName } from '#words/parties.ts';
import { t } from '#words/analysis.ts';
import type { Chart, Mark } from '../charts/chart.ts';
import { Drawn } from '../charts/Drawn.tsx';
import { mostOpposed, pairsOf } from '#record/pairs.ts';
import { useFrontier } from './useFrontier.ts';
import '#dom/parts/figuresTable.css';

/** In the debrief: the text reached among all that all four could have signed, as two of them would see it. */
export function FrontierSheet({ view }: { readonly view: PublicView }) {
  const { table } = useApp();
  const [basis] = useState(() => table()?.basis() ?? null);
  if (basis?.scope !== 'full') return null;
  return (
    <FoldedSheet title={t('analysis:frontier')}>
      {() => <Frontier basis={basis} view={view} />}
    </FoldedSheet>
  );
}

function Frontier({ basis, view }: { readonly basis: Basis; readonly view: PublicView }) {
  const { content } = useContent();
  const [first] = useState(() => mostOpposed(everyParty(), content.preferences));
  return first && <Between first={first} basis={basis} view={view} />;
}

interface BetweenProps {
  readonly first: Pair; // shown until another is chosen
  readonly basis: Basis;
  readonly view: PublicView;
}

function Between({ first, basis, view }: BetweenProps) {
  const pairs = pairsOf(everyParty());
  const [pair, setPair] = useState(first);
  const { plane, quality, failed, retry } = useFrontier(basis, view.text, pair);
  const nameOf = (side: 0 | 1) => fullName(pair[side]);
  const named = { first: nameOf(0), second: nameOf(1) };
  return (
    <>
      <label class="frontier-pair">
        {t('analysis:frontierPair')}{' '}
        <select
          value={pair.join()}
          onChange={event => {
            const chosen = event.currentTarget.value;
            setPair(pairs.find(p => p.join() === chosen) ?? pair);
          }}
        >
          {pairs.map(([a, b]) => (
            <option key={a + b} value={[a, b].join()}>
              {t('analysis:frontierBoth', {
                first: fullName(a),
                second: fullName(b),
              })}
            </option>
          ))}
        </select>
      </label>
      <p class="debrief-small">{t('analysis:frontierAbout', named)}</p>
      {failed && (
        <div role="alert">
          <p>{t('analysis:frontierFailed')}</p>
          <Button kind="ink" onClick={retry}>
            {t('common:tryAgain')}
          </Button>
        </div>
      )}
      {!failed && (!plane || !quality) && <Pending>{t('analysis:frontierWorking')}</Pending>}
      <div class="frontier-parts">
        {plane && <Seen plane={plane} named={named} />}
        {quality && <HowGood quality={quality} />}
      </div>
    </>
  );
}

/** What stands in the plane beside the best texts, each with the shape that it is drawn as. */
const PLACES = ['text', 'draft', 'nash'] as const;
const MARKS: Readonly<Record<(typeof PLACES)[number] | 'frontier', Mark>> = {
  frontier: 'square',
  text: 'circle',
  draft: 'diamond',
  nash: 'triangle',
};

interface SeenProps {
  readonly plane: Plane;
  readonly named: { readonly first: string; readonly second: string };
}

function Seen({ plane, named }: SeenProps) {
  const places = PLACES.flatMap(place => {
    const gains = plane[place];
    return gains ? [{ place, gains }] : [];
  });
  return (
    <div>
      <p class="frontier-axis">{t('analysis:frontierUp', named)}</p>
      <Drawn chart={chartOf(plane.frontier, places)} />
      <p class="frontier-axis frontier-right">{t('analysis:frontierRight', named)}</p>
      <ul class="chart-key">
        {(['frontier', ...PLACES] as const).map(place => (
          <li key={place}>
            <Sample mark={MARKS[place]} className={`chart-${place}`} />
            {t(`analysis:place.${place}`)}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('analysis:frontierTable')}</summary>
        <table class="figures-table">
          <thead>
            <tr>
              <th scope="col">{t('analysis:frontierColumn')}</th>
              <th scope="col">{named.first}</th>
              <th scope="col">{named.second}</th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ place, gains }) => (
              <Row key={place} name={t(`analysis:place.${place}`)} gains={gains} />
            ))}
            {plane.frontier.map((gains, i) => (
              <Row key={i} name={t('analysis:frontierBest', { place: i + 1 })} gains={gains} />
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

function Row({ name, gains }: { readonly name: string; readonly gains: Gains }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{signed(gains[0])}</td>
      <td>{signed(gains[1])}</td>
    </tr>
  );
}

function Sample({ mark, className }: { readonly mark: Mark; readonly className: string }) {
  return (
    <svg viewBox="0 0 44 22" aria-hidden="true" class={className}>
      <path class="chart-mark" d={SAMPLES[mark]} />
    </svg>
  );
}

const SAMPLES: Readonly<Record<Mark, string>> = {
  dot: 'M18 11a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
  circle: 'M13 11a9 9 0 1 0 18 0a9 9 0 1 0 -18 0z',
  diamond: 'M22 2l9 9l-9 9l-9 -9z',
  square: 'M15 4h14v14h-14z',
  triangle: 'M22 2l9 16h-18z',
};

function chartOf(
  frontier: readonly Gains[],
  places: readonly { readonly place: (typeof PLACES)[number]; readonly gains: Gains }[],
): Chart {
  return {
    type: 'scatter',
    series: [
      { className: 'chart-frontier', mark: MARKS.frontier, points: frontier },
      ...places.map(({ place, gains }) => ({ className: `chart-${place}`, mark: MARKS[place], points: [gains] })), // prettier-ignore
    ],
  };
}

function HowGood({ quality: { acceptable, surplus, robustness } }: { readonly quality: Quality }) {
  return (
    <div>
      <h3>{t('analysis:surplusTitle')}</h3>
      <p class="standing-finding">
        {surplus === null ? t('analysis:surplusNone') : t('analysis:surplus', { count: surplus })}
      </p>
      {robustness && (
        <>
          <h3>{t('analysis:robustTitle')}</h3>
          <p class="standing-finding">
            {t(acceptable ? 'analysis:robustYes' : 'analysis:robustNo', {
              share: shareInWords(robustness.share, 'case'),
            })}
          </p>
          <p class="debrief-small">{t('analysis:robustAbout', { count: robustness.recodings })}</p>
          <InFigures>
            {t('analysis:robustFigures', { percent: Math.round(robustness.share * 100) })}
          </InFigures>
        </>
      )}
    </div>
  );
}

const signed = (gain: number): string => (gain < 0 ? `−${-gain}` : `${gain}`);
