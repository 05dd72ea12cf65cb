/** Where things stand: the text as it is, how many texts could do, what blocks them, and what would help. */
import type { ScenarioContent } from '#content/schema.ts';
import { byParty } from '#engine/parties.ts';
import { crossedBy } from '#engine/predicate.ts';
import {
  type ByParty,
  type Change,
  type LineId,
  type OptionId,
  type Outcome,
  type Party,
  type PointId,
} from '#engine/types.ts';
import { isAcceptable, supportFor, worthOf } from '#engine/worth.ts';
import { modelOf, textIn } from '#solver/from-setting.ts';
import { sizeOf, type Model } from '#solver/model.ts';
import type {
  Answer,
  AnswerTo,
  BlockersAnswer,
  Constraint,
  CountAnswer,
  OptimumAnswer,
  Question,
  Status,
} from '#solver/question.ts';
import type { Analyst, Fault } from './analyst.ts';
import type { Basis, Scope } from './basis.ts';
import { receiptsOf, type Receipts } from './grounds.ts';

/** Filled in as the answers arrive; null is not worked out yet, or does not arise. */
export interface Standing {
  readonly scope: Scope;
  readonly now: Now;
  readonly zone: Zone | null;
  readonly blocking: Blocking | null; // only of an empty zone
  readonly repair: Repair | null; // only where some text is acceptable to all
  readonly done: number; // of the questions that these take
  readonly of: number;
}

/** What the text as it stands means to each party. */
export interface Now {
  readonly verdicts: ByParty<Verdict>;
  readonly acceptable: boolean; // to all
  readonly crossed: readonly LineId[];
}
export interface Verdict {
  readonly acceptable: boolean;
  readonly ratified: boolean; // its home would say yes; where not all papers are known: it crosses no line of the party
  readonly worthwhile: boolean; // worth at least walking away
}

/** The texts that are acceptable to all; where not all papers are known, as far as can be said (`Scope`). */
export interface Zone {
  readonly empty: boolean | null; // null: not decided within the caps
  readonly count: number | null;
  readonly of: number; // all texts
  readonly status: Status; // of the count
  readonly receipts: Receipts;
}

/** Something that stands in the way, by the content's ids. */
export type Obstacle =
  | { readonly type: 'line'; readonly line: LineId; readonly party: Party }
  | { readonly type: 'walkAway'; readonly party: Party };

export interface Blocking {
  readonly sets: readonly (readonly Obstacle[])[]; // of each set one has to give way, smallest first
  readonly complete: boolean; // these are all such sets
  readonly openings: readonly Obstacle[]; // any one of these, set aside, opens the zone
  readonly receipts: Receipts;
}

export interface Repair {
  readonly changes: readonly (Change & { readonly from: OptionId })[] | null; // null: none found
  readonly proved: boolean; // there is no shorter way
  readonly receipts: Receipts;
}

interface Inquiry {
  readonly analyst: Pick<Analyst, 'ask'>;
  readonly content: ScenarioContent;
  readonly basis: Basis;
  readonly text: Outcome;
  readonly signal: AbortSignal;
  readonly tell: (standing: Standing) => void; // after every answer
}

/** What needs no search: told before the first answer, and where no worker can be had. */
export function standingNow(basis: Basis, text: Outcome): Standing {
  const { parties } = basis.setting;
  const verdicts = byParty(parties, party => verdictOf(basis, party, text));
  return {
    scope: basis.scope,
    now: {
      verdicts,
      acceptable: parties.every(p => verdicts[p].acceptable),
      crossed: parties.flatMap(p => crossedBy(p, text, basis.lines)),
    },
    zone: null,
    blocking: null,
    repair: null,
    done: 0,
    of: 2,
  };
}

/** Asks one question after another, the quick ones first. Returns why it ended early, or null. */
export async function inquire(inquiry: Inquiry): Promise<Fault | null> {
  const { content, basis, text, tell } = inquiry;
  const model = modelOf(basis.setting, basis.lines, basis.standard);
  const receipts = (answer: Answer): Receipts => receiptsOf(content, basis, answer.grounds);
  let standing = standingNow(basis, text);
  const learn = (part: Partial<Standing>) => {
    standing = { ...standing, ...part, done: standing.done + 1 };
    tell(standing);
  };
  const ask = async <Q extends Question>(question: Q): Promise<AnswerTo<Q>> => {
    const reply = await inquiry.analyst.ask(question, { signal: inquiry.signal });
    if (!reply.ok) throw new Unanswered(reply.fault);
    return reply.answer;
  };
  try {
    tell(standing);
    const feasible = await ask({ type: 'feasible' });
    const empty = feasible.feasible === null ? null : !feasible.feasible;
    const zone: Zone = {
      empty,
      count: empty ? 0 : null,
      of: sizeOf(model),
      status: feasible.status,
      receipts: receipts(feasible),
    };
    if (empty) {
      learn({ zone });
      const blockers = await ask({ type: 'blockers' });
      learn({ blocking: blockingOf(model, blockers, receipts(blockers)) });
      return null;
    }
    const toRepair = !standing.now.acceptable;
    standing = { ...standing, zone, of: toRepair ? 4 : 3 };
    learn({});
    const estimate = await ask({ type: 'estimate' });
    learn({ zone: counted(zone, estimate) });
    if (toRepair) {
      const repair = await ask({ type: 'repair', text: textIn(model, text) });
      learn({ repair: repairOf(model, repair, receipts(repair)) });
    }
    const count = await ask({ type: 'count' });
    learn(count.count === null ? {} : { zone: counted(zone, count) });
    return null;
  } catch (error) {
    if (error instanceof Unanswered) return error.fault;
    throw error;
  }
}

/** Ends an inquiry from the inside. */
class Unanswered extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}

function verdictOf({ scope, setting, lines }: Basis, party: Party, text: Outcome): Verdict {
  const mandate = setting.mandates[party];
  const worthwhile = worthOf(mandate, text) >= mandate.walkAway; // a mandate that is not known asks for nothing
  if (scope !== 'full') {
    const held = crossedBy(party, text, lines).length === 0;
    return { acceptable: held && worthwhile, ratified: held, worthwhile };
  }
  return {
    acceptable: isAcceptable(setting, lines, party, text),
    ratified: supportFor(setting, lines, party, text) > 0,
    worthwhile,
  };
}

function counted(zone: Zone, { count, of, status }: CountAnswer): Zone {
  return { ...zone, empty: count === 0 && status.type === 'exact' ? true : zone.empty, count, of, status }; // prettier-ignore
}

function blockingOf(
  model: Model,
  { sets, complete, openings }: BlockersAnswer,
  receipts: Receipts,
): Blocking {
  const named = (constraints: readonly Constraint[]) =>
    constraints
      .flatMap(constraint => obstacleOf(model, constraint) ?? [])
      .sort((a, b) => placeIn(model, a) - placeIn(model, b));
  return { sets: sets.map(named), complete, openings: named(openings), receipts };
}

function obstacleOf(model: Model, constraint: Constraint): Obstacle | null {
  const line = constraint.type === 'line' ? model.lines[constraint.line] : undefined;
  const place = constraint.type === 'line' ? line?.party : constraint.party;
  const party = place === undefined ? undefined : (model.parties[place]?.id as Party | undefined);
  if (!party) return null;
  if (constraint.type === 'walkAway') return { type: 'walkAway', party };
  return line ? { type: 'line', line: line.id, party } : null;
}

const placeIn = ({ parties }: Model, { party }: Obstacle): number =>
  parties.findIndex(({ id }) => id === party);

function repairOf(model: Model, { changes, status }: OptimumAnswer, receipts: Receipts): Repair {
  return {
    changes:
      changes?.flatMap(({ issue, from, to }) => {
        const { id, options } = model.issues[issue] ?? { id: '', options: [] };
        const [before, option] = [options[from], options[to]];
        if (before === undefined || option === undefined) return [];
        return [{ point: id as PointId, from: before, option }];
      }) ?? null,
    proved: status.type === 'exact',
    receipts,
  };
}
