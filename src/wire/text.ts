/** Which texts may cross the wire: nothing that can hide in a line, turn it around or be taken for markup. */

/**
 * Controls, separators and invisible signs of Unicode: C0 and C1, soft hyphen, zero-width and joining signs, embeddings,
 * overrides and isolates of direction, line and paragraph separators, fillers, variation selectors, tags, private use,
 * lone halves of pairs and what is no character.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]|\p{Default_Ignorable_Code_Point}/u;
/** More marks on one letter than any language in use needs run over the lines above. */
const STACKED = /\p{M}{5,}/u;
const MARKUP = /[<>]/;

export const isFitText = (text: string): boolean =>
  !UNSEEN.test(text) && !STACKED.test(text) && !MARKUP.test(text);
