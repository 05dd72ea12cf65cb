/** From what the talks are played on to what the solver reads. */
import type { Line, OptionId, Outcome, PointId, Predicate, Setting } from '#engine/types.ts';
import { STRUCK } from '#engine/types.ts';
import { compound } from './compound.ts';
import { Formulas, type Formula } from './formula.ts';
import type { Model, ModelParty, Text } from './model.ts';

/**
 * When is a text acceptable? `ratifiable`: home would ratify it, as the talks end (DESIGN 4). `uncrossed`:
 * it crosses no line at all. Both ask that it be worth at least walking away.
 */
export type Standard = 'ratifiable' | 'uncrossed';

/** The setting as integers. `lines`: those in force; a line that `crosses` names and that is not is never crossed. */
export function modelOf(
  setting: Setting,
  lines: readonly Line[],
  standard: Standard = 'ratifiable',
): Model {
  const formulas = new Formulas();
  const read = reader(setting, lines, formulas);
  const { parties, support } = setting;
  return {
    name: `${setting.scenario}, ${setting.length}, ${setting.day}, ${setting.brief}`,
    issues: setting.points.map(({ id, options }) => {
      const zero = options.indexOf(STRUCK);
      return zero < 0 ? { id, options } : { id, options, zero };
    }),
    parties: parties.map((party): ModelParty => {
      const { preferences, linkages, priorities, walkAway } = setting.mandates[party];
      return {
        id: party,
        worths: setting.points.map(({ id, options }) =>
          options.map(option => preferences[id]?.[option] ?? 0),
        ),
        linkages: linkages.flatMap(({ points, options, worth }) => {
          const [a, b] = [placeOf(setting, points[0]), placeOf(setting, points[1])];
          const x = setting.points[a]?.options.indexOf(options[0]) ?? -1;
          const y = setting.points[b]?.options.indexOf(options[1]) ?? -1;
          return x < 0 || y < 0 ? [] : [{ issues: [a, b], options: [x, y], worth }];
        }),
        walkAway,
        home: {
          start: support.start,
          bonus: support.priorities,
          ...(support.belowWalkAway !== undefined && { below: support.belowWalkAway }),
          priorities: priorities.map(({ point, options }) =>
            formulas.any(options.map(option => read({ type: 'option', point, option }))),
          ),
        },
        scale: 1,
      };
    }),
    lines: lines.map(line => ({
      id: line.id,
      party: parties.indexOf(line.party),
      holds: read(line.holds),
      cost: standard === 'uncrossed' ? null : support[line.status],
      price: Math.max(1, support[line.status]),
    })),
  };
}

/** The setting with only some options; a point keeps at least one. */
export function withOptions(
  setting: Setting,
  keep: (point: PointId, option: OptionId) => boolean,
): Setting {
  return {
    ...setting,
    points: setting.points.map(point => {
      const options = point.options.filter(option => keep(point.id, option));
      return options.length > 0 ? { ...point, options } : point;
    }),
  };
}

/** An outcome of the talks as option numbers; throws where the model lacks the option. */
export function textIn(model: Model, outcome: Outcome): Text {
  return model.issues.map(({ id, options }) => {
    const option = options.indexOf(outcome[id as PointId] ?? '');
    if (option < 0) throw new Error(`${id} has no option ${outcome[id as PointId]}`);
    return option;
  });
}

export function outcomeOf(model: Model, text: Text): Outcome {
  const outcome: Record<PointId, OptionId> = {};
  model.issues.forEach(({ id, options }, issue) => {
    const option = options[text[issue] ?? -1];
    if (option !== undefined) outcome[id as PointId] = option;
  });
  return outcome;
}

const placeOf = (setting: Setting, id: PointId): number =>
  setting.points.findIndex(point => point.id === id);

function reader(setting: Setting, lines: readonly Line[], formulas: Formulas) {
  const read = (predicate: Predicate): Formula => {
    switch (predicate.type) {
      case 'option': {
        const issue = placeOf(setting, predicate.point);
        const option = setting.points[issue]?.options.indexOf(predicate.option) ?? -1;
        return option < 0 ? formulas.no : formulas.is(issue, option);
      }
      case 'crosses': {
        const line = lines.find(l => l.id === predicate.line);
        return line ? formulas.not(read(line.holds)) : formulas.no;
      }
      default:
        return compound(predicate, read, formulas);
    }
  };
  return read;
}
