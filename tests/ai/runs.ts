/** How much the tests of computer seats play. */
export const FULL = process.env['FULL'] !== undefined;
/** For two slow cores, ms. */
export const TIME = FULL ? 3_600_000 : 60_000;
