/** Reading predicates, and so red lines, on a text. */
import type { Line, LineId, Outcome, Party, PointId, Predicate } from './types.ts';

/** Whether a text makes the predicate true. `lines` are those that `crosses` may name. */
export function isTrue(predicate: Predicate, text: Outcome, lines: readonly Line[]): boolean {
  const truth = (p: Predicate): boolean => isTrue(p, text, lines);
  switch (predicate.type) {
    case 'option':
      return text[predicate.point] === predicate.option;
    case 'crosses': {
      const line = lines.find(l => l.id === predicate.line);
      return line !== undefined && !truth(line.holds);
    }
    case 'forbid':
      return !predicate.of.some(truth);
    case 'require':
    case 'any':
      return predicate.of.some(truth);
    case 'all':
      return predicate.of.every(truth);
    case 'onlyIf':
      return !truth(predicate.what) || truth(predicate.when);
    case 'atLeast':
      return countTrue(predicate.of, truth) >= predicate.count;
    case 'atMost':
      return countTrue(predicate.of, truth) <= predicate.count;
  }
}

/** Whether a text crosses a red line: hard, so there is no "a little". */
export const crosses = (line: Line, text: Outcome, lines: readonly Line[]): boolean =>
  !isTrue(line.holds, text, lines);

/** The lines of one party that a text crosses. */
export function crossedBy(party: Party, text: Outcome, lines: readonly Line[]): readonly LineId[] {
  return lines.filter(l => l.party === party && crosses(l, text, lines)).map(l => l.id);
}

/** Whether anything of a predicate remains when parked points are dropped. */
export function isLive(predicate: Predicate, live: ReadonlySet<PointId>): boolean {
  switch (predicate.type) {
    case 'option':
      return live.has(predicate.point);
    case 'crosses':
      return true;
    case 'onlyIf':
      return isLive(predicate.what, live) && isLive(predicate.when, live);
    default:
      return predicate.of.some(p => isLive(p, live));
  }
}

/** The predicate with its atoms on parked points dropped; defined where `isLive`. */
export function withoutParked(predicate: Predicate, live: ReadonlySet<PointId>): Predicate {
  switch (predicate.type) {
    case 'option':
    case 'crosses':
      return predicate;
    case 'onlyIf':
      return {
        type: 'onlyIf',
        what: withoutParked(predicate.what, live),
        when: withoutParked(predicate.when, live),
      };
    default:
      return {
        ...predicate,
        of: predicate.of.filter(p => isLive(p, live)).map(p => withoutParked(p, live)),
      };
  }
}

/** The points a predicate speaks of, `crosses` followed into its line. */
export function pointsOf(predicate: Predicate, lines: readonly Line[]): ReadonlySet<PointId> {
  const points = new Set<PointId>();
  const visit = (p: Predicate): void => {
    switch (p.type) {
      case 'option':
        points.add(p.point);
        break;
      case 'crosses':
        for (const line of lines) if (line.id === p.line) visit(line.holds);
        break;
      case 'onlyIf':
        visit(p.what);
        visit(p.when);
        break;
      default:
        p.of.forEach(visit);
    }
  };
  visit(predicate);
  return points;
}

const countTrue = (of: readonly Predicate[], truth: (p: Predicate) => boolean): number =>
  of.reduce((n, p) => n + (truth(p) ? 1 : 0), 0);
