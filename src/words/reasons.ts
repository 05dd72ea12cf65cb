/** A computer seat's reasons as one plain sentence, with the source of each, or "game assumption". */
import { numberOf, type Catalogue } from '#content/catalogue.ts';
import type { LineContent } from '#content/schema.ts';
import type { Answer, LineId, Party, PointId, Reason, Signing } from '#engine/types.ts';
import { t } from './words.ts';

/** What the reasons are for; without it the sentence opens with the party alone. */
export type Done = Answer | 'yes' | 'no' | Signing;

/** No more clauses than a reader can take in at once. */
const CLAUSES_MAX = 2;

/** For example "Ukraine rejects point 6: stated line on army size (Article A, ...)." */
export function reasonSentence(
  catalogue: Catalogue,
  party: Party,
  reasons: readonly Reason[],
  point?: PointId,
  did?: Done,
): string {
  const clauses = gathered(catalogue, reasons, point)
    .flatMap(of =>
      of.length > 1 ? togetherClause(of) : (clauseOf(catalogue, party, of[0], point, did) ?? []),
    )
    .slice(0, CLAUSES_MAX);
  const openings = reasons.filter(reason => reason.type === 'opening');
  const nothing = openings.length > 0 ? t('reasons:asksFirst', ASSUMED()) : t('reasons:noStake');
  const [first = nothing, second] = clauses;
  const why = second === undefined ? first : t('reasons:two', { first, second });
  return withOpening(catalogue, openings[0], sentenceOf(party, why, point, did));
}

type Gathered = readonly [Reason, ...Reason[]];

/** Reasons one by one; priorities, and interests of one direction that no source bears out, go together. */
function gathered(
  catalogue: Catalogue,
  reasons: readonly Reason[],
  about: PointId | undefined,
): readonly Gathered[] {
  const groups = new Map<string, [Reason, ...Reason[]]>();
  reasons.forEach((reason, i) => {
    const kind = kindOf(catalogue, reason, about) ?? `alone ${i}`;
    const like = groups.get(kind);
    if (like) like.push(reason);
    else groups.set(kind, [reason]);
  });
  return [...groups.values()];
}

/** What reasons about other points than the one at hand are said together by; null: by itself. */
function kindOf(
  catalogue: Catalogue,
  reason: Reason,
  about: PointId | undefined,
): 'for' | 'against' | 'priority' | null {
  if (reason.type !== 'preference' && reason.type !== 'priority') return null;
  if (reason.point === about || !knows(catalogue, reason.point)) return null;
  if (reason.type === 'priority') return 'priority';
  return evidenceOf(catalogue, reason) === null ? reason.toward : null;
}

function togetherClause([first, ...others]: Gathered): string {
  const points = listed(
    [first, ...others].flatMap(reason => ('point' in reason ? [reason.point] : [])),
  );
  if (first.type !== 'preference') return t('reasons:prioritiesOn', { points, ...ASSUMED() });
  return t(`reasons:${first.toward}.assumedOn`, { points, ...ASSUMED() });
}

function sentenceOf(party: Party, why: string, point?: PointId, did?: Done): string {
  const said = { party: t(`reasons:party.${party}`), why };
  if (did && (point !== undefined || !isAnswer(did))) {
    const number = point === undefined ? '' : numberOf(point);
    return t(`reasons:did.${did}`, { ...said, number });
  }
  if (point === undefined) return t('reasons:opening', said);
  return t('reasons:openingPoint', { ...said, number: numberOf(point) });
}

/** "... It would look at an amendment once point 5 goes its way." */
function withOpening(
  catalogue: Catalogue,
  opening: Extract<Reason, { type: 'opening' }> | undefined,
  sentence: string,
): string {
  if (!opening || !knows(catalogue, opening.point)) return sentence;
  const { point, option: id, given } = opening;
  const known = catalogue.point(point).options.find(o => o.id === id);
  if (!known) return sentence;
  const said = { sentence, option: known.title, number: numberOf(point), given: listed(given) };
  if (given.length === 0) return t('reasons:openings.at', said);
  return t(given.length === 1 ? 'reasons:openings.once' : 'reasons:openings.onceSeveral', said);
}

/** The words of a reservation that a computer seat makes. */
export const reservationWords = (point: PointId): string =>
  t('reasons:reservation', { number: numberOf(point) });

/** Null where a reason names what this scenario does not have, as one from an old save may. */
function clauseOf(
  catalogue: Catalogue,
  party: Party,
  reason: Reason,
  about: PointId | undefined,
  did: Done | undefined,
): string | null {
  const source = t('reasons:assumption');
  switch (reason.type) {
    case 'line':
      return lineClause(catalogue, reason);
    case 'preference': {
      if (!knows(catalogue, reason.point)) return null;
      const clause = preferenceClause(catalogue, party, reason);
      if (reason.point === about) return clause;
      return t('reasons:aboutPoint', { number: numberOf(reason.point), clause });
    }
    case 'priority':
      if (reason.point === about) return t('reasons:priority', { source });
      return t('reasons:priorityOn', { number: numberOf(reason.point), source });
    case 'trade': {
      const gives = listed(reason.gives);
      if (reason.gets.length === 0) return t('reasons:give', { gives, source });
      return t('reasons:trade', { gives, gets: listed(reason.gets), source });
    }
    case 'standing':
      if (reason.is === 'asGood' && did === 'reject')
        return t('reasons:standing.noStake', { source });
      return t(`reasons:standing.${reason.is}`, { source });
    case 'linkage': {
      const other = numberOf(reason.with);
      if (reason.point === about) return t('reasons:linkage', { with: other, source });
      return t('reasons:linkageOn', { number: numberOf(reason.point), with: other, source });
    }
    case 'belief':
      return t(`reasons:belief.${reason.toward}${reason.point === about ? '' : 'On'}`, {
        party: t(`reasons:others.${reason.party}`),
        number: numberOf(reason.point),
      });
    case 'agreement':
      return agreementClause(catalogue, reason.lines);
    case 'opening':
      return null; // a sentence of its own
    case 'walkAway':
      return t('reasons:walkAway', { source });
    case 'support':
      return t('reasons:support', { source });
  }
}

function lineClause(
  catalogue: Catalogue,
  reason: Extract<Reason, { type: 'line' }>,
): string | null {
  const line = lineIn(catalogue, reason.line);
  if (!line) return null;
  return t(`reasons:line.${line.status}`, {
    title: titleIn(line),
    source: citing(catalogue, evidenceOf(catalogue, reason)),
  });
}

/** Whose lines it is about, each with its source; what follows for a text is the game's own reckoning. */
function agreementClause(catalogue: Catalogue, ids: readonly LineId[]): string | null {
  const lines = ids.flatMap(id => lineIn(catalogue, id) ?? []);
  if (lines.length === 0) return null;
  const named = lines.map(line =>
    t('reasons:lineOf', {
      party: t(`reasons:others.${line.party}`),
      title: titleIn(line),
      source: citing(catalogue, line.evidence[0] ?? null),
    }),
  );
  return t('reasons:agreement', { lines: inList(named), ...ASSUMED() });
}

const lineIn = ({ content }: Catalogue, id: LineId): LineContent | undefined =>
  [...content.lines, ...content.declarable].find(line => line.id === id);

/** The evidence for a reason; null: it is the game's assumption, or about something else. */
export function evidenceOf(catalogue: Catalogue, reason: Reason): string | null {
  switch (reason.type) {
    case 'line':
      return (
        known(catalogue, reason.evidence) ?? lineIn(catalogue, reason.line)?.evidence[0] ?? null
      );
    case 'preference':
      return knows(catalogue, reason.point) ? known(catalogue, reason.evidence) : null;
    default:
      return null;
  }
}

const known = ({ content }: Catalogue, id: string | undefined): string | null =>
  id !== undefined && content.evidence.some(e => e.id === id) ? id : null;

const citing = (catalogue: Catalogue, evidence: string | null): string =>
  evidence === null ? t('reasons:assumption') : sourceOf(catalogue.evidence(evidence));

function preferenceClause(
  catalogue: Catalogue,
  party: Party,
  reason: Extract<Reason, { type: 'preference' }>,
): string {
  const evidence = evidenceOf(catalogue, reason);
  const source = citing(catalogue, evidence);
  const how = evidence === null ? 'assumed' : howKnown(catalogue, party, reason, evidence);
  return t(`reasons:${reason.toward}.${how}`, { source });
}

/** How the sources have it: as they have the side's view of the point where it is that, and else by our reading. */
export function howKnown(
  catalogue: Catalogue,
  party: Party,
  { point, toward }: Extract<Reason, { type: 'preference' }>,
  id: string,
): 'direct' | 'reported' | 'inferred' {
  const { stance, matrix, evidence } = catalogue.position(party, point);
  const favours = stance === 'favour' || stance === 'mixed';
  const objects = stance === 'objection' || stance === 'redLine' || stance === 'mixed';
  if (!evidence.includes(id) || !(toward === 'for' ? favours : objects)) return 'inferred';
  return ({ D: 'direct', R: 'reported', I: 'inferred', '-': 'inferred' } as const)[matrix];
}

function sourceOf({ source, speaker }: ReturnType<Catalogue['evidence']>): string {
  if (source === 'record') {
    return speaker === undefined ? t('reasons:record') : t('reasons:recordSpeaker', { speaker });
  }
  const letter = source === 'articleA' ? 'A' : 'B';
  if (speaker === undefined) return t('reasons:article', { letter });
  return t('reasons:articleSpeaker', { letter, speaker });
}

/** A line's title inside a sentence: small first letter, unless its first word is a name or an acronym. */
function titleIn({ title, sentence }: LineContent): string {
  const [word = ''] = title.split(/[\s’]/u);
  const isName = /\p{Lu}/u.test(word.slice(1)) || sentence.slice(1).includes(` ${word}`);
  return isName ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

const listed = (points: readonly PointId[]): string =>
  inList(points.map(p => t('reasons:point', { number: numberOf(p) })));

function inList(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return t('reasons:and', { first: names.slice(0, -1).join(', '), last });
}

/** Worked out when asked, for the language is not known before. */
const ASSUMED = () => ({ source: t('reasons:assumption') });

const knows = ({ content }: Catalogue, point: PointId): boolean =>
  content.points.some(p => p.id === point);

const isAnswer = (did: Done): did is Answer =>
  did === 'accept' || did === 'amend' || did === 'reject';
