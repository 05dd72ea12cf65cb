/** The name of a game, from a person or from a file: only what can be seen, in the order in which it was written. */

/**
 * Signs that nobody sees but that change what is seen: they turn the direction of the words after them, join or part
 * letters, or stand as an empty letter.
 */
const HIDDEN = /[\p{Cf}\p{Cn}\p{Co}\p{Cs}\u115f\u1160\u2800\u3164\uffa0]/gu;

/** Within words of some languages, and in some emoji, these join or part letters: between visible signs they stay. */
const JOINER = /(?<=[\p{L}\p{M}\p{S}])[\u200c\u200d](?=[\p{L}\p{S}])/gu;
const KEPT = ['\u200c', '\u200d'] as const;
const STAND_INS = ['\u0001', '\u0002'] as const;

/** Empty where nothing can be seen. */
export function cleanName(name: string): string {
  const one = name.normalize('NFC').replaceAll(/[\p{Cc}\p{Z}]+/gu, ' ');
  const safe = one.replaceAll(JOINER, sign => STAND_INS[sign === KEPT[0] ? 0 : 1]);
  return safe
    .replaceAll(HIDDEN, '')
    .replaceAll(STAND_INS[0], KEPT[0])
    .replaceAll(STAND_INS[1], KEPT[1])
    .trim();
}
