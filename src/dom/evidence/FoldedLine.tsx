import { useState } from 'preact/hooks';
import { useContent } from '#dom/game.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { LineNotice } from './LineNotice.tsx';
import type { LineId } from '#engine/types.ts';

/** A red line by its title; opened, the line with its evidence, which counts as read only then. */
export function FoldedLine({ line: id }: { readonly line: LineId }) {
  const content = useContent();
  const [open, setOpen] = useState(false);
  const { title, party } = content.line(id);
  return (
    <details class="fold-told" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <Chip party={party} size="s" />
        <span>{title}</span>
      </summary>
      {open && <LineNotice line={id} />}
    </details>
  );
}
