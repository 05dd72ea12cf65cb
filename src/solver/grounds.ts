/** What an answer rests on, as ids, so that a screen can say it and show the receipts. */
import { issuesOf } from './formula.ts';
import { crossedBy, proposalOf, worthOf } from './measure.ts';
import type { Model, Text } from './model.ts';
import type { Constraint, Grounds } from './question.ts';

/** The lines in force and everyone's walk-away value: what a finding about all texts rests on. */
export function groundsOfAll(model: Model, parties?: readonly number[]): Grounds {
  const named = model.parties.flatMap((p, i) => (!parties || parties.includes(i) ? [p.id] : []));
  const lines = model.lines.filter(line => named.includes(model.parties[line.party]!.id));
  return {
    parties: named,
    issues: issuesIn(model, new Set(lines.flatMap(line => issuesOf(line.holds)))),
    options: [],
    lines: lines.map(line => line.id),
    walkAways: named,
  };
}

/**
 * What a text rests on: its options that somebody values, the lines that speak of their issues, and the
 * parties that it leaves at their walk-away value.
 */
export function groundsOfText(model: Model, text: Text): Grounds {
  const valued = new Set(
    text.flatMap((option, issue) =>
      model.parties.some(({ worths }) => worths[issue]![option] !== 0) ? [issue] : [],
    ),
  );
  const { gains } = proposalOf(model, text);
  return {
    parties: model.parties.map(p => p.id),
    issues: issuesIn(model, valued),
    options: optionsIn(model, text, valued),
    lines: model.lines.flatMap(({ id, holds }) =>
      issuesOf(holds).some(issue => valued.has(issue)) ? [id] : [],
    ),
    walkAways: model.parties.flatMap(({ id }, party) => (gains[party] === 0 ? [id] : [])),
  };
}

/** What changes rest on: the new options, the lines that they cross or no longer cross, the parties whose walk-away value they pass. */
export function groundsOfChanges(model: Model, before: Text, after: Text): Grounds {
  const moved = new Set(
    after.flatMap((option, issue) => (option === before[issue] ? [] : [issue])),
  );
  const [was, is] = [crossedBy(model, before), crossedBy(model, after)];
  const turned = model.lines.flatMap((line, i) =>
    was.includes(i) === is.includes(i) ? [] : [line],
  );
  const passed = model.parties.flatMap(({ id, walkAway }, party) => {
    const enough = (text: Text) => worthOf(model, party, text) >= walkAway;
    return enough(before) === enough(after) ? [] : [id];
  });
  return {
    parties: model.parties.flatMap(({ id }, party) => {
      const differs = worthOf(model, party, before) !== worthOf(model, party, after);
      return differs || turned.some(line => line.party === party) ? [id] : [];
    }),
    issues: issuesIn(model, moved),
    options: optionsIn(model, after, moved),
    lines: turned.map(line => line.id),
    walkAways: passed,
  };
}

/** What a blocking set rests on. */
export function groundsOfConstraints(model: Model, constraints: readonly Constraint[]): Grounds {
  const lines = constraints.flatMap(c => (c.type === 'line' ? [model.lines[c.line]!] : []));
  const parties = constraints.map(c => (c.type === 'line' ? model.lines[c.line]!.party : c.party));
  return {
    parties: model.parties.flatMap(({ id }, party) => (parties.includes(party) ? [id] : [])),
    issues: issuesIn(model, new Set(lines.flatMap(line => issuesOf(line.holds)))),
    options: [],
    lines: model.lines.flatMap(line => (lines.includes(line) ? [line.id] : [])),
    walkAways: model.parties.flatMap(({ id }, party) =>
      constraints.some(c => c.type === 'walkAway' && c.party === party) ? [id] : [],
    ),
  };
}

const issuesIn = (model: Model, issues: ReadonlySet<number>): readonly string[] =>
  model.issues.flatMap(({ id }, issue) => (issues.has(issue) ? [id] : []));

const optionsIn = (model: Model, text: Text, issues: ReadonlySet<number>): Grounds['options'] =>
  model.issues.flatMap(({ id, options }, issue) => {
    const option = options[text[issue] ?? -1];
    return issues.has(issue) && option !== undefined ? [{ issue: id, option }] : [];
  });
