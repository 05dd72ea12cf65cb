/**
 * The reader's own answers, by game. They live in memory only, so that a look at the sources and back
 * loses nothing, and closing the page forgets them.
 */
export type Answers = Readonly<Record<string, string>>;

const kept = new Map<string, Answers>();

export const answersOf = (game: string): Answers => kept.get(game) ?? {};

export function keepAnswer(game: string, question: string, answer: string): Answers {
  const answers = { ...answersOf(game), [question]: answer };
  kept.set(game, answers);
  return answers;
}
