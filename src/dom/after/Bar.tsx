/** A hatched bar beside a number that says the same; nothing where there is nothing. */
export function Bar({ share }: { readonly share: number }) {
  if (share <= 0) return null;
  return <span class="debrief-hatch" aria-hidden="true" style={{ width: `${share * 100}%` }} />;
}
