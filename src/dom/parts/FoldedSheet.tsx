import type { ComponentChildren } from 'preact';
import { Fold } from './Fold.tsx';

interface Props {
  readonly title: string;
  readonly children: () => ComponentChildren;
}

/** A sheet of the debrief that goes further than a first reading: its title stands, the rest and its reckoning wait. */
export const FoldedSheet = ({ title, children }: Props) => (
  <section class="debrief-sheet">
    <Fold class="sheet-fold" summary={<h2>{title}</h2>}>
      {children}
    </Fold>
  </section>
);
