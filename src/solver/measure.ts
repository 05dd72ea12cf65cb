/** Reading one text straight from the model: worths, support at home, lines crossed. */
import { isTrue } from './formula.ts';
import type { Model, Text } from './model.ts';
import type { Proposal } from './question.ts';

/** The party's worths summed over the text (Keeney and Raiffa's additive form), linkages included. */
export function worthOf(model: Model, party: number, text: Text): number {
  const { worths, linkages } = model.parties[party]!;
  let worth = 0;
  for (let issue = 0; issue < text.length; issue++) worth += worths[issue]![text[issue]!]!;
  for (const { issues, options, worth: bonus } of linkages)
    if (text[issues[0]] === options[0] && text[issues[1]] === options[1]) worth += bonus;
  return worth;
}

/** The numbers of the lines that a text crosses, in the model's order. */
export function crossedBy(model: Model, text: Text): readonly number[] {
  return model.lines.flatMap((line, i) => (isTrue(line.holds, text) ? [] : [i]));
}

/** Support at home; hard lines take nothing from it, they forbid. */
export function supportOf(model: Model, party: number, text: Text): number {
  const { walkAway, home } = model.parties[party]!;
  if (home.below === undefined || worthOf(model, party, text) >= walkAway)
    return supportFromLines(model, party, text);
  return home.start - costOfLines(model, party, text) - home.below;
}

/** Support as lines and priorities leave it, whatever the text is worth: what a diagram keeps count of. */
export function supportFromLines(model: Model, party: number, text: Text): number {
  const { start, bonus, priorities } = model.parties[party]!.home;
  let support = start - costOfLines(model, party, text);
  if (priorities.every(priority => isTrue(priority, text))) support += bonus;
  return Math.min(support, start);
}

const costOfLines = (model: Model, party: number, text: Text): number =>
  crossedBy(model, text).reduce((sum, line) => {
    const { party: owner, cost } = model.lines[line]!;
    return owner === party ? sum + (cost ?? 0) : sum;
  }, 0);

/** No hard line of its own crossed, support at home above 0, and worth at least walking away. */
export function isAcceptableTo(model: Model, party: number, text: Text): boolean {
  const broken = crossedBy(model, text).some(i => {
    const line = model.lines[i]!;
    return line.party === party && line.cost === null;
  });
  return (
    !broken &&
    supportOf(model, party, text) > 0 &&
    worthOf(model, party, text) >= model.parties[party]!.walkAway
  );
}

export const isAcceptable = (model: Model, text: Text): boolean =>
  model.parties.every((_, party) => isAcceptableTo(model, party, text));

export function proposalOf(model: Model, text: Text): Proposal {
  const worths = model.parties.map((_, party) => worthOf(model, party, text));
  return {
    text: [...text],
    worths,
    gains: worths.map((worth, party) => worth - model.parties[party]!.walkAway),
    support: model.parties.map((_, party) => supportOf(model, party, text)),
    crossed: crossedBy(model, text),
  };
}
