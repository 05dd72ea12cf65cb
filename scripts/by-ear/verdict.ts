/** Whether what was heard is enough, and not too much. */
import { says, textOf, wordsOf, type Turn } from './turn.ts';

/** What the answer of a step has to be. */
export interface Budget {
  readonly hears: readonly (string | readonly string[])[]; // each of them is said; of a list, one of it
  readonly most: number; // words
}

/** Words of any card of the table with its role, wherever the keyboard comes to one. */
export const CARD_MOST = 30;

/**
 * What is wrong with a step, each fault in a sentence. The last turn is the answer, those before it are the way
 * there.
 */
export function faultsOf({ hears, most }: Budget, turns: readonly Turn[]): readonly string[] {
  const answer = turns.at(-1) ?? { pressed: '', heard: [] };
  const text = textOf(answer);
  const words = wordsOf(answer);
  if (words === 0) return ['nothing was said', ...cardFaults(turns)];
  return [
    ...hears
      .map(each => [each].flat())
      .filter(any => !any.some(words => says(text, words)))
      .map(any => `“${any.join('” or “')}” was not said`),
    ...(words > most ? [`${words} words, at most ${most}`] : []),
    ...cardFaults(turns),
    ...turns.slice(0, -1).flatMap(stopFaults),
  ];
}

/** A stop of the keyboard that says nothing leaves one lost. */
const stopFaults = (turn: Turn): readonly string[] =>
  turn.pressed === 'Tab' && wordsOf(turn) === 0 ? ['a stop of Tab was silent'] : [];

const cardFaults = (turns: readonly Turn[]): readonly string[] =>
  turns.flatMap(({ pressed, heard }) => {
    const card = pressed === 'Tab' ? heard.findIndex(({ text }) => isCard(text)) : -1;
    if (card < 0) return [];
    const words = wordsOf({ pressed, heard: heard.slice(card) });
    const said = heard[card]?.text ?? '';
    return words > CARD_MOST ? [`a card of ${words} words, at most ${CARD_MOST}: “${said}”`] : [];
  });

/** A card begins with its number; the dossier that it lies in comes before it, and is not counted. */
const isCard = (text: string): boolean => /^Point \d+, /.test(text);
