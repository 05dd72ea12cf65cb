/** The acts of a seat in sentences. */
import { numberOf, type Catalogue } from '#content/catalogue.ts';
import { initiativePhrase, optionPhrase } from './phrases.ts';
import type { Act, Party, PointId, Reason, Tabled } from '#engine/types.ts';
import { theParty } from './parties.ts';
import { t } from './papers.ts';

export interface ToldAct {
  readonly words: string;
  readonly reasons: readonly Reason[];
  readonly point?: PointId; // where the act is about one
}

/** `tabled`: the initiatives of the round. The seat's votes come in the order in which it was asked. */
export function actsInWords(
  content: Catalogue,
  party: Party,
  acts: readonly Act[],
  tabled: readonly Tabled[],
): readonly ToldAct[] {
  const asked = tabled.filter(({ by, votes }) => by !== party && votes[party]);
  let votes = 0;
  return acts.map(act => {
    const reasons = 'reasons' in act ? (act.reasons ?? []) : [];
    if (act.type === 'vote') {
      const on = asked[votes];
      votes += 1;
      return { words: voteWords(content, act.yes, on), reasons };
    }
    if (act.type === 'mark') return { words: actWords(content, act), reasons, point: act.point };
    return { words: actWords(content, act), reasons };
  });
}

function voteWords(content: Catalogue, yes: boolean, on: Tabled | undefined): string {
  if (!on) return t(yes ? 'papers:act.yes' : 'papers:act.no');
  const initiative = initiativePhrase(content, on.initiative);
  return t(yes ? 'papers:act.yesOn' : 'papers:act.noOn', { party: theParty(on.by), initiative });
}

function actWords(content: Catalogue, act: Act): string {
  switch (act.type) {
    case 'mark':
      return t('papers:act.mark', {
        number: numberOf(act.point),
        option: optionPhrase(content, act),
      });
    case 'table':
      return t('papers:act.table', { initiative: initiativePhrase(content, act.initiative) });
    case 'sign':
      return t(`papers:act.${act.signing}`);
    default:
      return t('papers:act.pass');
  }
}
