/** Look-ups over a scenario's content, made once when it is loaded. */
import type {
  DossierContent,
  EvidenceContent,
  LineContent,
  OptionContent,
  PartyContent,
  PointContent,
  PositionContent,
  ScenarioContent,
  SourceContent,
  WholePlanContent,
} from './schema.ts';
import type { LineId, OptionId, Party, PointId } from '#engine/types.ts';

/** Every look-up answers for ids of the loaded scenario; another id is a bug of ours and throws. */
export interface Catalogue {
  readonly content: ScenarioContent;
  readonly parties: readonly Party[]; // in seating order
  readonly compared: readonly SourceContent[]; // side by side, on each card; positions rest on them
  point(id: PointId): PointContent;
  option(point: PointId, option: OptionId): OptionContent;
  line(id: LineId): LineContent; // stated, inferred or declarable
  evidence(id: string): EvidenceContent;
  position(party: Party, point: PointId): PositionContent;
  wholePlan(party: Party): WholePlanContent | null;
  party(id: Party): PartyContent;
  source(id: string): SourceContent;
  isCompared(item: { readonly source: string }): boolean; // else it is of the wider record
  dossierOf(point: PointId): DossierContent;
}

export function catalogue(content: ScenarioContent): Catalogue {
  const points = by(content.points, p => p.id);
  const options = by(
    content.points.flatMap(p => p.options.map(o => ({ key: `${p.id} ${o.id}`, o }))),
    x => x.key,
  );
  const lines = by([...content.lines, ...content.declarable], l => l.id);
  const evidence = by(content.evidence, e => e.id);
  const positions = by(content.positions, p => `${p.party} ${p.point}`);
  const wholePlan = by(content.wholePlan, w => w.party);
  const parties = by(content.parties, p => p.id);
  const sources = by(content.sources, s => s.id);
  const dossiers = by(
    content.dossiers.flatMap(dossier => dossier.points.map(point => ({ point, dossier }))),
    x => x.point,
  );
  return {
    content,
    parties: content.parties.map(p => p.id),
    compared: content.sources.filter(s => s.compared),
    point: id => found(points, id),
    option: (point, option) => found(options, `${point} ${option}`).o,
    line: id => found(lines, id),
    evidence: id => found(evidence, id),
    position: (party, point) => positions.get(`${party} ${point}`) ?? silent(party, point),
    wholePlan: party => wholePlan.get(party) ?? null,
    party: id => found(parties, id),
    source: id => found(sources, id),
    isCompared: ({ source }) => sources.get(source)?.compared === true,
    dossierOf: point => found(dossiers, point).dossier,
  };
}

/** What no source has. */
const silent = (party: Party, point: PointId): PositionContent => ({
  party,
  point,
  stance: 'silent',
  matrix: '-',
  inferred: false,
  evidence: [],
});

/** The number printed on a card: 21 for `p21`. */
export const numberOf = (point: PointId): number => Number(point.slice(1));

function by<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> {
  return new Map(items.map(item => [key(item), item]));
}

function found<T>(map: ReadonlyMap<string, T>, key: string): T {
  const item = map.get(key);
  if (item === undefined) throw new Error(`no ${key} in this scenario`);
  return item;
}
