/** A number in the letters of base64url (RFC 4648, 5): nothing in them needs escaping in a link. */
export function textOf(number: bigint): string {
  const hex = number.toString(16);
  const bytes = (hex.length % 2 ? `0${hex}` : hex).match(/../g) ?? [];
  const binary = String.fromCharCode(...bytes.map(byte => Number.parseInt(byte, 16)));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Null where the text is no such number. */
export function numberOf(text: string): bigint | null {
  if (!/^[\w-]+$/.test(text)) return null;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Array.from(binary, unit => unit.charCodeAt(0));
    const hex = bytes.map(byte => byte.toString(16).padStart(2, '0')).join('');
    return hex === '' ? null : BigInt(`0x${hex}`);
  } catch {
    return null;
  }
}
