/** How the pieces fit: order, completeness, and what every length has to keep live. */
import { DECLARED_MAX, mustDeclare } from '#engine/brief.ts';
import { isLive, pointsOf } from '#engine/predicate.ts';
import { DRAFTED, STRUCK, type Line, type PointId } from '#engine/types.ts';
import type { Path, Report } from './problem.ts';
import { partiesOf, predicatesOf } from './references.ts';
import type { LineContent, ScenarioContent } from './schema.ts';
import { isIn, type Before } from './versions.ts';

const WALK_AWAY_MAX = 6;
/** As many new points as a round may ask a seat to decide on; brackets left over from earlier rounds are not new. */
const AGENDA_MAX = 7;

/** Reports what is missing, out of order or parked where it is needed. */
export function reportStructure(content: ScenarioContent, report: Report): void {
  reportPoints(content, report);
  reportPositions(content, report);
  reportLines(content, report);
  reportLengths(content, report);
  reportVersions(content, report);
  const { start, belowWalkAway } = content.support;
  if (belowWalkAway.value < start)
    report(
      ['support', 'belowWalkAway', 'value'],
      `"value" is ${belowWalkAway.value}; it must be at least "start", ${start}, so that no home ratifies a text worth less than walking away.`,
    );
}

function reportPoints(content: ScenarioContent, report: Report): void {
  content.points.forEach((point, i) => {
    const folders = content.dossiers.filter(d => d.points.includes(point.id));
    const copies = content.dossiers.flatMap(d => d.points).filter(id => id === point.id).length;
    if (copies !== 1)
      report(['points', i], `it lies in ${folders.length === 0 ? 'no dossier' : `dossiers ${copies} times`}; it must lie in exactly one.`); // prettier-ignore
    const last = point.options.length - 1;
    point.options.forEach(({ id, origin }, k) => {
      const at = ['points', i, 'options', k];
      if ((id === DRAFTED) !== (k === 0))
        report(at, `"${DRAFTED}" must be the first option, and "${point.options[0]?.id}" is.`);
      if ((id === STRUCK) !== (k === last))
        report(at, `"${STRUCK}" must be the last option, and "${point.options[last]?.id}" is.`);
      if ((id === DRAFTED) !== (origin === 'draft') || (id === STRUCK) !== (origin === 'none'))
        report(
          at,
          `"origin" is "${origin}"; only "${DRAFTED}" is from the draft, and only "${STRUCK}" from none.`,
        );
      if (
        k > 0 &&
        k < last &&
        !content.preferences.some(
          p => p.point === point.id && p.option === id && isIn(p, content.version),
        )
      )
        report(at, `no party values it; add a preference to mandates.json or take the option out.`);
    });
    const parties = point.required?.parties;
    if (
      parties &&
      parties.join() !==
        content.parties
          .map(({ id }) => id)
          .filter(id => parties.includes(id))
          .join()
    )
      report(
        ['points', i, 'required', 'parties'],
        'name each required party once, in the order of the parties.',
      );
    if (parties?.length === 0)
      report(['points', i, 'required', 'parties'], 'no party is required; name at least one.');
  });
}

function reportPositions(content: ScenarioContent, report: Report): void {
  if (content.claims === 'fictional') return; // there, what is not said is silent
  const given = new Set(content.positions.map(p => `${p.party} ${p.point}`));
  content.points.forEach(({ id }, i) => {
    for (const { id: party } of content.parties)
      if (!given.has(`${party} ${id}`))
        report(
          ['points', i],
          `positions.json has no position of ${party} on it; add one, if only "silent".`,
        );
  });
}

function reportLines(content: ScenarioContent, report: Report): void {
  const lines: readonly Line[] = content.lines;
  for (const list of ['lines', 'declarable'] as const) {
    content[list].forEach((line, i) => {
      if ((line.status === 'declared') !== (list === 'declarable'))
        report(
          [list, i, 'status'],
          `"status" is "${line.status}"; declared lines stand in "declarable", all others in "lines".`,
        );
      const spoken = new Set<PointId>();
      for (const [, holds] of predicatesOf(line, []))
        for (const point of pointsOf(holds, lines)) spoken.add(point);
      if ([...spoken].some(p => !line.points.includes(p)) || line.points.some(p => !spoken.has(p)))
        report(
          [list, i, 'points'],
          `"points" must be the points its predicates read: ${[...spoken].join(', ')}.`,
        );
      if (line.byDay && line.dayNote === undefined)
        report([list, i], '"byDay" changes it; say why in "dayNote".');
    });
  }
}

function reportLengths(content: ScenarioContent, report: Report): void {
  content.lengths.forEach((length, i) => {
    const live = new Set(length.rounds.flatMap(({ points }) => points));
    length.rounds.forEach(({ points, star }, k) => {
      if (points.length > AGENDA_MAX)
        report(
          ['lengths', i, 'rounds', k, 'points'],
          `"points" has ${points.length} points; a round asks for at most ${AGENDA_MAX} new decisions. Spread them over the rounds.`,
        );
      if (star === null ? points.length > 0 : !points.includes(star))
        report(['lengths', i, 'rounds', k, 'star'], `"star" is ${star === null ? 'null' : `"${star}"`}; it must be a point on this agenda, or null where there is none.`); // prettier-ignore
    });
    for (const list of ['lines', 'declarable'] as const) {
      content[list].forEach((line, n) => {
        const holds = line.byLength?.[length.id] ?? line.holds;
        const used = list === 'lines' || length.declaredByDefault[line.party].includes(line.id);
        if (used && !isLive(holds, live))
          report(
            [list, n],
            `length ${length.id} parks every point it reads; put one on an agenda.`,
          );
      });
    }
    for (const party of partiesOf(length.declaredByDefault)) {
      const lines = (of: readonly LineContent[]) => of.filter(line => isLive(line.byLength?.[length.id] ?? line.holds, live)); // prettier-ignore
      const own = { lines: lines(content.lines), declarable: lines(content.declarable) };
      const { length: count } = length.declaredByDefault[party];
      const least = mustDeclare(own, party) ? 1 : 0;
      if (count < least || count > DECLARED_MAX)
        report(
          ['lengths', i, 'declaredByDefault', party],
          `it has ${count} lines; a computer seat declares ${least} to ${DECLARED_MAX}${least > 0 ? ', as no line of this party is stated' : ''}.`,
        );
    }
    for (const party of partiesOf(length.priorities)) {
      length.priorities[party].forEach(({ point }, k) => {
        if (!live.has(point))
          report(
            ['lengths', i, 'priorities', party, k, 'point'],
            `"point" is "${point}", which this length parks; choose a live point.`,
          );
      });
      const { value, byBrief = {} } = length.walkAway[party];
      for (const [field, worth] of Object.entries({ value, ...byBrief })) {
        if (Math.abs(worth) > WALK_AWAY_MAX)
          report(
            ['lengths', i, 'walkAway', party, ...(field === 'value' ? [] : ['byBrief']), field],
            `"${field}" is ${worth}; it must lie within -${WALK_AWAY_MAX} to ${WALK_AWAY_MAX}.`,
          );
      }
    }
  });
  content.declarable.forEach((line, n) => {
    const anywhere = content.lengths.some(({ rounds }) =>
      isLive(line.holds, new Set(rounds.flatMap(({ points }) => points))),
    );
    if (!anywhere)
      report(
        ['declarable', n],
        'no length has its points; put one on an agenda or take the line out.',
      );
  });
}

/** What is said to have been so must have been so in an earlier version, and what is said to have come must be here. */
function reportVersions(content: ScenarioContent, report: Report): void {
  const { version } = content;
  const was = (path: Path, { before = [] }: { readonly before?: readonly Before[] | undefined }) =>
    before.forEach((then, n) => {
      const at = [...path, 'before', n, 'version'];
      if (then.version >= version)
        report(
          at,
          `"version" is ${then.version}; it must be an earlier one than the scenario’s, ${version}.`,
        );
      else if (then.version <= (before[n - 1]?.version ?? 0))
        report(
          at,
          `"version" is ${then.version}; the earlier versions must stand oldest first, each once.`,
        );
    });
  const came = (path: Path, item: { readonly since?: number | undefined }) => {
    if (!isIn(item, version))
      report(
        [...path, 'since'],
        `"since" is ${item.since}; the scenario is only in version ${version}.`,
      );
  };
  content.preferences.forEach((preference, i) => {
    was(['preferences', i], preference);
    if (preference.until !== undefined && preference.until >= version)
      report(
        ['preferences', i, 'until'],
        `"until" is ${preference.until}; it must be an earlier version than the scenario’s, ${version}.`,
      );
  });
  content.lengths.forEach((length, i) => {
    was(['lengths', i], length);
    for (const party of partiesOf(length.priorities)) {
      was(['lengths', i, 'walkAway', party], length.walkAway[party]);
      length.priorities[party].forEach((priority, k) =>
        was(['lengths', i, 'priorities', party, k], priority),
      );
    }
  });
  for (const list of ['lines', 'declarable'] as const)
    content[list].forEach((line, i) => came([list, i], line));
  came(['support', 'belowWalkAway'], content.support.belowWalkAway);
  came(['firstNoEndsVoting'], content.firstNoEndsVoting);
}
