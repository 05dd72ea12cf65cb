/** Ids: each is given once, and whatever is named exists. */
import { STRUCK, type Party, type Predicate } from '#engine/types.ts';
import { numberOf } from './catalogue.ts';
import type { Path, Report } from './problem.ts';
import type { LineContent, PriorityContent, ScenarioContent } from './schema.ts';

/** Names that every object of JavaScript has already: look-ups by id would find those. */
const RESERVED = ['constructor'];

/** Reports ids given twice and names of nothing. */
export function reportReferences(content: ScenarioContent, report: Report): void {
  reportTwice(content, report);
  const names = namesIn(content, report);
  content.dossiers.forEach(({ points }, i) => names.points(['dossiers', i, 'points'], points));
  content.points.forEach((point, i) => {
    if (point.id !== `p${numberOf(point.id)}`)
      report(['points', i, 'id'], `"${point.id}" is not written as p and a number, such as p99.`);
    names.points(['points', i, 'linked'], point.linked);
    names.evidence(['points', i, 'marked'], point.marked);
    names.evidence(['points', i, 'planLevel'], point.planLevel ?? []);
    point.options.forEach(({ id }, k) => {
      if (RESERVED.includes(id))
        report(['points', i, 'options', k, 'id'], `"${id}" cannot be an id; choose another word.`);
    });
  });
  content.evidence.forEach(({ points }, i) => names.points(['evidence', i, 'points'], points));
  content.positions.forEach(({ point, evidence }, i) => {
    names.point(['positions', i, 'point'], point);
    names.evidence(['positions', i, 'evidence'], evidence);
  });
  content.wholePlan.forEach(({ evidence }, i) =>
    names.evidence(['wholePlan', i, 'evidence'], evidence),
  );
  content.aboutPlan.forEach(({ evidence }, i) =>
    names.evidence(['aboutPlan', i, 'evidence'], evidence),
  );
  for (const list of ['lines', 'declarable'] as const) {
    content[list].forEach((line, i) => {
      names.points([list, i, 'points'], line.points);
      names.evidence([list, i, 'evidence'], line.evidence);
      for (const [path, predicate] of predicatesOf(line, [list, i]))
        names.predicate(path, predicate);
    });
  }
  content.preferences.forEach(({ point, option, evidence }, i) => {
    names.option(['preferences', i, 'option'], point, option);
    names.evidence(['preferences', i, 'evidence'], evidence);
  });
  content.linkages.forEach(({ points, options }, i) =>
    points.forEach((point, k) =>
      names.option(['linkages', i, 'options', k], point, options[k] ?? ''),
    ),
  );
  reportSources(content, names, report);
  content.lengths.forEach((length, i) => {
    length.rounds.forEach(({ points }, k) =>
      names.points(['lengths', i, 'rounds', k, 'points'], points),
    );
    length.before?.forEach(({ rounds }, n) =>
      rounds.forEach(({ points }, k) =>
        names.points(['lengths', i, 'before', n, 'rounds', k, 'points'], points),
      ),
    );
    for (const party of partiesOf(length.priorities)) {
      length.priorities[party].forEach((priority, k) => {
        const at = ['lengths', i, 'priorities', party, k];
        names.options([...at, 'options'], priority);
        priority.before?.forEach((then, n) => names.options([...at, 'before', n, 'options'], then));
      });
      length.declaredByDefault[party].forEach((id, k) => {
        if (!content.declarable.some(line => line.id === id && line.party === party))
          report(
            ['lengths', i, 'declaredByDefault', party, k],
            `"${id}" is no line that this party may declare; add it to "declarable" or take it out.`,
          );
      });
    }
  });
}

/** The ids of the sources that stand side by side. */
export const comparedIn = ({ sources }: ScenarioContent): readonly string[] =>
  sources.filter(({ compared }) => compared).map(({ id }) => id);

/** Every predicate of a line with the way to it. */
export function predicatesOf(line: LineContent, path: Path): readonly [Path, Predicate][] {
  const variants = (['byLength', 'byDay'] as const).flatMap(by =>
    Object.entries(line[by] ?? {}).map(([key, holds]): [Path, Predicate] => [
      [...path, by, key],
      holds,
    ]),
  );
  return [[[...path, 'holds'], line.holds], ...variants];
}

export const partiesOf = (record: Readonly<Record<Party, unknown>>): readonly Party[] =>
  Object.keys(record) as Party[];

function reportTwice(content: ScenarioContent, report: Report): void {
  const once = (key: string, paths: Path, keys: readonly string[]): void =>
    keys.forEach((value, i) => {
      if (keys.indexOf(value) < i)
        report([...paths, i], `"${value}" is given twice as ${key}; keep one of the two.`);
    });
  for (const list of ['parties', 'dossiers', 'points', 'evidence', 'lengths', 'days', 'briefs', 'sources', 'aboutPlan'] as const) // prettier-ignore
   
    once('id', [list], content[list].map(({ id }) => id)); // prettier-ignore
  const published = content.lines.map(({ id }) => id);
  once('id', ['lines'], published);
  once('id', ['declarable'], content.declarable.map(({ id }) => id)); // prettier-ignore
  content.declarable.forEach(({ id }, i) => {
    if (published.includes(id))
      report(['declarable', i, 'id'], `"${id}" is the id of a published line too; choose another.`);
  });
  content.points.forEach(
    ({ options }, i) =>
    once('id', ['points', i, 'options'], options.map(({ id }) => id)), // prettier-ignore
  );
  once('position', ['positions'], content.positions.map(p => `${p.party} on ${p.point}`)); // prettier-ignore
  once('party', ['wholePlan'], content.wholePlan.map(({ party }) => party)); // prettier-ignore
  once(
    'preference',
    ['preferences'],
    content.preferences.map(p => `${p.party} on ${p.point}, ${p.option}, ${p.layer}`),
  );
  once('term', ['glossary'], content.glossary.map(({ term }) => term.toLowerCase())); // prettier-ignore
  content.lengths.forEach(({ rounds }, i) => {
    const agenda = rounds.flatMap(({ points }, k) => points.map((point, n) => ({ point, k, n })));
    agenda.forEach(({ point, k, n }, at) => {
      if (agenda.findIndex(other => other.point === point) < at)
        report(
          ['lengths', i, 'rounds', k, 'points', n],
          `"${point}" is on the agenda twice; keep one of the two.`,
        );
    });
  });
}

/** What names a source, a day, a brief or a length: each has to be there. */
function reportSources(
  content: ScenarioContent,
  names: ReturnType<typeof namesIn>,
  report: Report,
): void {
  const among = (list: 'sources' | 'days' | 'briefs' | 'lengths') => {
    const ids: readonly string[] = content[list].map(({ id }) => id);
    return (path: Path, id: string | undefined): void => {
      if (id !== undefined && !ids.includes(id))
        report(path, `it names "${id}", which "${list}" does not have; name ${ids.join(', ')}.`);
    };
  };
  const [source, day, brief, length] = [among('sources'), among('days'), among('briefs'), among('lengths')]; // prettier-ignore
  content.readings?.sources.forEach((read, i) => {
    source(['readings', 'sources', i, 'of'], read.of);
    names.evidence(['readings', 'sources', i, 'quotes'], read.quotes);
  });
  content.evidence.forEach((item, i) => source(['evidence', i, 'source'], item.source));
  content.points.forEach(({ said = {}, difference }, i) => {
    for (const id of Object.keys(said)) source(['points', i, 'said', id], id);
    source(['points', i, 'difference', 'in'], difference?.in);
  });
  content.readings?.spellings.forEach((spelling, i) => {
    for (const id of Object.keys(spelling.in)) source(['readings', 'spellings', i, 'in', id], id);
  });
  content.parties.forEach(({ brief: { words } }, i) => {
    for (const list of ['own', 'others'] as const)
      words[list].forEach((word, k) =>
        source(['parties', i, 'brief', 'words', list, k, 'source'], word.source),
      );
  });
  for (const list of ['lines', 'declarable'] as const)
    content[list].forEach(({ byLength = {}, byDay = {} }, i) => {
      for (const id of Object.keys(byLength)) length([list, i, 'byLength', id], id);
      for (const id of Object.keys(byDay)) day([list, i, 'byDay', id], id);
    });
  content.lengths.forEach(({ walkAway }, i) => {
    for (const party of partiesOf(walkAway))
      for (const id of Object.keys(walkAway[party].byBrief ?? {}))
        brief(['lengths', i, 'walkAway', party, 'byBrief', id], id);
  });
}

type PriorityNames = Pick<PriorityContent, 'point' | 'options'>;

function namesIn(content: ScenarioContent, report: Report) {
  const points = new Map(content.points.map(p => [p.id as string, p.options.map(o => o.id)]));
  const evidence = new Set(content.evidence.map(({ id }) => id));
  const lines = new Map(content.lines.map(line => [line.id, line]));
  const point = (path: Path, id: string): void => {
    if (!points.has(id))
      report(
        path,
        `it names point "${id}", which points.json does not have; correct it or add the point.`,
      );
  };
  const option = (path: Path, ofPoint: string, id: string): void => {
    if (!points.has(ofPoint)) point(path, ofPoint);
    else if (points.get(ofPoint)?.includes(id) !== true)
      report(
        path,
        `it names option "${id}", which point ${ofPoint} does not have; correct it or add the option.`,
      );
    else if (id === STRUCK && path[0] === 'preferences')
      report(path, `"${STRUCK}" is worth 0 to everyone; take this preference out.`);
  };
  const crosses = (path: Path, id: string): void => {
    const line = lines.get(id);
    if (!line)
      report(path, `it names line "${id}", which is not among the published "lines"; correct it.`);
    else if (predicatesOf(line, []).some(([, holds]) => asksForLines(holds)))
      report(
        path,
        `it names line "${id}", which itself reads another line; name a line that does not.`,
      );
  };
  const predicate = (path: Path, holds: Predicate): void => {
    if (holds.type === 'option') option(path, holds.point, holds.option);
    else if (holds.type === 'crosses') crosses(path, holds.line);
    else if (holds.type === 'onlyIf') {
      predicate([...path, 'what'], holds.what);
      predicate([...path, 'when'], holds.when);
    } else holds.of.forEach((inner, i) => predicate([...path, 'of', i], inner));
  };
  return {
    point,
    option,
    options: (path: Path, { point: of, options }: PriorityNames) =>
      options.forEach((id, i) => option([...path, i], of, id)),
    predicate,
    points: (path: Path, ids: readonly string[]) => ids.forEach((id, i) => point([...path, i], id)),
    evidence: (path: Path, ids: readonly string[]) =>
      ids.forEach((id, i) => {
        if (!evidence.has(id))
          report([...path, i], `it names evidence "${id}", which evidence.json does not have; correct it or add the item.`); // prettier-ignore
      }),
  };
}

function asksForLines(predicate: Predicate): boolean {
  switch (predicate.type) {
    case 'option':
      return false;
    case 'crosses':
      return true;
    case 'onlyIf':
      return asksForLines(predicate.what) || asksForLines(predicate.when);
    default:
      return predicate.of.some(asksForLines);
  }
}
