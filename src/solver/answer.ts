/** The one door to the solver: a model, and questions about it. */
import { blockersAnswer } from './blockers-answer.ts';
import type { Model } from './model.ts';
import { counterOfferAnswer, feasibleAnswer, kalaiSmorodinskyAnswer, optimumAnswer, withChanges } from './optimum-answers.ts'; // prettier-ignore
import type { Answer, AnswerTo, Caps, Question } from './question.ts';
import { robustnessAnswer } from './robustness.ts';
import { egalitarian, nash, repair, utilitarian } from './solutions.ts';
import { countAnswer, frontierAnswer, projectionAnswer, settledIn } from './space-answers.ts';
import { standingAnswer } from './standing-answer.ts';
import { swapsAnswer } from './swaps-answer.ts';
import { CAPS, Work } from './work.ts';
import { Compiled } from './zone.ts';

export { CAPS } from './work.ts';

const SWAPS = 3;

/**
 * Answers questions about every possible text of a model. Synchronous and deterministic: the same model,
 * question and caps give the same answer on every machine. Diagrams are kept between questions.
 */
export class Solver {
  readonly model: Model;
  readonly #caps: Caps;
  readonly #compiled: Compiled;

  constructor(model: Model, caps: Partial<Caps> = {}) {
    this.model = model;
    this.#caps = { ...CAPS, ...caps };
    this.#compiled = new Compiled(model, this.#caps.arcs);
  }

  ask<Q extends Question>(question: Q): AnswerTo<Q> {
    const ties = !('ties' in question) || question.ties !== false;
    return this.#answer(question, new Work(this.#caps, ties)) as AnswerTo<Q>;
  }

  #answer(question: Question, work: Work): Answer {
    const { model } = this;
    const compiled = this.#compiled;
    const zone = () => compiled.zone(work);
    switch (question.type) {
      case 'feasible':
        return feasibleAnswer(model, zone(), work);
      case 'nash':
        return optimumAnswer(model, 'nash', zone(), work, z => nash(model, z, work));
      case 'egalitarian':
        return optimumAnswer(model, 'egalitarian', zone(), work, z => egalitarian(model, z, work));
      case 'utilitarian':
        return optimumAnswer(model, 'utilitarian', zone(), work, z => utilitarian(model, z, work));
      case 'kalaiSmorodinsky':
        return kalaiSmorodinskyAnswer(model, zone(), work);
      case 'counterOffer':
        return counterOfferAnswer(compiled, question, work);
      case 'repair': {
        const { text } = question;
        const answer = optimumAnswer(model, 'repair', zone(), work, z => repair(model, z, text, work)); // prettier-ignore
        return withChanges(model, answer, text);
      }
      case 'frontier':
        return frontierAnswer(model, zone(), work, question.texts ?? false);
      case 'projection':
        return projectionAnswer(model, zone(), work, question.parties);
      case 'standing':
        return standingAnswer(compiled, question.text, work);
      case 'swaps':
        return swapsAnswer(compiled, question.text, question.most ?? SWAPS, work);
      case 'count':
      case 'estimate':
        return countAnswer(model, question, compiled.zone(work, question.parties, settledIn(question)), work); // prettier-ignore
      case 'blockers':
        return blockersAnswer(compiled, work);
      case 'robustness':
        return robustnessAnswer(compiled, question, work);
    }
  }
}
