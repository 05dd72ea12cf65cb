/** The version of a saved game's form; apart from the schema, so that writing a save needs no reading of one. */
export const SAVE_FORMAT = 1;

/** No game comes near it: the longest tests play fewer than 700 moves in 150 kB. */
export const MOVES_MAX = 5_000;

export const ANSWER_MAX = 2_000; // characters of one answer in the debrief

/** What a file of games calls itself, and how many it may hold. */
export const FILE_KIND = 'twenty-eight-points/games';
export const GAMES_MAX = 1_000;
