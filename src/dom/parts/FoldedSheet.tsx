import type { ComponentChildren } from 'preact';
import { Fold } from '../card/Fold.tsx';

interface Props {
  readonly title: string;
  readonly wide?: boolean; // across the whole page
  readonly children: () => ComponentChildren;
}

/** A sheet of the debrief that goes further than a first reading: its title stands, the rest and its reckoning wait. */
export const FoldedSheet = ({ title, wide = false, children }: Props) => (
  <section class={wide ? 'debrief-sheet debrief-whole' : 'debrief-sheet'}>
    <Fold class="sheet-fold" summary={<h2>{title}</h2>}>
      {children}
    </Fold>
  </section>
);
