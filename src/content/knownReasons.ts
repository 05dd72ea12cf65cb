/** Reasons as far as the scenario has what they name: a kept game may hold others. */
import type { Catalogue } from './catalogue.ts';
import type { Change, LineId, PointId, Reason } from '#engine/types.ts';

/** Those that can be told; of an agreement, the lines there are. */
export function knownIn({ content }: Catalogue, reasons: readonly Reason[]): readonly Reason[] {
  const isLine = (id: LineId) =>
    [...content.lines, ...content.declarable].some(line => line.id === id);
  const arePoints = (...ids: readonly PointId[]) =>
    ids.every(id => content.points.some(point => point.id === id));
  const isOption = ({ point, option }: Change) =>
    content.points.find(p => p.id === point)?.options.some(o => o.id === option) ?? false;
  const isThere = ({ point, option }: Partial<Change> & { readonly point: PointId }) =>
    option === undefined || isOption({ point, option });
  return reasons.flatMap((reason): readonly Reason[] => {
    switch (reason.type) {
      case 'line':
        return isLine(reason.line) ? [reason] : [];
      case 'agreement': {
        const lines = reason.lines.filter(isLine);
        return lines.length > 0 ? [{ ...reason, lines }] : [];
      }
      case 'preference':
      case 'priority':
      case 'standing':
        return arePoints(reason.point) && isThere(reason) ? [reason] : [];
      case 'belief':
      case 'lastRound':
        return arePoints(reason.point) ? [reason] : [];
      case 'linkage':
        return arePoints(reason.point, reason.with) ? [reason] : [];
      case 'trade':
        return arePoints(...reason.gives, ...reason.gets) ? [reason] : [];
      case 'asks':
        return isOption(reason.asks) ? [reason] : [];
      case 'opening':
        return isOption(reason) && arePoints(...reason.given) ? [reason] : [];
      case 'walkAway':
        return arePoints(...(reason.point ? [reason.point] : [])) ? [reason] : [];
      case 'support':
        return [reason];
    }
  });
}
