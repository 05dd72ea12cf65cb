/** An envelope that is shut: something is under seal. Decoration beside the word that says so. */
export function SealSign({ size }: { readonly size: number }) {
  return (
    <svg
      class="glyph"
      viewBox="0 0 20 20"
      style={{ '--glyph': `${size / 16}rem` }}
      aria-hidden="true"
    >
      <rect x="1.5" y="4" width="17" height="12.5" fill="currentColor" />
      <path d="m2 5 8 6.5L18 5" fill="none" stroke="var(--page)" stroke-width="1.7" />
    </svg>
  );
}
