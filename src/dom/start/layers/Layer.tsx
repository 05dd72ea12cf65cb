import type { PartyView } from '#engine/types.ts';
import { HomeValues } from './HomeValues.tsx';
import { OwnLines } from './OwnLines.tsx';
import { Priorities } from './Priorities.tsx';
import { SourcesGive } from './SourcesGive.tsx';
import { Stakes } from './Stakes.tsx';

export type LayerName = 'lines' | 'priorities' | 'stakes' | 'sources' | 'values';

interface Props {
  readonly name: LayerName;
  readonly view: PartyView;
}

/** One part of a brief that is unfolded. */
export function Layer({ name, view }: Props) {
  switch (name) {
    case 'lines':
      return <OwnLines view={view} />;
    case 'priorities':
      return <Priorities view={view} />;
    case 'stakes':
      return <Stakes view={view} />;
    case 'sources':
      return <SourcesGive party={view.seat} />;
    case 'values':
      return <HomeValues view={view} />;
  }
}
