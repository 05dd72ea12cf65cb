/** Parties are told apart without any hue: each slot of the palette has shapes and a dash that no other has. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chipPath, flagPath } from '#scenes/outlines.ts';
import type { Pen } from '#scenes/paint.ts';
import { colourOf, themeFrom } from '#scenes/theme.ts';
import { tokensOf } from './tokens.ts';

const SLOTS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const css = readFileSync('src/dom/app/style/slots.css', 'utf8');

/** What the style sheet says of a slot, beside its colour. */
function styleOf(slot: number): ReadonlyMap<string, string> {
  const body = new RegExp(String.raw`\.slot-${slot} \{([^}]*)\}`).exec(css)?.[1] ?? '';
  return new Map([...body.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value])); // prettier-ignore
}

/** What is drawn, call by call. */
function drawn(draw: (pen: Pen) => void): string {
  const calls: unknown[] = [];
  const pen = new Proxy({}, { get: (_, name) => (...args: unknown[]) => calls.push([name, ...args]) }); // prettier-ignore
  draw(pen as Pen);
  return JSON.stringify(calls);
}

const BOX = { x: 0, y: 0, width: 28, height: 16 };
const distinct = (all: readonly string[]): number => new Set(all).size;

describe('the slots of the palette', () => {
  it('differ on the page in the outline of the chip, the end of the flag and the dash', () => {
    const styles = SLOTS.map(styleOf);
    const said = (...names: string[]) => styles.map(style => names.map(name => style.get(name) ?? '').join()); // prettier-ignore
    expect(distinct(said('round', 'cut'))).toBe(8);
    expect(distinct(said('end', 'notch'))).toBe(8);
    expect(distinct(said('dash'))).toBe(8);
    expect(said('party')).toEqual(SLOTS.map(slot => `var(--party-${slot})`));
  });

  it('differ on the canvas in the outline of the chip and the end of the flag', () => {
    expect(distinct(SLOTS.map(slot => drawn(pen => chipPath(pen, slot, BOX))))).toBe(8);
    expect(distinct(SLOTS.map(slot => drawn(pen => flagPath(pen, slot, BOX))))).toBe(8);
  });

  it('have the colours of the style sheet on the canvas too, also before it is read', () => {
    const tokens = tokensOf('night');
    const before = themeFrom(() => '', 16);
    for (const slot of SLOTS)
      expect(colourOf(before, slot).toLowerCase()).toBe(tokens.get(`party-${slot}`));
  });
});
