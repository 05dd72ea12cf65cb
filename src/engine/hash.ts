/** A short fingerprint of plain data: equal data, equal hash, in every browser. */

/**
 * 16 hex digits: two lanes of FNV-1a (Fowler, Noll, Vo; draft-eastlake-fnv) over the value's JSON with
 * sorted keys. It tells apart states that differ by accident; it is no defence against forgery.
 */
export function hashOf(value: unknown): string {
  const text = canonical(value);
  let low = 0x811c9dc5; // FNV offset basis
  let high = 0x9e3779b9; // another start, so that the lanes differ
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193); // FNV prime
    high = Math.imul(high ^ (unit + i), 0x01000193);
  }
  return hex(high) + hex(low);
}

const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0');

/** JSON with keys in sorted order; `undefined` members are left out, as JSON does. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}
