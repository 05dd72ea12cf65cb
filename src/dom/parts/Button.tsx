import type { ComponentProps } from 'preact';
import { Glyph } from './Glyph.tsx';
import type { GlyphName } from '#signs/glyphs.ts';

export type ButtonKind = 'primary' | 'plain' | 'ink' | 'solid';

/** At least 44 pixels high. `primary` and `plain` stand on the desk, `ink` and `solid` on paper. */
export function Button({
  kind = 'plain',
  icon,
  children,
  class: more,
  type = 'button',
  ...attributes
}: Omit<ComponentProps<'button'>, 'icon'> & { kind?: ButtonKind; icon?: GlyphName }) {
  return (
    <button
      {...attributes}
      type={type}
      class={`button button-${kind} ${typeof more === 'string' ? more : ''}`}
    >
      {icon && <Glyph name={icon} />}
      {children}
    </button>
  );
}
