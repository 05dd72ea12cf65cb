/** Hints in sentences: what is so or seems so, never what to do. */
import { numberOf, type Catalogue } from '#content/catalogue.ts';
import { changePhrase, numbers } from './phrases.ts';
import type { Change, PartyView, PointId } from '#engine/types.ts';
import type { Hint } from '#ai/hints.ts';
import { listed } from './lists.ts';
import { TheParty, theParty } from './parties.ts';
import { t } from './hints.ts';

/** One hint; `view` is the one that it was worked out from. */
export function hintSentence(content: Catalogue, view: PartyView, hint: Hint): string {
  const named = (changes: readonly Change[]) => listed(changes.map(c => changePhrase(content, c)));
  switch (hint.type) {
    case 'closes':
      return t('hints:closes', counted(hint.points));
    case 'belowWalkAway': {
      const below = t(`hints:below.${hint.what}`);
      if (hint.points.length === 0) return below;
      return `${below} ${t('hints:costs', counted(hint.points))}`;
    }
    case 'lineNeeded': {
      const { title, party } = content.line(hint.line);
      const whose = t(party === view.seat ? 'hints:whose.own' : 'hints:whose.other', {
        party: theParty(party),
      });
      if (view.caucus?.tabled) return t('hints:lineTabled', { title, whose });
      return t('hints:line', { title, whose, changes: named(hint.changes) });
    }
    case 'priority': {
      const { title } = content.point(hint.point);
      return t('hints:priority', { number: numberOf(hint.point), title });
    }
    case 'against':
      return t('hints:against', { ...counted(hint.points), party: theParty(hint.party) });
    case 'freeSwap':
      return t('hints:freeSwap', { changes: named(hint.changes) });
    case 'wants':
      return t('hints:wants', {
        Party: TheParty(hint.party),
        change: changePhrase(content, hint.change),
      });
  }
}

const counted = (points: readonly PointId[]) => ({
  count: points.length,
  points: numbers(points),
});
