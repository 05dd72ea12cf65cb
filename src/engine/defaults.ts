/** What holds where every seat does what computer seats do by default. */
import type { Line, Setting } from './types.ts';

/** The published lines and those that are then declared. */
export function linesByDefault(setting: Setting): readonly Line[] {
  const declared = setting.parties.flatMap(party => setting.declaredByDefault[party]);
  return [...setting.lines, ...setting.declarable.filter(line => declared.includes(line.id))];
}
