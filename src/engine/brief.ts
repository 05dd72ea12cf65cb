/** The brief: each seat reads its mandate and declares its lines; then round 1 begins. */
import { ok, refuse } from './refusal.ts';
import { startRound } from './rounds.ts';
import {
  REFUSALS,
  type LineId,
  type Negotiation,
  type Party,
  type Result,
  type Setting,
} from './types.ts';

export const DECLARED_MAX = 2;

/** A party whose sources state no line declares at least one, where the scenario offers any. */
export function mustDeclare(setting: Pick<Setting, 'lines' | 'declarable'>, party: Party): boolean {
  const states = setting.lines.some(l => l.party === party && l.status === 'stated');
  return !states && setting.declarable.some(l => l.party === party);
}

export function declare(
  n: Negotiation,
  party: Party,
  lines: readonly LineId[],
): Result<Negotiation> {
  if (n.phase !== 'brief') return refuse(REFUSALS.NotNow);
  if (n.declared[party]) return refuse(REFUSALS.AlreadyDone);
  const own = n.setting.declarable.filter(l => l.party === party).map(l => l.id);
  const unknown = lines.filter((id, i) => !own.includes(id) || lines.indexOf(id) !== i);
  if (unknown.length > 0) return refuse(REFUSALS.UnknownLine, { lines: unknown });
  if (lines.length > DECLARED_MAX) return refuse(REFUSALS.TooManyLines, { lines });
  if (lines.length === 0 && mustDeclare(n.setting, party)) return refuse(REFUSALS.TooFewLines);
  const declared = { ...n.declared, [party]: lines };
  const next = { ...n, declared };
  return ok(n.setting.parties.every(p => declared[p]) ? startRound(next, 1) : next);
}
