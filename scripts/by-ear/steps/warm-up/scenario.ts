/** The warm-up as screens name it: three invented towns, four points, two rounds. */
import { SHELF } from '#content/shelf.ts';
import type { Party } from '#engine/types.ts';
import { furtherTalks } from '#words/furtherTalks.ts';
import { shippedContent } from '../../../content/read.ts';

const ID = 'three-towns';
const content = shippedContent(ID);
const shelved = SHELF.find(({ id }) => id === ID);
if (!shelved) throw new Error('there is no warm-up on the shelf');

/** What its button on the title says. */
export const BEGIN = furtherTalks(shelved);

export const PARTIES: readonly Party[] = content.parties.map(({ id }) => id);

export const titleOf = (number: number): string =>
  content.points.find(({ id }) => id === `p${number}`)?.title ?? '';

export const dossierAt = (index: number): string => content.dossiers[index]?.title ?? '';

export const POINTS = content.points.length;

export const ROUNDS = 2;

/** The numbers of the points of the first round. */
export const FIRST: readonly number[] = [1, 3];

/** Of the second, by what the first has left open. */
export const SECOND: readonly (readonly number[])[] = [
  [2, 4],
  [2, 4, 1],
  [2, 4, 3],
  [2, 4, 1, 3],
];
