/** A card's name for those who hear it: number, title, how it stands, what the sources say, and marks. */
import { numberOf, type Catalogue } from '#content/catalogue.ts';
import type { PositionContent } from '#content/schema.ts';
import { ANSWERS, type Party, type PointId } from '#engine/types.ts';
import type { Face } from '#store/face.ts';
import { everyParty, shortly } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { stanceWords } from '#signs/stance.ts';

/** In the order of what a listener needs first; what is the same for several sides is said once. */
export function nameOf(content: Catalogue, point: PointId, face: Face): string {
  return [
    leadOf(content, point, face),
    face.start ? `${t('table:startHere')}.` : '',
    standing(face),
    face.link ? t('table:nameLinked', { link: face.link }) : '',
    ...sidesOf(content, point),
    face.differ ? t('table:nameDiffer') : '',
    lastMarks(face),
  ]
    .filter(Boolean)
    .join(' ');
}

/** How it stands, and one's own mark on it: what is heard as it is opened. */
export function standOf(face: Face): string {
  const { pill } = face;
  if (!pill || pill === 'tabled') return standing(face);
  return `${standing(face)} ${t('card:yourMark', { answer: t(`card:answer.${pill}`) })}`;
}

function leadOf(content: Catalogue, point: PointId, { pill }: Face): string {
  const lead = { number: numberOf(point), title: content.point(point).title };
  if (!pill || pill === 'tabled') return t('table:nameLead', lead);
  return t('table:nameMarked', { ...lead, mark: t(`table:mine_${pill}`) });
}

function standing({ settled, parked, pill, lit }: Face): string {
  if (parked) return t('table:nameParked');
  if (settled) return t(`table:name_${settled.stamp}`, { article: settled.article ?? 0 });
  if (pill === 'tabled') return t('table:nameTabled');
  return lit ? t('table:nameAgenda') : t('table:nameBracketed');
}

/** Parties of one stance together, in alphabetical order; silence last, and of several as one. */
function sidesOf(content: Catalogue, point: PointId): readonly string[] {
  const positionOf = (party: Party): PositionContent => content.position(party, point);
  const silent = everyParty().filter(party => positionOf(party).stance === 'silent');
  if (silent.length === everyParty().length) return [t('table:allSilent')];
  const said = grouped(
    everyParty().filter(party => !silent.includes(party)),
    party => stanceWords(positionOf(party)).toLowerCase(),
  ).map(([stance, parties]) => t('table:sideOf', { parties: shortly(parties), stance }));
  const [one] = silent;
  if (!one) return said;
  const rest =
    silent.length > 1
      ? t('table:othersSilent')
      : t('table:sideOf', { parties: shortly([one]), stance: t('table:silent') });
  return [...said, rest];
}

/** What each seat answered at the last reveal, answer by answer. */
function lastMarks({ flags }: Face): string {
  const marks = ANSWERS.flatMap(answer => {
    const parties = everyParty().filter(party => flags[party] === answer);
    if (parties.length === 0) return [];
    const who = parties.length === everyParty().length ? t('table:allMarked') : shortly(parties);
    return [t(`table:did_${answer}`, { parties: who })];
  });
  return marks.length > 0 ? t('table:nameMarks', { marks: marks.join('; ') }) : '';
}

/** By what `keyOf` says of each, in the order of the first of each group. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}
