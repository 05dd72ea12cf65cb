/** A card's name for those who hear it: number, title, how it stands, what the sources say, and marks. */
import { numberOf, type Catalogue } from '#content/catalogue.ts';
import { PARTIES, type PointId } from '#engine/types.ts';
import type { Face } from '#store/face.ts';
import { t } from '#words/words.ts';
import { stanceWords } from '../parts/stance.ts';

export function nameOf(content: Catalogue, point: PointId, face: Face): string {
  const { title } = content.point(point);
  const sides = PARTIES.map(party => {
    const stance = stanceWords(content.position(party, point)).toLowerCase();
    return `${content.party(party).name}: ${stance}.`;
  });
  const marks = PARTIES.flatMap(party => {
    const answer = face.flags[party];
    if (!answer) return [];
    return t(`table:did_${answer}`, { party: content.party(party).name });
  });
  return [
    t('table:nameLead', { number: numberOf(point), title }),
    face.start ? `${t('table:startHere')}.` : '',
    standing(face),
    face.link ? t('table:nameLinked', { link: face.link }) : '',
    ...sides,
    face.differ ? t('table:nameDiffer') : '',
    face.pill && face.pill !== 'tabled' ? t(`table:mine_${face.pill}`) : '',
    marks.length > 0 ? t('table:nameMarks', { marks: marks.join(', ') }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function standing({ settled, parked, pill, lit }: Face): string {
  if (parked) return t('table:nameParked');
  if (settled) return t(`table:name_${settled.stamp}`, { article: settled.article ?? 0 });
  if (pill === 'tabled') return t('table:nameTabled');
  return lit ? t('table:nameAgenda') : t('table:nameBracketed');
}
