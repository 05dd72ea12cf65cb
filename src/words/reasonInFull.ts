/** What a reason adds to the sentence that is said of all, with the points by their titles. */
import { numberOf, type Catalogue } from '#content/catalogue.ts';
import type { Party, PointId, Reason } from '#engine/types.ts';
import { listed } from './lists.ts';
import { theParty } from './parties.ts';
import { t } from './why.ts';

/** Of a reason whose points and options the scenario has; a line speaks for itself. `isSaid`: the sentence says it. */
export function reasonInFull(
  content: Catalogue,
  party: Party,
  reason: Exclude<Reason, { readonly type: 'line' }>,
  isSaid: boolean,
): string {
  const named = (point: PointId) =>
    t('why:point', { number: numberOf(point), title: content.point(point).title });
  const points = (ids: readonly PointId[]) => listed(ids.map(named));
  const titled = (point: PointId, option?: string) =>
    content.content.lengths
      .flatMap(({ priorities }) => priorities[party])
      .find(p => p.point === point && (option === undefined || p.options.includes(option)))?.title;
  switch (reason.type) {
    case 'preference':
      return isSaid ? wording(content, reason) : also(content, reason);
    case 'priority': {
      const title = titled(reason.point, reason.option);
      return title === undefined
        ? t('why:priorityOn', { point: named(reason.point) })
        : t('why:priority', { title });
    }
    case 'lastRound':
      return t('why:lastRound', { title: titled(reason.point) ?? named(reason.point) });
    case 'trade': {
      const gives = points(reason.gives);
      if (reason.gets.length === 0) return t('why:give', { gives });
      return t('why:trade', { gives, gets: points(reason.gets) });
    }
    case 'standing':
      return t(`why:standing.${reason.is}`, { point: named(reason.point) });
    case 'asks': {
      const { point, option } = reason.asks;
      return t('why:asks', { option: content.option(point, option).title, point: named(point) });
    }
    case 'linkage':
      return t('why:linkage', { point: named(reason.point), with: named(reason.with) });
    case 'opening': {
      const { point, option, given } = reason;
      const said = { option: content.option(point, option).title, point: named(point) };
      const at =
        given.length === 0
          ? t('why:opening.at', said)
          : t('why:opening.once', { ...said, given: points(given) });
      return `${at} ${t('why:opening.from')}`;
    }
    case 'belief': {
      const said = { party: theParty(reason.party), point: named(reason.point) };
      return `${t(`why:belief.${reason.toward}`, said)} ${t('why:belief.from')}`;
    }
    case 'agreement':
      return t('why:agreement');
    case 'walkAway':
      return t('why:walkAway');
    case 'support':
      return t('why:support');
  }
}

type Preference = Extract<Reason, { readonly type: 'preference' }>;

/** The words of the text that the sentence is about. */
function wording(content: Catalogue, { point, option }: Preference): string {
  const named = t('why:point', { number: numberOf(point), title: content.point(point).title });
  if (option === undefined) return t('why:wordingOnly', { point: named });
  const { title, clause } = content.option(point, option);
  return t('why:wording', { option: title, point: named, clause });
}

function also(content: Catalogue, { point, option, toward }: Preference): string {
  const named = t('why:point', { number: numberOf(point), title: content.point(point).title });
  if (option !== undefined)
    return t(`why:also.${toward}`, { option: content.option(point, option).title, point: named });
  const whole = t(`why:also.${toward}Point`, { point: named });
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
