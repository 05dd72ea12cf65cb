/** Each kind of answer as a section: a heading and indented lines. */
import type { Domain } from '../domain.ts';
import { lowerText, type Text } from '#solver/model.ts';
import type {
  BlockersAnswer,
  Change,
  Constraint,
  CountAnswer,
  FeasibleAnswer,
  FrontierAnswer,
  OptimumAnswer,
  ProjectionAnswer,
  Proposal,
  Question,
  RobustnessAnswer,
  StandingAnswer,
  SwapsAnswer,
} from '#solver/question.ts';
import type { Answered } from './plan.ts';
import { about, aligned, indented, listed, number, percent, sentenceCount, signed, statusIn } from './say.ts'; // prettier-ignore
import { Units } from './units.ts';

type Lines = readonly string[];

const POINTS_SHOWN = 10;
const SETS_SHOWN = 10;

const MEASURES = {
  nash: 'Nash solution: the largest product of gains',
  egalitarian: 'Egalitarian solution: the least gain as large as possible (leximin)',
  kalaiSmorodinsky: 'Kalai-Smorodinsky solution: the least share of the ideal gain as large as possible', // prettier-ignore
  utilitarian: 'Utilitarian solution: the largest sum of gains',
} as const;

const FINDINGS = {
  zoneEmpty: 'that no text is acceptable to all',
  zoneOpen: 'that some text is acceptable to all',
  acceptable: 'that it is acceptable to all',
  unacceptable: 'that it is not acceptable to all',
  efficient: 'that no acceptable text is better for someone and worse for no one',
} as const;

export class PageAnswers {
  readonly #domain: Domain;
  readonly #units: Units;
  /** Texts are told by how they differ from this one, if the file has it. */
  readonly #base: readonly [string, Text] | null;
  readonly #shown: { readonly text: Text; readonly where: string }[] = [];

  constructor(domain: Domain) {
    this.#domain = domain;
    this.#units = new Units(domain.model);
    this.#base = [...domain.texts][0] ?? null;
  }

  section({ question, answer, text }: Answered): Lines {
    const [heading, lines] = this.#said(question, answer, text ?? '');
    return [heading, ...indented(lines)];
  }

  #said(question: Question, answer: Answered['answer'], name: string): readonly [string, Lines] {
    switch (answer.type) {
      case 'feasible':
        return ['Is any text acceptable to all?', this.#feasible(answer)];
      case 'blockers':
        return ['What stands in the way?', this.#blockers(answer)];
      case 'count':
      case 'estimate': {
        const parties = 'parties' in question ? question.parties : undefined;
        const to = parties ? listed(parties.map(p => this.#party(p))) : 'all';
        const how = answer.type === 'estimate' ? ' Estimated from random texts' : '';
        return [`How many texts are acceptable to ${to}?${how}`, this.#count(answer)];
      }
      case 'frontier':
        return ['Pareto frontier: gains that no text betters for someone without costing another', this.#frontier(answer)]; // prettier-ignore
      case 'projection':
        return [`The frontier of ${listed(answer.parties.map(p => this.#party(p)))} alone`, this.#projection(answer)]; // prettier-ignore
      case 'standing':
        return [`Where the text "${name}" stands`, this.#standing(answer)];
      case 'swaps':
        return [`From "${name}", changes that help someone and hurt no one`, this.#swaps(answer)];
      case 'repair':
        return [`The fewest changes that make "${name}" acceptable to all`, this.#changed(answer)];
      case 'counterOffer': {
        const party = question.type === 'counterOffer' ? this.#party(question.party) : '';
        return [`From "${name}", the best for ${party} that the others accept`, this.#changed(answer)]; // prettier-ignore
      }
      case 'robustness': {
        const finding = question.type === 'robustness' ? question.finding.type : 'zoneOpen';
        const of = name === '' ? '' : ` of "${name}"`;
        return [`Does it hang on the coding${of}, ${FINDINGS[finding]}?`, this.#robustness(answer)];
      }
      default:
        return [MEASURES[answer.type], this.#optimum(answer)];
    }
  }

  #feasible({ feasible, status }: FeasibleAnswer): Lines {
    if (feasible === null) return ['Not decided: the search was capped.'];
    return [`${feasible ? 'Yes' : 'No'} (${statusIn(status)}).`];
  }

  #blockers({ empty, sets, complete, openings, cheapest, status }: BlockersAnswer): Lines {
    if (empty === null) return ['Not decided: the search was capped.'];
    if (!empty) return [`Nothing (${statusIn(status)}).`];
    const named = (set: readonly Constraint[]) => listed(set.map(one => this.#constraint(one)));
    const more = sets.length > SETS_SHOWN ? [`... and ${sets.length - SETS_SHOWN} more sets`] : [];
    return [
      `No text keeps these together; without any one of a set some text keeps the rest of it. ${complete ? 'These are all such sets' : 'There may be more'} (${statusIn(status)}):`,
      ...indented([...sets.slice(0, SETS_SHOWN).map(named), ...more]),
      openings.length > 0
        ? `Set aside alone, each of these opens the zone: ${named(openings)}.`
        : 'None of them, set aside alone, opens the zone.',
      ...(cheapest ? [`The cheapest to set aside, at a cost of ${number(cheapest.cost)}${cheapest.proved ? '' : ' or less'}: ${named(cheapest.set)}.`] : []), // prettier-ignore
    ];
  }

  #count({ count, of, status }: CountAnswer): Lines {
    if (count === null) return [`Not counted: ${statusIn(status)}.`];
    const whole = status.type === 'exact' ? number : about;
    return [`${whole(count)} of ${number(of)}, ${percent(count / of)} (${statusIn(status, whole)}).`]; // prettier-ignore
  }

  #optimum(answer: OptimumAnswer): Lines {
    const { value, best, status, ties, ideal } = answer;
    const show = (bound: number) => number(this.#units.value(answer, bound));
    if (value === null || !best) return [`There is none (${statusIn(status, show)}).`];
    const others = ties.texts === null ? '' : ties.texts === 1 ? ' No other text has these gains.' : ` ${sentenceCount(ties.texts, 'text')} share these gains; this is the first.`; // prettier-ignore
    const ideals = ideal ? [`Ideal gains: ${this.#byParty(p => number(this.#units.worth(p, ideal[p]!)))}.`] : []; // prettier-ignore
    return [
      `${show(value)} (${statusIn(status, show)}).${others}`,
      ...ideals,
      ...this.#table(best),
      ...this.#text(
        best.text,
        `the ${(MEASURES[answer.type as keyof typeof MEASURES] ?? '').split(':')[0]}`,
      ),
    ];
  }

  #changed(answer: OptimumAnswer): Lines {
    const { value, best, status, changes } = answer;
    const show = (bound: number) => number(this.#units.value(answer, bound));
    if (value === null || !best) return [`There is none (${statusIn(status, show)}).`];
    const said = answer.type === 'repair' ? sentenceCount(value, 'change') : `A gain of ${show(value)} with ${sentenceCount(changes?.length ?? 0, 'change')}`; // prettier-ignore
    return [
      `${said} (${statusIn(status, show)}).`,
      ...indented((changes ?? []).map(change => this.#change(change))),
      ...this.#table(best),
    ];
  }

  #frontier({ points, status }: FrontierAnswer): Lines {
    if (status.type !== 'exact') return ['Not found within the caps.'];
    if (points.length === 0) return ['It is empty: no text is acceptable to all (exact).'];
    const more = points.length > POINTS_SHOWN ? [`... and ${number(points.length - POINTS_SHOWN)} more`] : []; // prettier-ignore
    const rows = points
      .slice(0, POINTS_SHOWN)
      .map(gains => gains.map((gain, p) => number(this.#units.worth(p, gain))));
    return [
      `${sentenceCount(points.length, 'point')} (exact). Gains of ${listed(this.#domain.titles.parties)}:`, // prettier-ignore
      ...indented([...aligned(rows), ...more]),
    ];
  }

  #projection({ points, parties, status }: ProjectionAnswer): Lines {
    if (status.type !== 'exact') return ['Not found within the caps.'];
    const [a, b] = parties;
    const shown = points
      .slice(0, POINTS_SHOWN)
      .map(([x, y]) => `(${number(this.#units.worth(a, x))}, ${number(this.#units.worth(b, y))})`);
    const more = points.length > POINTS_SHOWN ? ' ...' : '';
    return [`${sentenceCount(points.length, 'point')} (exact): ${shown.join(', ')}${more}`];
  }

  #standing(answer: StandingAnswer): Lines {
    const { at, acceptable, surplus, dominatedBy, status } = answer;
    const sum = (value: number) => number(this.#units.sum(value));
    const parties = this.#domain.titles.parties;
    const refusing = parties.filter((_, p) => acceptable[p] !== true);
    const distances = [
      ['the frontier', answer.toFrontier],
      ['the Nash solution', answer.toNash],
      ['the Kalai-Smorodinsky solution', answer.toKalaiSmorodinsky],
    ] as const;
    const far = distances.flatMap(([where, value]) => (value === null ? [] : [`${number(Number(this.#units.sum(value).toPrecision(6)))} to ${where}`])); // prettier-ignore
    return [
      refusing.length === 0 ? 'Acceptable to all.' : `Not acceptable to ${listed(refusing)}.`,
      surplus === null
        ? 'No acceptable text is as good for all.'
        : `Gains can rise by ${sum(surplus)} in sum with nobody worse off (${statusIn(status, sum)}).`,
      ...(far.length > 0 ? [`Distance of gains: ${far.join(', ')}.`] : []),
      ...this.#table(at),
      ...(dominatedBy ? ['An acceptable text of that surplus:', ...this.#text(dominatedBy.text, 'the better text')] : []), // prettier-ignore
    ];
  }

  #swaps({ swaps, status }: SwapsAnswer): Lines {
    if (swaps.length === 0) return [`There are none (${statusIn(status)}).`];
    return swaps.flatMap(({ changes, gains }) => [
      `${this.#byParty(p => signed(this.#units.worth(p, gains[p]!)))}:`,
      ...indented(changes.map(change => this.#change(change))),
    ]);
  }

  #robustness({ holds, share, recodings, status }: RobustnessAnswer): Lines {
    const now = holds === null ? 'Not decided as coded' : holds ? 'It holds as coded' : 'It does not hold as coded'; // prettier-ignore
    return [
      `${now}, and in ${percent(share)} of ${number(recodings)} recodings with each utility moved by -1, 0 or +1 (${statusIn(status, percent)}).`,
    ];
  }

  #table({ worths, gains, support, crossed }: Proposal): Lines {
    const { model, titles } = this.#domain;
    const home = model.parties.some(party => party.home.start > 1);
    const rows = model.parties.map((_, p) => [
      titles.parties[p]!,
      number(this.#units.worth(p, gains[p]!)),
      number(this.#units.worth(p, worths[p]!)),
      ...(home ? [number(support[p]!)] : []),
    ]);
    const head = ['', 'gain', 'worth', ...(home ? ['support at home'] : [])];
    const lines = crossed.length > 0 ? [`Lines crossed: ${listed(crossed.map(line => this.#line(line)))}.`] : []; // prettier-ignore
    return [...aligned([head, ...rows]), ...lines];
  }

  /** The text in full, by its changes, or by where it was told before. */
  #text(text: Text, where: string): Lines {
    const before = this.#shown.find(other => lowerText(other.text, text) === 0);
    if (before) return [`The text is as for ${before.where}.`];
    this.#shown.push({ text, where });
    const { model, titles } = this.#domain;
    if (!this.#base) {
      const rows = model.issues.map((_, issue) => [titles.issues[issue]!, this.#option(issue, text[issue]!)]); // prettier-ignore
      const width = Math.max(...rows.map(([issue = '']) => issue.length));
      return indented(rows.map(([issue = '', option]) => `${issue.padEnd(width)}   ${option}`));
    }
    const [name, base] = this.#base;
    const changes = base.flatMap((from, issue) => (text[issue] === from ? [] : [{ issue, from, to: text[issue]! }])); // prettier-ignore
    if (changes.length === 0) return [`The text is "${name}".`];
    return [`The text is "${name}" with ${sentenceCount(changes.length, 'change')}:`, ...indented(changes.map(change => this.#change(change)))]; // prettier-ignore
  }

  #change({ issue, from, to }: Change): string {
    return `${this.#domain.titles.issues[issue]}: ${this.#option(issue, from)} becomes ${this.#option(issue, to)}`; // prettier-ignore
  }

  #option(issue: number, option: number): string {
    return this.#domain.titles.options[issue]![option]!;
  }

  #party(party: number): string {
    return this.#domain.titles.parties[party]!;
  }

  #line(line: number): string {
    const { titles, model } = this.#domain;
    const { id, party } = model.lines[line]!;
    const title = titles.lines[line] ?? id;
    return `${title === id ? id : `${id} (${title})`} of ${this.#party(party)}`;
  }

  #constraint(one: Constraint): string {
    return one.type === 'line' ? `line ${this.#line(one.line)}` : `the walk-away value of ${this.#party(one.party)}`; // prettier-ignore
  }

  #byParty(of: (party: number) => string): string {
    return this.#domain.titles.parties.map((party, p) => `${party} ${of(p)}`).join(', ');
  }
}
