/** The same negotiation told in another way, or with one thing changed: what metamorphic tests compare. */
import { Formulas, type Formula } from '#solver/formula.ts';
import type { Linkage, Model, ModelParty, Text } from '#solver/model.ts';

/** What an atom of the old model is in the new one. */
type Atom = (formulas: Formulas, issue: number, option: number) => Formula;

/** The formula with each atom replaced. */
function rewritten(formulas: Formulas, formula: Formula, atom: Atom): Formula {
  const into = (part: Formula): Formula => rewritten(formulas, part, atom);
  switch (formula.type) {
    case 'truth':
      return formulas.truth(formula.value);
    case 'is':
      return atom(formulas, formula.issue, formula.option);
    case 'not':
      return formulas.not(into(formula.of));
    case 'atLeast':
      return formulas.atLeast(formula.count, formula.of.map(into));
  }
}

/** The model with each formula's atoms replaced and each party changed. */
function retold(
  model: Model,
  atom: Atom,
  change: (party: ModelParty) => Partial<ModelParty>,
): Model {
  const formulas = new Formulas();
  return {
    ...model,
    parties: model.parties.map(party => ({
      ...party,
      ...change(party),
      home: {
        ...party.home,
        priorities: party.home.priorities.map(p => rewritten(formulas, p, atom)),
      },
    })),
    lines: model.lines.map(line => ({ ...line, holds: rewritten(formulas, line.holds, atom) })),
  };
}

/** The issue with these options only, in this order; an option may be listed twice. */
export function withIssue(model: Model, issue: number, keep: readonly number[]): Model {
  const chosen = <T>(of: readonly T[]): T[] => keep.flatMap(option => of[option] ?? []);
  const places = (option: number): number[] =>
    keep.flatMap((kept, place) => (kept === option ? [place] : []));
  const atom: Atom = (formulas, at, option) =>
    at === issue
      ? formulas.any(places(option).map(place => formulas.is(at, place)))
      : formulas.is(at, option);
  const relinked = (linkage: Linkage): Linkage[] => {
    const end = linkage.issues.indexOf(issue);
    if (end < 0) return [linkage];
    return places(linkage.options[end] ?? -1).map(place => ({
      ...linkage,
      options: end === 0 ? [place, linkage.options[1]] : [linkage.options[0], place],
    }));
  };
  const told = retold(model, atom, ({ worths, linkages }) => ({
    worths: worths.map((row, at) => (at === issue ? chosen(row) : row)),
    linkages: linkages.flatMap(relinked),
  }));
  return {
    ...told,
    issues: model.issues.map((it, at) =>
      at === issue ? { ...it, options: keep.map((_, place) => `o${place + 1}`) } : it,
    ),
  };
}

/** The issues in another order: first the issue number `order[0]`, and so on. */
export function reordered(model: Model, order: readonly number[]): Model {
  const place = (issue: number): number => order.indexOf(issue);
  const moved = <T>(of: readonly T[]): T[] => order.flatMap(issue => of.slice(issue, issue + 1));
  const told = retold(
    model,
    (formulas, issue, option) => formulas.is(place(issue), option),
    ({ worths, linkages }) => ({
      worths: moved(worths),
      linkages: linkages.map(linkage => ({
        ...linkage,
        issues: [place(linkage.issues[0]), place(linkage.issues[1])],
      })),
    }),
  );
  return { ...told, issues: moved(model.issues) };
}

/** The model with so many more issues of one option that is worth nothing. */
export const padded = (model: Model, more: number): Model => ({
  ...model,
  parties: model.parties.map(party => ({
    ...party,
    worths: [...party.worths, ...Array<readonly number[]>(more).fill([0])],
  })),
  issues: [
    ...model.issues,
    ...Array.from({ length: more }, (_, n) => ({ id: `none ${n + 1}`, options: ['only'] })),
  ],
});

/** The parties in another order: first the party number `order[0]`, and so on. */
export const reseated = (model: Model, order: readonly number[]): Model => ({
  ...model,
  parties: order.flatMap(party => model.parties[party] ?? []),
  lines: model.lines.map(line => ({ ...line, party: order.indexOf(line.party) })),
});

/** Two issues as one, whose options are their pairs; what linked the two is part of its worth. */
export function merged(model: Model, first: number, second: number): Model {
  const size = (issue: number): number => model.issues[issue]?.options.length ?? 0;
  const width = size(second);
  const pairs = Array.from({ length: size(first) * width }, (_, pair) => pair);
  const split = (pair: number): readonly [number, number] => [
    Math.floor(pair / width),
    pair % width,
  ];
  // The pair stands in place of the first issue; the second keeps one option that says nothing.
  const pairsWith = (issue: number, option: number): number[] =>
    pairs.filter(pair => split(pair)[issue === first ? 0 : 1] === option);
  const isOne = (issue: number): boolean => issue === first || issue === second;
  const told = retold(
    model,
    (formulas, issue, option) =>
      isOne(issue)
        ? formulas.any(pairsWith(issue, option).map(pair => formulas.is(first, pair)))
        : formulas.is(issue, option),
    party => ({
      worths: party.worths.map((row, issue) => {
        if (issue === second) return [0];
        return issue === first ? pairs.map(pair => worthOfPair(party, [first, second], split(pair))) : row; // prettier-ignore
      }),
      linkages: party.linkages
        .filter(({ issues }) => !issues.every(isOne))
        .flatMap(linkage => {
          const end = linkage.issues.findIndex(isOne);
          if (end < 0) return [linkage];
          const other = 1 - end;
          const [issue, option] = [linkage.issues[end] ?? 0, linkage.options[end] ?? 0];
          return pairsWith(issue, option).map((pair): Linkage => ({
            issues: [first, linkage.issues[other] ?? 0],
            options: [pair, linkage.options[other] ?? 0],
            worth: linkage.worth,
          }));
        }),
    }),
  );
  return {
    ...told,
    issues: model.issues.map((issue, at) => {
      if (at === second) return { ...issue, options: ['in the other issue'] };
      return at === first ? { ...issue, options: pairs.map(pair => `pair ${pair + 1}`) } : issue;
    }),
  };
}

function worthOfPair(
  { worths, linkages }: ModelParty,
  issues: readonly [number, number],
  options: Text,
): number {
  const own = issues.reduce((n, issue, end) => n + (worths[issue]?.[options[end] ?? -1] ?? 0), 0);
  const chosen = (issue: number): number | undefined => options[issues.indexOf(issue)];
  return linkages
    .filter(l => l.issues.every((issue, end) => chosen(issue) === l.options[end]))
    .reduce((n, { worth }) => n + worth, own);
}

/** One party's worths and walk-away value times `factor`, with `shift` more on every text and on walking away. */
export function rescaled(model: Model, party: number, factor: number, shift: number): Model {
  const change = (p: ModelParty): ModelParty => ({
    ...p,
    worths: p.worths.map((row, issue) =>
      row.map(worth => worth * factor + (issue === 0 ? shift : 0)),
    ),
    linkages: p.linkages.map(linkage => ({ ...linkage, worth: linkage.worth * factor })),
    walkAway: p.walkAway * factor + shift,
  });
  return { ...model, parties: model.parties.map((p, at) => (at === party ? change(p) : p)) };
}
