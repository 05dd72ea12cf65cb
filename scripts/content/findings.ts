/** What the solver finds in the shipped scenario, for every length, day, brief and set of options. */
import { settingOf } from '#content/setting.ts';
import type { ScenarioContent } from '#content/schema.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import {
  DRAFTED,
  type Line,
  type LineId,
  type Outcome,
  type PointId,
  type Setting,
} from '#engine/types.ts';
import { Solver } from '#solver/answer.ts';
import { modelOf, outcomeOf, textIn, withOptions, type Standard } from '#solver/from-setting.ts';
import { crossedBy } from '#solver/measure.ts';
import type { Model } from '#solver/model.ts';
import type { Constraint } from '#solver/question.ts';
import { BRIEFS, DAYS, LENGTHS } from '#content/shipped-now.ts';
import { linesByDefault } from '#engine/defaults.ts';

/** `record`: without the options that the game wrote. `all`: with them. */
export const OPTIONS = ['record', 'all'] as const;

export interface Finding {
  readonly setting: Setting;
  readonly options: (typeof OPTIONS)[number];
  readonly texts: number;
  readonly crossedByDraft: readonly LineId[];
  readonly acceptable: number; // to all four
  readonly alone: readonly number[]; // to each, by party
  readonly nash: Best | null;
  readonly frontier: number; // points
  readonly repair: number | null; // fewest changes of the published draft
  readonly robust: number; // share of recodings under which the zone is open or empty as here
  readonly blocked: Blocked | null; // where no text is acceptable to all
  readonly uncrossed: number; // texts that cross no line, whatever they are worth
  readonly uncrossedBlocked: Blocked | null; // where there is none
  readonly everyLine: Blocked | null; // with every line that may be declared, crossing none; null: some text does
}

/** The text with the largest product of gains. */
export interface Best {
  readonly product: number;
  readonly gains: readonly number[]; // by party
  readonly texts: number; // that share these gains
  readonly outcome: Outcome;
}

/** Names of lines, and parties whose walk-away value counts. */
export interface Blocked {
  readonly sets: readonly (readonly string[])[];
  readonly complete: boolean;
  readonly openings: readonly string[];
  readonly cheapest: readonly string[];
}

/** Every length on both days, in both briefs, with both sets of options. */
export const findings = (content: ScenarioContent): readonly Finding[] =>
  LENGTHS.flatMap(length =>
    BRIEFS.flatMap(brief =>
      DAYS.flatMap(day =>
        OPTIONS.toReversed().map(options =>
          findingOf(content, settingOf(content, { length, day, brief }), options),
        ),
      ),
    ),
  );

/** One row; throws if an answer is not exact, since the page says that all are. */
export function findingOf(
  content: ScenarioContent,
  whole: Setting,
  options: Finding['options'],
): Finding {
  const written = new Set(
    content.points.flatMap(({ id, options: all }) =>
      all.flatMap(option => (option.origin === 'game' ? [`${id} ${option.id}`] : [])),
    ),
  );
  const keep = (point: PointId, option: string) =>
    options === 'all' || !written.has(`${point} ${option}`);
  const setting = withOptions(whole, keep);
  const lines = linesByDefault(setting);
  const solver = new Solver(modelOf(setting, lines));
  const draft = textIn(
    solver.model,
    Object.fromEntries(setting.points.map(p => [p.id, DRAFTED])) as Record<PointId, string>,
  );
  const all = exact(solver.ask({ type: 'count' }));
  const nash = exact(solver.ask({ type: 'nash' }));
  const open = (all.count ?? 0) > 0;
  const standing = solver.ask({ type: 'repair', text: draft });
  return {
    setting,
    options,
    texts: all.of,
    crossedByDraft: crossedBy(solver.model, draft).flatMap(i => solver.model.lines[i]?.id ?? []),
    acceptable: all.count ?? 0,
    alone: PARTIES.map((_, p) => exact(solver.ask({ type: 'count', parties: [p] })).count ?? 0),
    nash: nash.best && {
      product: nash.value ?? 0,
      gains: nash.best.gains,
      texts: nash.ties.texts ?? 0,
      outcome: outcomeOf(solver.model, nash.best.text),
    },
    frontier: exact(solver.ask({ type: 'frontier' })).points.length,
    repair: exact(standing).value,
    robust: solver.ask({
      type: 'robustness',
      finding: { type: open ? 'zoneOpen' : 'zoneEmpty' },
    }).share,
    blocked: blockedIn(solver),
    ...uncrossedIn(setting, lines),
    everyLine: blockedIn(worthAside(setting, [...setting.lines, ...setting.declarable])),
  };
}

function uncrossedIn(
  setting: Setting,
  lines: readonly Line[],
): Pick<Finding, 'uncrossed' | 'uncrossedBlocked'> {
  const solver = worthAside(setting, lines);
  const { count } = exact(solver.ask({ type: 'count' }));
  return { uncrossed: count ?? 0, uncrossedBlocked: blockedIn(solver) };
}

/** Lines alone: nobody walks away, however little a text is worth. */
function worthAside(setting: Setting, lines: readonly Line[]): Solver {
  const standard: Standard = 'uncrossed';
  const model = modelOf(setting, lines, standard);
  const least = (party: Model['parties'][number]) =>
    party.worths.reduce((sum, row) => sum + Math.min(...row), 0);
  return new Solver({
    ...model,
    parties: model.parties.map(party => ({ ...party, walkAway: least(party) })),
  });
}

function blockedIn(solver: Solver): Blocked | null {
  const { model } = solver;
  const found = exact(solver.ask({ type: 'blockers' }));
  if (!found.empty) return null;
  const names = (of: readonly Constraint[]): readonly string[] =>
    of.map(c =>
      c.type === 'line' ? (model.lines[c.line]?.id ?? '') : (model.parties[c.party]?.id ?? ''),
    );
  return {
    sets: found.sets.map(names),
    complete: found.complete,
    openings: names(found.openings),
    cheapest: names(found.cheapest?.set ?? []),
  };
}

function exact<A extends { readonly status: { readonly type: string }; readonly type: string }>(
  answer: A,
): A {
  if (answer.status.type !== 'exact') throw new Error(`${answer.type} is not exact here`);
  return answer;
}
