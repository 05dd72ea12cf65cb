/** What there is to choose in the shipped scenario, by id; the first is the usual one. */
import { shippedContent } from './read.ts';

const { lengths, days, briefs } = shippedContent();
const idsOf = (of: readonly { readonly id: string }[]): readonly string[] => of.map(({ id }) => id);

export const LENGTHS = idsOf(lengths);
export const DAYS = idsOf(days);
export const BRIEFS = idsOf(briefs);
