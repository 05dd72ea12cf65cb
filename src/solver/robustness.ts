/** Does a finding hang on how preferences were coded? The same question over seeded recodings of the model. */
import { generator } from '#engine/rng.ts';
import { groundsOfAll, groundsOfText } from './grounds.ts';
import { isAcceptable, isAcceptableTo } from './measure.ts';
import type { Model } from './model.ts';
import { feasibleAnswer } from './optimum-answers.ts';
import type { Finding, Robustness, RobustnessAnswer } from './question.ts';
import { isDominated } from './standing-answer.ts';
import type { Work } from './work.ts';
import { Compiled } from './zone.ts';

const RECODINGS = 200;
const SEED = 1;
const Z95 = 1.959964;

/**
 * The model with every worth moved by -1, 0 or +1, each as likely, kept within the range that its party uses.
 * The option against which others are measured stays 0, and so do lines, linkages and walk-away values.
 */
export function recoded(model: Model, seed: number, index: number): Model {
  const random = generator((seed + Math.imul(index + 1, 0x9e3779b1)) >>> 0);
  return {
    ...model,
    parties: model.parties.map(party => {
      const all = party.worths.flat();
      const [low, high] = [Math.min(...all), Math.max(...all)];
      return {
        ...party,
        worths: party.worths.map((row, issue) =>
          row.map((worth, option) => {
            const moved = worth + Math.floor(random() * 3) - 1;
            return option === model.issues[issue]!.zero ? worth : Math.min(high, Math.max(low, moved)); // prettier-ignore
          }),
        ),
      };
    }),
  };
}

/** The share of recodings under which the finding holds, with its Wilson interval (1927). */
export function robustnessAnswer(
  compiled: Compiled,
  question: Robustness,
  work: Work,
): RobustnessAnswer {
  const { model, order } = compiled;
  const { finding, recodings = RECODINGS, seed = SEED } = question;
  const holdsFor = (recoding: Model): boolean | null => {
    work.checks++;
    return holds(new Compiled(recoding, work.caps.arcs, order), finding, work);
  };
  const answers: (boolean | null)[] = [];
  while (answers.length < recodings && work.checks < work.caps.checks)
    answers.push(holdsFor(recoded(model, seed, answers.length)));
  const held = answers.filter(answer => answer === true).length;
  const open = answers.filter(answer => answer === null).length; // beyond the caps: could go either way
  const decided = answers.length - open;
  const share = decided === 0 ? 0 : held / decided;
  return {
    type: 'robustness',
    status: {
      type: 'estimate',
      low: Math.min(share, wilson(held, answers.length)[0]),
      high: Math.max(share, wilson(held + open, answers.length)[1]),
    },
    holds: holdsFor(model),
    share,
    recodings: decided,
    grounds: 'text' in finding ? groundsOfText(model, finding.text) : groundsOfAll(model),
    effort: work.effort,
  };
}

function holds(compiled: Compiled, finding: Finding, work: Work): boolean | null {
  const { model } = compiled;
  switch (finding.type) {
    case 'zoneEmpty':
    case 'zoneOpen': {
      const { feasible } = feasibleAnswer(model, compiled.zone(work), work);
      return feasible === null ? null : feasible === (finding.type === 'zoneOpen');
    }
    case 'acceptable':
    case 'unacceptable': {
      const { text, party } = finding;
      const yes = party === undefined ? isAcceptable(model, text) : isAcceptableTo(model, party, text); // prettier-ignore
      return yes === (finding.type === 'acceptable');
    }
    case 'efficient': {
      const dominated = isDominated(compiled, finding.text, work);
      return dominated === null ? null : !dominated;
    }
  }
}

function wilson(held: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const share = held / of;
  const squared = Z95 * Z95;
  const middle = share + squared / (2 * of);
  const reach = Z95 * Math.sqrt((share * (1 - share) + squared / (4 * of)) / of);
  const whole = 1 + squared / of;
  return [Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole)];
}
