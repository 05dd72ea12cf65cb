/** What the first talks are about, as screens name it. */
import type { Party } from '#engine/types.ts';
import { shippedContent } from '../../../content/read.ts';

const content = shippedContent();

/** The seat that is played: it has to declare a line, and can settle a point in the first round. */
export const SEAT: Party = 'us';

export const nameOf = (party: Party): string =>
  content.parties.find(({ id }) => id === party)?.name ?? '';

export const titleOf = (number: number): string =>
  content.points.find(({ id }) => id === `p${number}`)?.title ?? '';

export const dossierAt = (index: number): string => content.dossiers[index]?.title ?? '';

export const POINTS = content.points.length;
