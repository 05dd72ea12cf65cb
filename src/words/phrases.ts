/** Points, options and initiatives in the words of sentences. */
import { numberOf, type Catalogue } from '#content/catalogue.ts';
import {
  DRAFTED,
  STRUCK,
  type Change,
  type Initiative,
  type OptionId,
  type PointId,
  type ScoredPrediction,
  type Sureness,
} from '#engine/types.ts';
import { listed } from './lists.ts';
import { theParty } from './parties.ts';
import { t } from './words.ts';

/** "5 and 6". */
export const numbers = (points: readonly PointId[]): string =>
  listed(points.map(p => String(numberOf(p))));

/** "as drafted", "left out", or the wording's title in quotation marks. */
export function optionPhrase(content: Catalogue, { point, option }: Change): string {
  if (option === DRAFTED) return t('caucus:asDrafted');
  if (option === STRUCK) return t('caucus:leaveOut');
  return t('caucus:option', { title: content.option(point, option).title });
}

/** "6 (“800,000 in peacetime”)". */
export const changePhrase = (content: Catalogue, change: Change): string =>
  t('caucus:packageItem', {
    number: numberOf(change.point),
    option: optionPhrase(content, change),
  });

/** How an option settles a point, in a word or two, without its title. */
export const optionKind = (option: OptionId): 'drafted' | 'amended' | 'struck' =>
  option === DRAFTED ? 'drafted' : option === STRUCK ? 'struck' : 'amended';

/** "12 Reconstruction package". */
export const pointPhrase = (content: Catalogue, point: PointId): string =>
  t('caucus:point', { number: numberOf(point), title: content.point(point).title });

/** "6 (“800,000 in peacetime”) only if 5 (as drafted)." */
export function initiativePhrase(content: Catalogue, initiative: Initiative): string {
  switch (initiative.type) {
    case 'amendment': {
      const { change } = initiative;
      const option = optionPhrase(content, change);
      return t('caucus:sentence.amendment', { number: numberOf(change.point), option });
    }
    case 'package': {
      const [first = '', ...others] = initiative.changes.map(c => changePhrase(content, c));
      return t('caucus:sentence.package', { first, others: listed(others) });
    }
    case 'reopening':
      return t('caucus:sentence.reopening', { number: numberOf(initiative.point) });
  }
}

/** The word for each sureness. */
export const SURELY = { 50: 'half', 70: 'fairly', 90: 'very' } as const satisfies Record<
  Sureness,
  string
>;

/** "You expected Russia to accept point 7 and were fairly sure. It did." */
export function predictionSentence({ of, point, prediction, answered }: ScoredPrediction): string {
  const { answer, sure } = prediction;
  const expected = t(`caucus:predicted.${answer}`, {
    party: theParty(of),
    number: numberOf(point),
    sure: t(`caucus:sure.${SURELY[sure]}`),
  });
  const came =
    answer === answered ? t('caucus:predictedRight') : t(`caucus:predictedWrong.${answered}`);
  return `${expected} ${came}`;
}
