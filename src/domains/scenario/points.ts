/** Points of a scenario, and the agendas on which they come up. */
import type { DossierContent, EvidenceContent, LengthContent, PointContent } from '#content/schema.ts'; // prettier-ignore
import { STRUCK } from '#engine/types.ts';
import { listed } from '#words/lists.ts';
import { t } from '#words/generated.ts';
import { SOURCE } from './lines.ts';
import { cut, lineOf, sentenceOf } from './names.ts';
import type { NamedPoint, Subject } from './subject.ts';

/** What a card and a tray have room for. */
export const TITLE_MAX = 30;
const SHORT_MAX = 16;
const ROUND_MAX = 7;
/** Of the points of a dossier; where there are many dossiers it may be more. */
const DOSSIER_POINTS = 5;
const DOSSIERS_MAX = 6;

export function pointsOf(
  subject: Subject,
  evidence: readonly EvidenceContent[],
): readonly PointContent[] {
  return subject.points.map((point, i) => {
    const on = evidence.filter(({ points }) => points.includes(point.id));
    const options = optionsOf(subject, i);
    return {
      id: point.id,
      title: cut(point.name, TITLE_MAX),
      short: cut(point.name, SHORT_MAX),
      actsOn: t('generated:actsOn'),
      confidence: 'A',
      draft: options.slice(0, 1).map(({ clause }) => clause),
      notes: [],
      ...(on.length > 0 && { said: { [SOURCE]: saidBy(subject, on) } }),
      difference: null,
      marked: on.map(({ id }) => id),
      linked: linkedTo(subject, i),
      options: [...options, strikeOf(point)],
    };
  });
}

function optionsOf({ file, shape, points }: Subject, at: number): PointContent['options'] {
  const { name: point = '', options: named = [] } = points[at] ?? {};
  const { issue = 0, options = [] } = shape[at] ?? {};
  return named.map(({ id, name }, k) => {
    const given = file.issues[issue]?.options[options[k] ?? 0];
    const described = typeof given === 'object' ? given.description : undefined;
    const clause = t('generated:clause', { point, option: name });
    return {
      id,
      title: name,
      clause: sentenceOf(lineOf(described, clause)),
      ...(k === 0 ? { origin: 'draft' } : { origin: 'game', reading: t('generated:amendment') }),
    };
  });
}

function strikeOf({ out }: NamedPoint): PointContent['options'][number] {
  const clause = out === null ? t('generated:struck.clause') : t('generated:struckAs', { option: out }); // prettier-ignore
  return { id: STRUCK, title: t('generated:struck.title'), clause, origin: 'none' };
}

function saidBy({ parties }: Subject, on: readonly EvidenceContent[]): string {
  const named = parties.filter(({ id }) => on.some(({ party }) => party === id));
  return t('generated:said', { parties: listed(named.map(({ forms }) => forms.the)) });
}

function linkedTo({ domain, points }: Subject, at: number): PointContent['linked'] {
  const ends = domain.model.parties.flatMap(({ linkages }) => linkages.map(({ issues }) => issues));
  const others = new Set(ends.filter(pair => pair.includes(at)).map(([a, b]) => (a === at ? b : a))); // prettier-ignore
  return points.flatMap(({ id }, i) => (others.has(i) ? [id] : []));
}

/** Rounds of about the same length in the order of the file, each with the point on which the sides differ most. */
export function roundsOf(subject: Subject): LengthContent['rounds'] {
  const { points } = subject;
  return partsOf(points, Math.ceil(points.length / ROUND_MAX)).map(({ first, ids }, round) => {
    const spreads = ids.map((_id, i) => spreadOf(subject, first - 1 + i));
    return {
      id: `round-${round + 1}`,
      title: t('generated:round', { first, last: first + ids.length - 1 }),
      points: [...ids],
      star: ids[spreads.indexOf(Math.max(...spreads))] ?? null,
    };
  });
}

interface Part {
  readonly first: number; // the number of its first point
  readonly ids: readonly NamedPoint['id'][];
}

/** So many parts of about the same length. */
function partsOf(points: readonly NamedPoint[], count: number): readonly Part[] {
  const startOf = (part: number): number => Math.round((part * points.length) / count);
  return Array.from({ length: count }, (_, part) => {
    const ids = points.slice(startOf(part), startOf(part + 1)).map(({ id }) => id);
    return { first: startOf(part) + 1, ids };
  });
}

/** How far apart the sides are on an option of a point, at most. */
function spreadOf({ parties, points }: Subject, at: number): number {
  const apart = (points[at]?.options ?? []).map((_, option) => {
    const values = parties.map(({ worths }) => worths.values[at]?.[option] ?? 0);
    return Math.max(...values) - Math.min(...values);
  });
  return Math.max(...apart);
}

/** As many dossiers as lie on the table side by side or in two rows, so that few points lie under each other. */
export function dossiersOf({ points }: Subject): readonly DossierContent[] {
  const count = Math.min(DOSSIERS_MAX, Math.ceil(points.length / DOSSIER_POINTS));
  return partsOf(points, count).map(({ first, ids }, i) => {
    const ends = { first, last: first + ids.length - 1 };
    const words = { title: t('generated:round', ends), short: t('generated:roundShort', ends) };
    return { id: `part-${i + 1}`, ...words, points: [...ids] };
  });
}
