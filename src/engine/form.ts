/**
 * Whether something is a move at all. Moves come back from stores, links and networks, so the rules take
 * nothing for granted about their form; what a well-formed move may do is decided in `play`.
 */
import { ACT, CHAIR_ACT, fieldsOf, isList, type Form, type Leaf } from './moveForm.ts';
import type { Move, Party } from './types.ts';

type Parties = readonly Party[];
type Check = (value: unknown, parties: Parties) => boolean;

/** `parties`: those of the setting; nobody else has a move, and no move speaks of anybody else. */
export function isMove(value: unknown, parties: Parties): value is Move {
  if (!isFields(value)) return false;
  return value['by'] === 'chair'
    ? fits(CHAIR_ACT, value['act'], parties)
    : isParty(value['by'], parties) && fits(ACT, value['act'], parties);
}

const isParty: Check = (value, parties) => (parties as readonly unknown[]).includes(value);

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text: Check = v => typeof v === 'string';

/** What is not known among codes, answers and ids is refused by the rules, with a code of its own. */
const LEAVES: Readonly<Record<Leaf, Check>> = {
  party: isParty,
  // object keys such as `__proto__` can never be points: these are only looked up, never written
  point: v => typeof v === 'string' && /^p[1-9]\d?$/.test(v),
  option: text,
  line: text,
  id: text,
  evidence: text,
  words: text,
  code: text,
  reservation: text,
  signing: text,
  answer: text,
  sure: () => true,
  toward: v => v === 'for' || v === 'against',
  is: v => v === 'better' || v === 'asGood',
  yes: v => typeof v === 'boolean',
  true: v => v === true,
};

function fits(form: Form, value: unknown, parties: Parties): boolean {
  if (typeof form === 'string') return LEAVES[form](value, parties);
  const each = (of: Form) => (one: unknown) => fits(of, one, parties);
  if (isList(form)) return Array.isArray(value) && value.every(each(form[0]));
  if ('nullable' in form) return value === null || fits(form.nullable, value, parties);
  if (!isFields(value)) return false;
  if ('byLine' in form) return Object.values(value).every(each(form.byLine));
  if ('kinds' in form) {
    const { type } = value;
    if (typeof type !== 'string' || !Object.hasOwn(form.kinds, type)) return false;
    return fits({ fields: form.kinds[type] ?? {} }, value, parties);
  }
  return fieldsOf(form.fields).every(
    ([key, of, mayMiss]) => (mayMiss && value[key] === undefined) || fits(of, value[key], parties),
  );
}
