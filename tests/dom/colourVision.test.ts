/**
 * All slots of the palette stay apart for eyes that see colours otherwise, and none is louder than its neighbour.
 * Machado, Oliveira and Fernandes 2009, full severity, on linear light; distances in OKLab, times 100.
 */
import { describe, expect, test } from 'vitest';
import { shippedContent } from '../content/shipped.ts';
import { linearOf, PARTY_TOKENS, THEMES, tokensOf, type Rgb } from './tokens.ts';

type Matrix = readonly [Rgb, Rgb, Rgb];

const SIGHTS: Readonly<Record<'normal' | 'protan' | 'deutan' | 'tritan', Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

const times = (rows: Matrix, [x, y, z]: Rgb): Rgb => {
  const at = ([a, b, c]: Rgb): number => a * x + b * y + c * z;
  return [at(rows[0]), at(rows[1]), at(rows[2])];
};

/** A colour in OKLab as somebody with this sight has it. */
function seen(hex: string, sight: Matrix): Rgb {
  const [r, g, b] = times(sight, linearOf(hex));
  const inRange = (light: number): number => Math.min(1, Math.max(0, light));
  const [l, m, s] = times(TO_CONES, [inRange(r), inRange(g), inRange(b)]);
  return times(TO_LAB, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
}

const distance = (one: string, two: string, sight: Matrix): number => {
  const [l, a, b] = seen(one, sight);
  const [l2, a2, b2] = seen(two, sight);
  return 100 * Math.hypot(l - l2, a - a2, b - b2);
};

/** The smallest that are still told apart at a glance; the letters on each chip carry it alone too. */
const LEAST = { normal: 11, protan: 7, deutan: 5.5, tritan: 6 } as const;
const WAX_FROM_BRONZE = 7; // or a red line would look like Russia's
const WAX_FROM_ANY = 5;

/** The token of a party of the shipped scenario. */
const of = (id: string): string => `party-${shippedContent().parties.find(p => p.id === id)?.slot}`;

describe.each(THEMES)('in %s', theme => {
  const tokens = tokensOf(theme);
  const colour = (name: string): string => {
    const hex = tokens.get(name);
    if (!hex) throw new Error(`no token ${name}`);
    return hex;
  };
  const pairs = PARTY_TOKENS.flatMap((one, i) =>
    PARTY_TOKENS.slice(i + 1).map(two => [one, two] as const),
  );

  test.each(Object.keys(SIGHTS) as (keyof typeof SIGHTS)[])(
    'any two slots are told apart in %s sight, and a stated line from Russia',
    sight => {
      const apart = pairs.map(([a, b]) => distance(colour(a), colour(b), SIGHTS[sight]));
      expect(Math.min(...apart)).toBeGreaterThanOrEqual(LEAST[sight]);
      const wax = distance(colour('wax'), colour(of('russia')), SIGHTS[sight]);
      expect(wax).toBeGreaterThanOrEqual(WAX_FROM_BRONZE);
      const others = PARTY_TOKENS.map(party =>
        distance(colour('wax'), colour(party), SIGHTS[sight]),
      );
      expect(Math.min(...others)).toBeGreaterThanOrEqual(WAX_FROM_ANY);
    },
  );

  test('Russia and Ukraine are equally light, and so are the EU and the US', () => {
    const lightness = (name: string): number => seen(colour(of(name)), SIGHTS.normal)[0];
    expect(lightness('russia')).toBeCloseTo(lightness('ukraine'), 2);
    expect(lightness('eu')).toBeCloseTo(lightness('us'), 2);
  });
});
