/** From a scenario's content to what the rules play on: one length, day and brief; parked points dropped. */
import { isLive, withoutParked } from '#engine/predicate.ts';
import type {
  BriefKind,
  Day,
  Length,
  Line,
  Linkage,
  Mandate,
  Party,
  Point,
  PointId,
  Setting,
} from '#engine/types.ts';
import { byParty } from '#engine/parties.ts';
import { numberOf } from './catalogue.ts';
import type { LengthContent, LineContent, PreferenceContent, ScenarioContent } from './schema.ts';
import { asOf, isIn, lengthAsOf } from './versions.ts';

export interface Choice {
  readonly length: Length;
  readonly day: Day;
  readonly brief: BriefKind;
}

/**
 * The setting for a choice. Where a brief leaves assumptions out, those preferences count 0; priorities and lines
 * stay, for without them no seat has a task, and walking away may have a value of its own there. Where it has both
 * layers, an assumption stands in place of what the sources only let us infer. `version`: as the
 * scenario was then, so that a game kept from an earlier one replays to its own hash.
 */
export function settingOf(
  content: ScenarioContent,
  choice: Choice,
  version: number = content.version,
): Setting {
  const length = lengthAsOf(content, choice.length, version);
  const live = new Set(length.rounds.flatMap(r => r.points));
  const parties = content.parties.map(party => party.id);
  const lines = (of: readonly LineContent[]) =>
    of.filter(line => isIn(line, version)).flatMap(line => liveLine(line, choice, live) ?? []);
  return {
    scenario: content.id,
    scenarioVersion: version,
    ...choice,
    parties,
    points: livePoints(content, parties, live),
    agendas: length.rounds.map(r => r.points),
    stars: length.rounds.map(r => r.star),
    laps: length.laps,
    ...(isIn(content.firstNoEndsVoting, version) && { firstNoEndsVoting: true }),
    lines: lines(content.lines),
    declarable: lines(content.declarable),
    declaredByDefault: length.declaredByDefault,
    mandates: byParty(parties, party =>
      mandateOf(content, length, { ...choice, version }, live, party),
    ),
    support: supportOf(content, version),
  };
}

/** The numbers that count in a brief: at most one for each party and option. */
export function preferencesIn(
  content: ScenarioContent,
  brief: BriefKind,
  version: number = content.version,
): readonly PreferenceContent[] {
  const counting = new Map<string, PreferenceContent>();
  for (const layer of layersOf(content, brief))
    for (const p of content.preferences)
      if (p.layer === layer && isIn(p, version))
        counting.set(`${p.party} ${p.point} ${p.option}`, asOf(p, version));
  return [...counting.values()];
}

const LAYERS = ['evidence', 'assumption'] as const; // what comes later counts

/** Which layers of numbers count in a brief, the one that gives way first. */
export function layersOf({ briefs, id }: ScenarioContent, brief: BriefKind) {
  const found = briefs.find(one => one.id === brief);
  if (!found) throw new Error(`no brief ${brief} in scenario ${id}`);
  return LAYERS.filter(layer => found.layers.includes(layer));
}

/** Whether the scenario has that length, that day and that brief. */
export const hasChoice = ({ lengths, days, briefs }: ScenarioContent, choice: Choice): boolean =>
  lengths.some(({ id }) => id === choice.length) &&
  days.some(({ id }) => id === choice.day) &&
  briefs.some(({ id }) => id === choice.brief);

/** What is chosen before anybody has chosen. */
export function usualChoice({ lengths, days, briefs, id }: ScenarioContent): Choice {
  const [[length], [day], [brief]] = [lengths, days, briefs];
  if (!length || !day || !brief) throw new Error(`nothing to choose in scenario ${id}`);
  return { length: length.id, day: day.id, brief: brief.id };
}

function livePoints(
  content: ScenarioContent,
  parties: readonly Party[],
  live: ReadonlySet<PointId>,
): readonly Point[] {
  return content.points
    .filter(p => live.has(p.id))
    .map(p => ({
      id: p.id,
      options: p.options.map(o => o.id),
      required: p.required?.parties ?? parties,
    }))
    .sort((a, b) => numberOf(a.id) - numberOf(b.id));
}

function liveLine(line: LineContent, choice: Choice, live: ReadonlySet<PointId>): Line | null {
  const holds = line.byDay?.[choice.day] ?? line.byLength?.[choice.length] ?? line.holds;
  if (!isLive(holds, live)) return null;
  return { id: line.id, party: line.party, status: line.status, holds: withoutParked(holds, live) };
}

function mandateOf(
  content: ScenarioContent,
  length: LengthContent,
  choice: Choice & { readonly version: number },
  live: ReadonlySet<PointId>,
  party: Party,
): Mandate {
  const preferences: Record<PointId, Record<string, number>> = {};
  for (const point of live) preferences[point] = {};
  for (const { party: of, point, option, value } of preferencesIn(
    content,
    choice.brief,
    choice.version,
  )) {
    const row = preferences[point];
    if (of === party && row) row[option] = value;
  }
  return {
    preferences,
    linkages: content.linkages
      .filter(l => l.party === party && l.points.every(p => live.has(p)))
      .map(({ points, options, worth }): Linkage => ({ points, options, worth })),
    priorities: length.priorities[party].map(({ point, options }) => ({ point, options })),
    walkAway: walkAwayIn(length, choice.brief, party),
  };
}

function walkAwayIn({ walkAway }: LengthContent, brief: BriefKind, party: Party): number {
  const { value, byBrief = {} } = walkAway[party];
  return byBrief[brief] ?? value;
}

function supportOf({ support }: ScenarioContent, version: number): Setting['support'] {
  const { start, stated, inferred, declared, priorities, belowWalkAway } = support;
  const rule = { start, stated, inferred, declared, priorities };
  return isIn(belowWalkAway, version) ? { ...rule, belowWalkAway: belowWalkAway.value } : rule;
}
