/** The version of a saved game's form; apart from the schema, so that writing a save needs no reading of one. */
export const SAVE_FORMAT = 1;
