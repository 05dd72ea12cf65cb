/**
 * About how many texts keep the rows, at once: importance sampling from an exponentially tilted distribution
 * over the diagram (Siegmund 1976), unbiased, with its standard error. Texts are drawn exactly from weights
 * exp(tilt . worths), with the tilt that puts the mean just above what the parties ask (Chernoff's).
 */
import { generator } from '#engine/rng.ts';
import type { Floor } from './count.ts';
import { terminalOf, type Diagram } from './diagram.ts';
import { exp, ln } from './portable.ts';

export interface Estimate {
  readonly count: number;
  readonly low: number; // of the 95 % interval
  readonly high: number;
}

const TURNS = 12;
const Z95 = 1.959964;
const SKEW = 50; // effective draws: with so few the interval is widened by the root of two
/** With no hit in n draws the share is below 3 / n, 95 times in 100 (Hanley and Lippman-Hand 1983). */
const NO_HIT = 3;

export function estimate(
  diagram: Diagram,
  floors: readonly Floor[],
  samples: number,
  seed: number,
): Estimate {
  const tilt = tiltFor(diagram, floors);
  const drawn = tilted(diagram, floors, tilt);
  const random = generator(seed);
  const terminal = terminalOf(diagram);
  const { arcStart, arcTo } = diagram;
  const sums = new Float64Array(floors.length);
  let [total, squares, hits] = [0, 0, 0];
  for (let n = 0; n < samples; n++) {
    sums.fill(0);
    for (let node = 0; node < terminal;) {
      let left = random();
      let arc = arcStart[node]!;
      const last = arcStart[node + 1]! - 1;
      while (arc < last && (left -= drawn.chance[arc]!) > 0) arc++;
      for (let f = 0; f < floors.length; f++) sums[f]! += drawn.worths[f]![arc]!;
      node = arcTo[arc]!;
    }
    let over = 0;
    let kept = true;
    for (let f = 0; f < floors.length; f++) {
      const spare = sums[f]! - floors[f]!.least;
      if (spare < 0) kept = false;
      over += tilt[f]! * spare;
    }
    if (!kept) continue;
    const weight = exp(-over); // at most 1, since nobody is below what they ask
    hits++;
    total += weight;
    squares += weight * weight;
  }
  const asked = floors.reduce((sum, { least }, f) => sum + tilt[f]! * least, 0);
  const scale = exp(drawn.logTotal - asked);
  if (hits === 0) return { count: 0, low: 0, high: Math.ceil((NO_HIT / samples) * scale) };
  const mean = total / samples;
  const deviation = Math.sqrt(Math.max(0, squares / samples - mean * mean) / samples);
  // Where few draws carry the weight, heavier ones may have been missed (Kish's effective size, 1965).
  const effective = (total * total) / squares;
  const reach = Z95 * deviation * Math.sqrt(1 + SKEW / effective);
  const about = Math.max(1, Math.round(mean * scale));
  return {
    count: about,
    low: Math.max(1, Math.min(about, Math.floor((mean - reach) * scale))),
    high: Math.max(about, Math.ceil((mean + reach) * scale)),
  };
}

interface Tilted {
  readonly chance: Float64Array; // by arc, of leaving its node by it
  readonly logTotal: number; // of all weights
  readonly worths: readonly Float64Array[]; // by floor and arc
}

function tilted(diagram: Diagram, floors: readonly Floor[], tilt: Float64Array): Tilted {
  const { arcStart, arcTo } = diagram;
  const worths = floors.map(({ party }) => diagram.worths[party]!);
  const chance = new Float64Array(arcTo.length);
  const terminal = terminalOf(diagram);
  const log = new Float64Array(terminal + 1);
  for (let node = terminal - 1; node >= 0; node--) {
    const [first, end] = [arcStart[node]!, arcStart[node + 1]!];
    let most = -Infinity;
    for (let arc = first; arc < end; arc++) {
      let weight = log[arcTo[arc]!]!;
      for (let f = 0; f < worths.length; f++) weight += tilt[f]! * worths[f]![arc]!;
      chance[arc] = weight;
      most = Math.max(most, weight);
    }
    let sum = 0;
    for (let arc = first; arc < end; arc++) sum += chance[arc] = exp(chance[arc]! - most);
    for (let arc = first; arc < end; arc++) chance[arc]! /= sum;
    log[node] = most + ln(sum);
  }
  return { chance, logTotal: log[0]!, worths };
}

/** Moves the mean of each party's worth to a little above what it asks, where it is below. */
function tiltFor(diagram: Diagram, floors: readonly Floor[]): Float64Array {
  const tilt = new Float64Array(floors.length);
  for (let turn = 0; turn < TURNS; turn++) {
    const { mean, variance } = momentsOf(diagram, floors, tilted(diagram, floors, tilt));
    for (let f = 0; f < floors.length; f++) {
      if (variance[f]! <= 0) continue;
      const aim = floors[f]!.least + 0.3 * Math.sqrt(variance[f]!);
      tilt[f] = Math.max(0, tilt[f]! + (0.8 * (aim - mean[f]!)) / variance[f]!);
    }
  }
  return tilt;
}

/** The mean of each worth, and about its variance: as if layers were independent. */
function momentsOf(diagram: Diagram, floors: readonly Floor[], { chance, worths }: Tilted) {
  const { arcTo, arcNode, arcStart, layers, order } = diagram;
  const reached = new Float64Array(terminalOf(diagram) + 1);
  reached[0] = 1;
  const mean = new Float64Array(floors.length);
  const variance = new Float64Array(floors.length);
  for (let layer = 0; layer < order.length; layer++) {
    const [first, end] = [arcStart[layers[layer]!]!, arcStart[layers[layer + 1]!]!];
    const part = new Float64Array(floors.length);
    const square = new Float64Array(floors.length);
    for (let arc = first; arc < end; arc++) {
      const share = reached[arcNode[arc]!]! * chance[arc]!;
      reached[arcTo[arc]!]! += share;
      for (let f = 0; f < floors.length; f++) {
        const worth = worths[f]![arc]!;
        part[f]! += share * worth;
        square[f]! += share * worth * worth;
      }
    }
    for (let f = 0; f < floors.length; f++) {
      mean[f]! += part[f]!;
      variance[f]! += square[f]! - part[f]! * part[f]!;
    }
  }
  return { mean, variance };
}
