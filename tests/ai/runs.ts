/** How much the tests of computer seats play. */
export const FULL = process.env['FULL'] !== undefined;
/** Ends what hangs, ms. */
export const TIME = FULL ? 3_600_000 : 1_800_000;
