/** The answers as one JSON object, with ids beside numbers. */
import type { Domain } from '../domain.ts';
import { sizeOf, type Model } from '#solver/model.ts';
import type { Answer, Question } from '#solver/question.ts';
import type { Answered } from './plan.ts';
import { Units } from './units.ts';

/** Worths, gains and distances are in the file's units; parties, issues, options and lines are ids. */
export function jsonOf(domain: Domain, answered: readonly Answered[]): string {
  const units = new Units(domain.model);
  const whole = {
    model: modelOf(domain, units),
    questions: answered.map(({ question, answer }) => ({
      question: questionOf(question, units),
      answer: answerOf(answer, units),
    })),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function modelOf({ model, titles, notes }: Domain, units: Units) {
  return {
    name: model.name,
    notes,
    texts: sizeOf(model),
    parties: model.parties.map(({ id, walkAway, home }, p) => ({
      id,
      name: titles.parties[p],
      walkAway: units.worth(p, walkAway),
      support: { start: home.start, bonus: home.bonus, below: home.below },
    })),
    issues: model.issues.map(({ id, options }, i) => ({
      id,
      name: titles.issues[i],
      options: options.map((option, o) => ({ id: option, name: titles.options[i]?.[o] })),
    })),
    lines: linesOf(model, units, titles.lines),
  };
}

const linesOf = ({ lines }: Model, units: Units, names: readonly string[]) =>
  lines.map(({ id, party, cost }, i) => ({ id, name: names[i], party: units.party(party), cost }));

function questionOf(question: Question, units: Units): object {
  const { type } = question;
  switch (type) {
    case 'standing':
    case 'repair':
    case 'swaps':
      return { ...question, text: units.text(question.text) };
    case 'counterOffer':
      return { ...question, party: units.party(question.party), text: units.text(question.text) };
    case 'count':
    case 'estimate':
      return question.parties
        ? { ...question, parties: question.parties.map(p => units.party(p)) }
        : question;
    case 'projection':
      return { type, parties: question.parties.map(p => units.party(p)) };
    case 'robustness': {
      const { finding } = question;
      return 'text' in finding
        ? { ...question, finding: { ...finding, text: units.text(finding.text) } }
        : question;
    }
    default:
      return question;
  }
}

function answerOf(answer: Answer, units: Units): object {
  const common = {
    type: answer.type,
    status: units.status(answer),
    grounds: answer.grounds,
    effort: answer.effort,
  };
  switch (answer.type) {
    case 'feasible':
      return {
        ...common,
        feasible: answer.feasible,
        example: answer.example && units.proposal(answer.example),
      };
    case 'frontier':
      return {
        ...common,
        points: answer.points.map(gains => units.byParty(p => units.worth(p, gains[p]!))),
        texts: answer.texts && answer.texts.map(text => units.text(text)),
      };
    case 'projection': {
      const [a, b] = answer.parties;
      return {
        ...common,
        parties: [units.party(a), units.party(b)],
        points: answer.points.map(([x, y]) => [units.worth(a, x), units.worth(b, y)]),
      };
    }
    case 'standing': {
      const sum = (value: number | null) => value && units.sum(value);
      return {
        ...common,
        at: units.proposal(answer.at),
        acceptable: units.byParty(p => answer.acceptable[p]),
        dominatedBy: answer.dominatedBy && units.proposal(answer.dominatedBy),
        surplus: sum(answer.surplus),
        toFrontier: sum(answer.toFrontier),
        toNash: sum(answer.toNash),
        toKalaiSmorodinsky: sum(answer.toKalaiSmorodinsky),
      };
    }
    case 'swaps':
      return {
        ...common,
        swaps: answer.swaps.map(({ changes, gains }) => ({
          changes: changes.map(change => units.change(change)),
          gains: units.byParty(p => units.worth(p, gains[p]!)),
        })),
      };
    case 'count':
    case 'estimate':
      return { ...common, count: answer.count, of: answer.of };
    case 'blockers': {
      const { empty, sets, complete, openings, cheapest } = answer;
      const named = (set: (typeof sets)[number]) => set.map(one => units.constraint(one));
      return {
        ...common,
        empty,
        sets: sets.map(named),
        complete,
        openings: named(openings),
        cheapest: cheapest && { ...cheapest, set: named(cheapest.set) },
      };
    }
    case 'robustness': {
      const { holds, share, recodings } = answer;
      return { ...common, holds, share, recodings };
    }
    default:
      return {
        ...common,
        value: answer.value === null ? null : units.value(answer, answer.value),
        best: answer.best && units.proposal(answer.best),
        ties: answer.ties,
        ...(answer.ideal && { ideal: units.byParty(p => units.worth(p, answer.ideal![p]!)) }),
        ...(answer.changes && { changes: answer.changes.map(change => units.change(change)) }),
      };
  }
}
