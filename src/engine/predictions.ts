/** Holding predictions against what was marked. */
import { answerOf } from './answer.ts';
import {
  ANSWERS,
  STRUCK,
  type Answer,
  type Negotiation,
  type PointId,
  type Prediction,
  type ScoredPrediction,
} from './types.ts';

/**
 * The Brier score of a forecast over three answers (Brier 1950, in its original form): the sum of squared
 * differences between the probabilities given and what happened, 0 (sure and right) to 2. What is not
 * given to the named answer is split evenly over the other two.
 */
export function brier({ answer, sure }: Prediction, answered: Answer): number {
  const given = sure / 100;
  const rest = (1 - given) / (ANSWERS.length - 1);
  return ANSWERS.reduce((sum, a) => {
    const error = (a === answer ? given : rest) - (a === answered ? 1 : 0);
    return sum + error * error;
  }, 0);
}

/** All predictions of this round on its star; a seat that gave no mark there cannot be predicted. */
export function score(n: Negotiation, star: PointId | null): readonly ScoredPrediction[] {
  if (star === null) return [];
  const { parties } = n.setting;
  const current = n.points[star]?.current ?? STRUCK;
  return parties.flatMap(by =>
    parties.flatMap(of => {
      const prediction = n.predictions[by][of];
      const mark = n.marks[of][star];
      if (!prediction || !mark) return [];
      const answered = answerOf(current, mark.option);
      const worth = brier(prediction, answered);
      return [{ by, of, round: n.round, point: star, prediction, answered, brier: worth }];
    }),
  );
}
