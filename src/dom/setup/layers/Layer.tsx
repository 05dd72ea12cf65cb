import type { PartyView } from '#engine/types.ts';
import { HomeValues } from './HomeValues.tsx';
import { OwnLines } from './OwnLines.tsx';
import { Priorities } from './Priorities.tsx';
import { SourcesGive } from './SourcesGive.tsx';
import { Stakes } from './Stakes.tsx';

const PARTS = {
  lines: OwnLines,
  priorities: Priorities,
  stakes: Stakes,
  sources: SourcesGive,
  values: HomeValues,
} as const;
export type LayerName = keyof typeof PARTS;

interface Props {
  readonly name: LayerName;
  readonly view: PartyView;
}

/** One part of a brief that is unfolded. */
export function Layer({ name, view }: Props) {
  const Part = PARTS[name];
  return <Part view={view} />;
}
