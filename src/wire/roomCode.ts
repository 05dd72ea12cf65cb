/**
 * Codes to read out and type in: a word of a list and three digits 2 to 9, such as OAK 472. No letter or digit of
 * them is taken for another (no 0 and 1). With 128 words there are 128 x 512 = 65,536 codes, 16 bits: a code finds a
 * room, it does not guard one. What guards it: tries are throttled, a room can be locked, the teacher sees who
 * comes in, and nothing but an empty seat can be had with it.
 */
export const CODE_WORDS = [
  'ACE', 'ALDER', 'AMBER', 'ANT', 'APPLE', 'ARCH', 'ASH', 'ASPEN',
  'AUK', 'BADGER', 'BAMBOO', 'BARLEY', 'BASIL', 'BAY', 'BEACH', 'BEAN',
  'BEAR', 'BEAVER', 'BEE', 'BEECH', 'BELL', 'BERRY', 'BIRCH', 'BISON',
  'BOAT', 'BRICK', 'BRIDGE', 'BROOK', 'CAMEL', 'CANOE', 'CAPE', 'CEDAR',
  'CHALK', 'CHERRY', 'CLAY', 'CLIFF', 'CLOUD', 'CLOVER', 'COAST', 'COPPER',
  'CORAL', 'COTTON', 'CRAB', 'CRANE', 'CREEK', 'DAISY', 'DALE', 'DEER',
  'DELTA', 'DOVE', 'DUCK', 'DUNE', 'EAGLE', 'ELDER', 'ELM', 'FALCON',
  'FERN', 'FIELD', 'FIG', 'FINCH', 'FIR', 'FJORD', 'FLAX', 'FLINT',
  'FOREST', 'FOX', 'FROG', 'GINGER', 'GOOSE', 'GRAPE', 'GROVE', 'GULL',
  'HARE', 'HAWK', 'HAZEL', 'HEDGE', 'HERON', 'HILL', 'HOLLY', 'HONEY',
  'IRIS', 'ISLAND', 'IVY', 'JADE', 'JAY', 'KELP', 'KITE', 'LAKE',
  'LARCH', 'LARK', 'LEMON', 'LILY', 'LIME', 'LYNX', 'MAPLE', 'MEADOW',
  'MINT', 'MOLE', 'MOSS', 'MOUSE', 'NUTMEG', 'OAK', 'OAT', 'OLIVE',
  'ORCHID', 'OTTER', 'OWL', 'PALM', 'PEACH', 'PEAR', 'PEBBLE', 'PINE',
  'PLUM', 'POND', 'POPLAR', 'POPPY', 'QUAIL', 'REED', 'RIVER', 'ROBIN',
  'ROSE', 'SAGE', 'SEAL', 'SPRUCE', 'SWAN', 'TULIP', 'WILLOW', 'WREN',
] as const; // prettier-ignore

/** As it is shown: `OAK 472`. */
export type RoomCode = string;

const DIGITS = '23456789';
export const CODES = CODE_WORDS.length * DIGITS.length ** 3;

/** The code of a number 0 to `CODES` - 1; each number has its own. */
export function codeOf(number: number): RoomCode {
  const word = CODE_WORDS[Math.floor(number / DIGITS.length ** 3) % CODE_WORDS.length] ?? '';
  const digit = (place: number) => DIGITS[Math.floor(number / DIGITS.length ** place) % 8] ?? '';
  return `${word} ${digit(2)}${digit(1)}${digit(0)}`;
}

/** The code in what somebody typed, with any spacing, hyphens and case; null where it can be none. */
export function readCode(typed: string): RoomCode | null {
  const [, word = '', digits = ''] = /^([A-Z]{2,8})([2-9]{3})$/.exec(typed.toUpperCase().replace(/[\s-]+/g, '')) ?? []; // prettier-ignore
  return (CODE_WORDS as readonly string[]).includes(word) ? `${word} ${digits}` : null;
}
