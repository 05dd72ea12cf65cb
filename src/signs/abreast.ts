/** How parties stand side by side where there are many. */

const ROW = 4; // that still fit beside each other on a card

/** How many rows they take: two from five on. */
export const rowsFor = (parties: number): number => (parties > ROW ? 2 : 1);

/** How many stand in a row. */
export const abreast = (parties: number): number => Math.ceil(parties / rowsFor(parties));
