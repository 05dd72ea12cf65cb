/** What became of each red line in the text that was reached. */
import { linesCrossedByChoice, linesInForce } from '#engine/crossing.ts';
import type {
  ByParty,
  Change,
  LineId,
  LineStatus,
  Party,
  PartyView,
  PointId,
  PublicView,
} from '#engine/types.ts';
import { byParty } from '#engine/parties.ts';
import { everyParty } from '#words/parties.ts';

/** `traded`: crossed, and the text or the party's own reason shows what it was crossed for. */
export const FATES = ['held', 'crossed', 'traded'] as const;
export type Fate = (typeof FATES)[number];

export interface LineFate {
  readonly line: LineId;
  readonly status: LineStatus;
  readonly fate: Fate;
}

/** Talks that have ended: a party's reasons stand in its papers alone. */
interface Ended {
  readonly view: PublicView;
  readonly papers: ByParty<Pick<PartyView, 'crossings'>>;
}

/** By party, stated lines first. What each party did is read from its own papers, whoever reads it. */
export function fatesOf({ view, papers }: Ended): ByParty<readonly LineFate[]> {
  const order: readonly LineStatus[] = ['stated', 'inferred', 'declared'];
  const lines = linesInForce(view).toSorted(
    (a, b) => order.indexOf(a.status) - order.indexOf(b.status),
  );
  return byParty(everyParty(), party =>
    lines
      .filter(line => line.party === party)
      .map(({ id, status }) => ({
        line: id,
        status,
        fate: fateOf(view, papers[party], party, id),
      })),
  );
}

function fateOf(
  view: PublicView,
  own: Pick<PartyView, 'crossings'>,
  party: Party,
  line: LineId,
): Fate {
  if (!view.crossed[party].includes(line)) return 'held';
  const said = own.crossings.some(c => c.line === line && c.reason.code === 'traded');
  const tied = packagesOf(view).some(changes =>
    linesCrossedByChoice(view, party, changes).includes(line),
  );
  return said || tied ? 'traded' : 'crossed';
}

/** The packages that stand in the text, each as what it settled. */
function packagesOf(view: PublicView): readonly (readonly Change[])[] {
  const packages = new Map<number, Change[]>();
  for (const [id, { current, settled }] of Object.entries(view.points)) {
    if (settled?.tie == null) continue;
    const change = { point: id as PointId, option: current };
    packages.set(settled.tie, [...(packages.get(settled.tie) ?? []), change]);
  }
  return [...packages.values()];
}

/** How many lines met each fate, over all parties. */
export function fateTally(fates: ByParty<readonly LineFate[]>): Readonly<Record<Fate, number>> {
  const tally = { held: 0, crossed: 0, traded: 0 };
  for (const party of everyParty()) for (const { fate } of fates[party]) tally[fate] += 1;
  return tally;
}
