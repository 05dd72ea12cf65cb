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
  const clauses = reasons
    .flatMap(reason => clauseOf(catalogue, party, reason, point) ?? [])
    .slice(0, CLAUSES_MAX);
  const [first = t('reasons:noStake'), second] = clauses;
  const why = second === undefined ? first : t('reasons:two', { first, second });
  const said = { party: t(`reasons:party.${party}`), why };
  if (did && (point !== undefined || !isAnswer(did))) {
    const number = point === undefined ? '' : numberOf(point);
    return t(`reasons:did.${did}`, { ...said, number });
  }
  if (point === undefined) return t('reasons:opening', said);
  return t('reasons:openingPoint', { ...said, number: numberOf(point) });
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
): string | null {
  const source = t('reasons:assumption');
  switch (reason.type) {
    case 'line':
      return lineClause(catalogue, reason.line);
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
    case 'linkage':
    case 'opening':
    case 'belief':
    case 'agreement':
      return null;
    case 'walkAway':
      return t('reasons:walkAway', { source });
    case 'support':
      return t('reasons:support', { source });
  }
}

function lineClause(catalogue: Catalogue, id: LineId): string | null {
  const { content } = catalogue;
  const line = [...content.lines, ...content.declarable].find(l => l.id === id);
  if (!line) return null;
  const [first] = line.evidence;
  const source =
    first === undefined ? t('reasons:assumption') : sourceOf(catalogue.evidence(first));
  return t(`reasons:line.${line.status}`, { title: titleIn(line), source });
}

/** Cites the articles only where they point the same way as the reason. */
function preferenceClause(
  catalogue: Catalogue,
  party: Party,
  { point, toward }: Extract<Reason, { type: 'preference' }>,
): string {
  const { stance, matrix, evidence: found } = catalogue.position(party, point);
  const [first] = found;
  const favours = stance === 'favour' || stance === 'mixed';
  const objects = stance === 'objection' || stance === 'redLine' || stance === 'mixed';
  if (first === undefined || matrix === '-' || !(toward === 'for' ? favours : objects)) {
    return t(`reasons:${toward}.assumed`, { source: t('reasons:assumption') });
  }
  const how = ({ D: 'direct', R: 'reported', I: 'inferred' } as const)[matrix];
  return t(`reasons:${toward}.${how}`, { source: sourceOf(catalogue.evidence(first)) });
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

function listed(points: readonly PointId[]): string {
  const names = points.map(p => t('reasons:point', { number: numberOf(p) }));
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return t('reasons:and', { first: names.slice(0, -1).join(', '), last });
}

const knows = ({ content }: Catalogue, point: PointId): boolean =>
  content.points.some(p => p.id === point);

const isAnswer = (did: Done): did is Answer =>
  did === 'accept' || did === 'amend' || did === 'reject';
