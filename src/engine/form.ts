/**
 * Whether something is a move at all. Moves come back from stores, links and networks, so the rules take
 * nothing for granted about their form; what a well-formed move may do is decided in `play`.
 */
import type { Act, ChairAct, Move, Party, Reason } from './types.ts';

type Fields = Readonly<Record<string, unknown>>;
type Parties = readonly Party[];
type Check = (value: unknown, parties: Parties) => boolean;

/** `parties`: those of the setting; nobody else has a move, and no move speaks of anybody else. */
export function isMove(value: unknown, parties: Parties): value is Move {
  if (!isFields(value) || !isFields(value['act'])) return false;
  return value['by'] === 'chair'
    ? fits(CHAIR_ACTS, value['act'], parties)
    : isParty(value['by'], parties) && fits(ACTS, value['act'], parties);
}

const isParty: Check = (value, parties) => (parties as readonly unknown[]).includes(value);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text: Check = v => typeof v === 'string';
const bool: Check = v => typeof v === 'boolean';
const optional =
  (check: Check): Check =>
  (v, parties) =>
    v === undefined || check(v, parties);
const nullable =
  (check: Check): Check =>
  (v, parties) =>
    v === null || check(v, parties);
const list =
  (check: Check): Check =>
  (v, parties) =>
    Array.isArray(v) && v.every(each => check(each, parties));
const record =
  (check: Check): Check =>
  (v, parties) =>
    isFields(v) && Object.values(v).every(each => check(each, parties));
const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (v, parties) =>
    isFields(v) && Object.entries(checks).every(([key, check]) => check(v[key], parties));

/** Object keys such as `__proto__` can never be points: these are only looked up, never written. */
const point: Check = v => typeof v === 'string' && /^p[1-9]\d?$/.test(v);
const change = fields({ point, option: text });
const crossing = fields({ code: text, words: optional(text) });
const toward: Check = v => v === 'for' || v === 'against';
const option = optional(text);
const REASONS: Readonly<Record<Reason['type'], Check>> = {
  line: fields({ line: text, kept: optional(v => v === true), evidence: optional(text) }),
  preference: fields({ point, toward, option, evidence: optional(text) }),
  priority: fields({ point, option }),
  trade: fields({ gives: list(point), gets: list(point), changes: optional(list(change)) }),
  standing: fields({ point, is: v => v === 'better' || v === 'asGood', option }),
  asks: fields({ asks: change }),
  lastRound: fields({ point }),
  linkage: fields({ point, with: point }),
  opening: fields({ point, option: text, given: list(point) }),
  belief: fields({ party: isParty, point, toward }),
  agreement: fields({ lines: list(text) }),
  walkAway: fields({ point: optional(point) }),
  support: fields({}),
};
const reason: Check = (v, parties) => fits(REASONS, v, parties);
const reasons = optional(list(reason));
const initiative: Check = (v, parties) =>
  isFields(v) &&
  ((v['type'] === 'amendment' && change(v['change'], parties)) ||
    (v['type'] === 'package' && list(change)(v['changes'], parties)) ||
    (v['type'] === 'reopening' && point(v['point'], parties)));

const ACTS: Readonly<Record<Act['type'], Check>> = {
  declare: fields({ lines: list(text) }),
  mark: fields({ point, option: text, crossing: optional(crossing), reasons }),
  unmark: fields({ point }),
  predict: fields({ of: isParty, prediction: nullable(fields({ answer: text })) }),
  seal: fields({}),
  table: fields({ initiative, crossing: optional(crossing), reasons }),
  pass: fields({}),
  vote: fields({ yes: bool, crossing: optional(crossing), reasons }),
  sign: fields({
    signing: text,
    crossings: optional(record(crossing)),
    reservation: optional(fields({ point, words: text })),
    reasons,
  }),
  answerSwaps: fields({ yes: list(text) }),
  leave: fields({}),
};

const CHAIR_ACTS: Readonly<Record<ChairAct['type'], Check>> = {
  nextRound: fields({}),
  offerSwaps: fields({ swaps: list(fields({ id: text, changes: list(change) })) }),
};

function fits(checks: Readonly<Record<string, Check>>, value: unknown, parties: Parties): boolean {
  if (!isFields(value)) return false;
  const type = value['type'];
  if (typeof type !== 'string' || !Object.hasOwn(checks, type)) return false;
  return checks[type]?.(value, parties) === true;
}
