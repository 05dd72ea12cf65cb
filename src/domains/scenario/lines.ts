/** Red lines of a file as those of a scenario, with what the file, as its source, then shows. */
import type { EvidenceContent, LineContent, PositionContent } from '#content/schema.ts';
import { STRUCK, type PointId, type Predicate } from '#engine/types.ts';
import { t } from '#words/generated.ts';
import type { DomainFile, DomainPredicate } from '../schema.ts';
import { cut, lineOf, sentenceOf, slugsOf, titled } from './names.ts';
import type { NamedParty, Subject } from './subject.ts';

type LineOfFile = NonNullable<DomainFile['lines']>[number];

/** The only source, by its id. */
export const SOURCE = 'file';
/** What a row of lines has room for. */
export const LINE_MAX = 40;

export interface Drawn {
  readonly lines: readonly LineContent[];
  readonly evidence: readonly EvidenceContent[];
  readonly positions: readonly PositionContent[];
}

/** A hard line is a stated one, and a line with a cost an inferred one; each stands in the file, and it says so. */
export function linesOf(subject: Subject): Drawn {
  const given = subject.file.lines ?? [];
  const ids = slugsOf(given.map(({ id }) => id), 'line'); // prettier-ignore
  const lines = given.map((line, i): LineContent => {
    const party = partyOf(line, subject);
    const id = `${party.letters}-${ids[i]}`;
    const holds = predicateOf(line.holds, subject, ids);
    const title = titled(lineOf(line.name ?? line.id, t('generated:line', { number: i + 1 })));
    return {
      id,
      party: party.id,
      status: line.hard === true ? 'stated' : 'inferred',
      title: cut(title, LINE_MAX),
      sentence: sentenceOf(lineOf(line.description, title)),
      reading: t(line.hard === true ? 'generated:lineReading' : 'generated:softReading'),
      evidence: [`L-${i + 1}`],
      points: pointsIn(line.holds, subject),
      holds,
    };
  });
  const evidence = lines.map(({ party, points, sentence, status }, i): EvidenceContent => ({
    id: `L-${i + 1}`,
    source: SOURCE,
    grade: 'reported',
    party,
    points,
    shows: status === 'stated' ? 'redLine' : 'concern',
    summary: t('generated:redLine', { sentence }),
  }));
  return { lines, evidence, positions: positionsOf(subject, evidence) };
}

function positionsOf(
  { parties, points }: Subject,
  evidence: readonly EvidenceContent[],
): readonly PositionContent[] {
  return parties.flatMap(({ id: party }) =>
    points.flatMap(({ id: point }): readonly PositionContent[] => {
      const shown = evidence.filter(e => e.party === party && e.shows === 'redLine' && e.points.includes(point)); // prettier-ignore
      const [first] = shown;
      if (!first) return [];
      const own = { summary: first.summary, evidence: shown.map(({ id }) => id) };
      return [{ party, point, stance: 'redLine', matrix: 'R', inferred: false, ...own }];
    }),
  );
}

function partyOf({ party }: LineOfFile, { file, parties }: Subject): NamedParty {
  const found = parties[file.parties.findIndex(({ id }) => id === party)];
  if (!found) throw new Error(`no party ${party}`); // the file was read: all its names are known
  return found;
}

/**
 * The same truth about the scenario's options. A line of the game may read lines that read no other, so what goes
 * further is written out.
 */
function predicateOf(holds: DomainPredicate, subject: Subject, ids: readonly string[]): Predicate {
  const lines = subject.file.lines ?? [];
  const read = (predicate: DomainPredicate): Predicate => {
    switch (predicate.type) {
      case 'option':
        return atomOf(predicate, subject);
      case 'crosses': {
        const i = lines.findIndex(({ id }) => id === predicate.line);
        const line = lines[i];
        if (!line) throw new Error(`no line ${predicate.line}`);
        if (readsLines(line.holds)) return { type: 'forbid', of: [read(line.holds)] };
        return { type: 'crosses', line: `${partyOf(line, subject).letters}-${ids[i]}` };
      }
      case 'onlyIf':
        return { type: 'onlyIf', what: read(predicate.what), when: read(predicate.when) };
      case 'atLeast':
      case 'atMost':
        return { type: predicate.type, count: predicate.count, of: predicate.of.map(read) };
      default:
        return { type: predicate.type, of: predicate.of.map(read) };
    }
  };
  return read(holds);
}

const readsLines = (predicate: DomainPredicate): boolean =>
  predicate.type === 'crosses' ||
  ('of' in predicate && predicate.of.some(readsLines)) ||
  (predicate.type === 'onlyIf' && [predicate.what, predicate.when].some(readsLines));

type Atom = Extract<DomainPredicate, { readonly type: 'option' }>;

function atomOf(
  { issue, option }: Atom,
  { domain, shape, points }: Subject,
): Predicate & { readonly type: 'option' } {
  // prettier-ignore
  const i = domain.model.issues.findIndex(({ id }) => id === issue);
  const number = domain.model.issues[i]?.options.indexOf(String(option)) ?? -1;
  const place = shape[i]?.options.indexOf(number) ?? -1;
  const [point, id] = [points[i]?.id, place < 0 ? STRUCK : points[i]?.options[place]?.id];
  if (point === undefined || id === undefined) throw new Error(`no issue ${issue}`);
  return { type: 'option', point, option: id };
}

/** The points that a predicate reads, and those of the lines that it reads, in their order. */
function pointsIn(holds: DomainPredicate, subject: Subject): LineContent['points'] {
  const read = new Set<PointId>();
  const visit = (predicate: DomainPredicate): void => {
    if (predicate.type === 'option') read.add(atomOf(predicate, subject).point);
    else if (predicate.type === 'crosses')
      subject.file.lines?.filter(({ id }) => id === predicate.line).forEach(line => visit(line.holds)); // prettier-ignore
    else if (predicate.type === 'onlyIf') [predicate.what, predicate.when].forEach(visit);
    else predicate.of.forEach(visit);
  };
  visit(holds);
  return subject.points.map(({ id }) => id).filter(id => read.has(id));
}
