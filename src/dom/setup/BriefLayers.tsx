import type { PartyView } from '#engine/types.ts';
import { lazy } from '#dom/parts/Lazy.tsx';
import { Fold } from '#dom/parts/Fold.tsx';
import { t } from '#words/words.ts';
import type { LayerName } from './layers/Layer.tsx';

const Layer = lazy(() => import('./layers/Layer.tsx').then(m => m.Layer));

const LAYERS = [
  'lines',
  'priorities',
  'stakes',
  'sources',
  'values',
] as const satisfies LayerName[];

/** All that a brief holds beyond its first layer, each part folded away until it is wanted. */
export function BriefLayers({ view }: { readonly view: PartyView }) {
  return (
    <div class="start-layers">
      {LAYERS.map(name => (
        <Fold key={name} summary={t(`brief:layers.${name}`)}>
          {() => <Layer name={name} view={view} />}
        </Fold>
      ))}
    </div>
  );
}
