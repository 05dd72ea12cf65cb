/** Which wordings count for a line that asks for several of them. */
import type { LineId, OptionId, PointId, Predicate, PublicSetting } from '#engine/types.ts';

export interface Counted {
  readonly count: number; // as many are asked for
  readonly of: readonly { readonly point: PointId; readonly options: readonly OptionId[] }[];
}

/** As the line reads in these talks, point by point; null for a line that does not count. */
export function countedBy(
  { lines, declarable }: Pick<PublicSetting, 'lines' | 'declarable'>,
  id: LineId,
): Counted | null {
  const holds = [...lines, ...declarable].find(line => line.id === id)?.holds;
  if (holds?.type !== 'atLeast') return null;
  const atoms = holds.of.filter(isOption);
  const points = [...new Set(atoms.map(({ point }) => point))];
  return {
    count: holds.count,
    of: points.map(point => ({
      point,
      options: atoms.filter(atom => atom.point === point).map(atom => atom.option),
    })),
  };
}

const isOption = (of: Predicate): of is Extract<Predicate, { type: 'option' }> =>
  of.type === 'option';
