/** The shipped scenario read, joined and checked, beside reading and parsing its files alone. */
import { loadFromDisk, readParts } from '../../content/read.ts';
import { inTurn, millisecondsOf, type Bench } from '../measure.ts';

export default {
  id: 'load',
  unit: 'ms',
  goal: { atMost: 20 },
  measure: () =>
    inTurn(
      () => millisecondsOf(loadFromDisk),
      () => millisecondsOf(readParts),
    ),
} satisfies Bench;
