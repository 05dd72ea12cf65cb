/** Colours as the style sheet writes them, mixed for light and shade. */
export type Rgb = readonly [number, number, number];

/** Reads `#RGB`, `#RRGGBB` and `rgb(r, g, b)`; null for anything else. */
export function rgbOf(colour: string): Rgb | null {
  const text = colour.trim();
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex) {
    const full = hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex;
    const at = (i: number): number => parseInt(full.slice(i, i + 2), 16);
    return [at(0), at(2), at(4)];
  }
  const parts = /^rgba?\(\s*(\d+)[ ,]+(\d+)[ ,]+(\d+)/.exec(text);
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : null;
}

/** `amount` of `other` in `colour`, from 0 to 1. */
export function mix(colour: string, other: string, amount: number): string {
  const a = rgbOf(colour);
  const b = rgbOf(other);
  if (!a || !b) return colour;
  const channel = (i: 0 | 1 | 2): number => Math.round(a[i] + (b[i] - a[i]) * amount);
  return `rgb(${channel(0)}, ${channel(1)}, ${channel(2)})`;
}

/** Perceived lightness, 0 black to 1 white: enough to tell a night desk from a daylight one. */
export function lightness(colour: string): number {
  const rgb = rgbOf(colour);
  return rgb ? (0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]) / 255 : 0;
}
