/** Labels no stronger than what carries them: each stance against the grade of its evidence and what that shows. */
import type { Report } from './problem.ts';
import { comparedIn } from './references.ts';
import type {
  EvidenceContent,
  PositionContent,
  ScenarioContent,
  WholePlanContent,
} from './schema.ts';

const SPOKEN = ['quoted', 'attributed'];
const AGAINST = ['redLine', 'objection'];

/** Reports stances that the evidence named for them does not carry, on a point or on the whole plan. */
export function reportStances(content: ScenarioContent, report: Report): void {
  const evidence = new Map(content.evidence.map(item => [item.id, item]));
  const compared = comparedIn(content);
  const of = (ids: readonly string[]) => ids.flatMap(id => evidence.get(id) ?? []);
  content.evidence.forEach((item, i) => {
    if (item.shows !== undefined && (item.party === null || !compared.includes(item.source)))
      report(
        ['evidence', i, 'shows'],
        `"shows" is "${item.shows}"; only a compared source’s item on a party shows where it stands. Take it out.`,
      );
  });
  content.positions.forEach((position, i) => {
    if (position.stance !== 'silent') reportPosition(position, of(position.evidence), i, report);
  });
  content.wholePlan.forEach((plan, i) => reportPlan(plan, of(plan.evidence), i, report));
}

function reportPosition(
  { party, point, stance, matrix, inferred }: PositionContent,
  cited: readonly EvidenceContent[],
  index: number,
  report: Report,
): void {
  const at = ['positions', index];
  const own = cited.filter(e => e.party === party && e.points.includes(point) && isKnown(e));
  const found = matrixOf(own);
  if (matrix !== found)
    report(
      [...at, 'matrix'],
      `"matrix" is "${matrix}", yet what it cites of ${party} on ${point} gives "${found}"; set it to that, or cite what gives "${matrix}".`,
    );
  const isShown = own.some(e => e.shows === stance);
  if (stance === 'redLine' && !isShown)
    report(
      [...at, 'stance'],
      `"stance" is "redLine", yet nothing that it cites of ${party} on ${point} shows one; a red line has to be stated.`,
    );
  else if (inferred === isShown)
    report(
      [...at, 'inferred'],
      isShown
        ? `"inferred" is true, yet its evidence shows "${stance}"; set it to false.`
        : `"inferred" is false, yet nothing that it cites of ${party} on ${point} shows "${stance}"; set it to true, or cite evidence that does.`,
    );
  const contrary = own.find(e => sideOf(e.shows) * sideOf(stance) < 0);
  if (contrary)
    report(
      [...at, 'stance'],
      `"stance" is "${stance}", yet ${contrary.id} shows "${contrary.shows}"; make it mixed.`,
    );
}

function reportPlan(
  { party, stance, speaker, slip }: WholePlanContent,
  cited: readonly EvidenceContent[],
  index: number,
  report: Report,
): void {
  const at = ['wholePlan', index];
  const shown = cited
    .filter(e => e.party === party && e.points.length === 0 && isKnown(e))
    .flatMap(e => e.shows ?? []);
  const found = planStance(shown);
  if (stance !== found)
    report(
      [...at, 'stance'],
      `"stance" is "${stance}", yet what it cites of ${party} on the whole plan shows ${shown.length > 0 ? shown.join(', ') : 'nothing'}, which is "${found}"; set it to that.`,
    );
  if (!cited.some(e => e.speaker?.includes(speaker)))
    report(
      [...at, 'speaker'],
      `"speaker" is "${speaker}", who speaks in none of its evidence; name one who does.`,
    );
  for (const [, words] of slip.matchAll(/“([^”]+)”/gu))
    if (words !== undefined && !cited.some(e => e.grade === 'quoted' && e.quote?.includes(words)))
      report(
        [...at, 'slip'],
        `“${words}” stands in no quote of its evidence; quote letter for letter or take the marks away.`,
      );
}

const isKnown = ({ grade }: EvidenceContent): boolean => grade !== 'inferred';

/** The cell of the matrix that items of one party on one point make. */
function matrixOf(items: readonly EvidenceContent[]): PositionContent['matrix'] {
  if (items.some(e => SPOKEN.includes(e.grade))) return 'D';
  return items.length > 0 ? 'R' : 'I';
}

function planStance(shown: readonly string[]): WholePlanContent['stance'] {
  const sides = new Set(shown.filter(s => s !== 'concern').map(sideOf));
  if (sides.size === 0) return 'silent';
  if (sides.size > 1 || sides.has(0)) return 'mixed';
  return sides.has(1) ? 'favour' : 'objection';
}

/** 1 for the clause, -1 against it, 0 neither. */
function sideOf(shown: string | undefined): number {
  if (shown === 'favour') return 1;
  return shown !== undefined && AGAINST.includes(shown) ? -1 : 0;
}
