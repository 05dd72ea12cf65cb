/** How much one end may send the other. What is larger is refused before it is read. */

/** Of this protocol. An end that speaks another one is refused (`OtherVersion`) and should be loaded anew. */
export const WIRE_VERSION = 1;

/** The largest message from a client, in bytes of UTF-8: a signature with a reason for each line takes about 2 kB. */
export const BYTES_MAX = 8_192;

/** How deep a message may be nested: an initiative in an act in a frame needs 7. */
export const DEPTH_MAX = 12;

/** Characters of a student's own words, where the teacher allows them. */
export const WORDS_MAX = 140;

export const TABLES_MAX = 12;
export const MEMBERS_MAX = 160; // students of one room, whoever was sent out not counted
export const TEAM_MAX = 8; // students of one seat
export const CLOCK_MAX = 3 * 60 * 60 * 1_000; // ms

/** How long a client waits for an answer before it asks again, ms. */
export const ANSWER_WITHIN = 4_000;
/** How often a client asks whether the room still hears it, ms. */
export const HEARTBEAT = 3_000;
