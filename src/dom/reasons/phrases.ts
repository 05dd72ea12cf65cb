/** One reason in full, with the points by their titles. */
import { numberOf, type Catalogue } from '#content/catalogue.ts';
import { listed, theParty } from '#dom/talks/phrases.ts';
import type { PointId, Reason } from '#engine/types.ts';
import { t } from '#words/why.ts';

/** Of a reason whose points and options the scenario has; a line speaks for itself. */
export function reasonInFull(
  content: Catalogue,
  reason: Exclude<Reason, { readonly type: 'line' }>,
): string {
  const named = (point: PointId) =>
    t('why:point', { number: numberOf(point), title: content.point(point).title });
  const points = (ids: readonly PointId[]) => listed(ids.map(named));
  switch (reason.type) {
    case 'preference':
      return t(`why:preference.${reason.toward}`, { point: named(reason.point) });
    case 'priority':
      return t('why:priority', { point: named(reason.point) });
    case 'trade': {
      const gives = points(reason.gives);
      if (reason.gets.length === 0) return t('why:give', { gives });
      return t('why:trade', { gives, gets: points(reason.gets) });
    }
    case 'standing':
      return t(`why:standing.${reason.is}`, { point: named(reason.point) });
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
