/** What the signatures come to, in words. */
import type { Catalogue } from '#content/catalogue.ts';
import type { PublicView, Signature } from '#engine/types.ts';
import { listedShort } from './lists.ts';
import { everyParty } from './parties.ts';
import { t } from './scene.ts';

export const isInForce = ({ signatures }: PublicView): boolean =>
  everyParty().every(party => signatures[party]?.ratified);

/** Why a home answers as it does; a side that did not sign has not asked it. */
export function homeWords(content: Catalogue, { signing, crossed, fallsShort }: Signature): string {
  if (signing === 'refuse') return t('scene:homeNotAsked');
  const titles = listedShort(crossed.map(line => content.line(line).title));
  const lines = crossed.length > 0 ? t('scene:homeCrossed', { titles }) : t('scene:homeClear');
  if (!fallsShort) return lines;
  return crossed.length > 0 ? `${t('scene:homeWorth')} ${lines}` : t('scene:homeWorth');
}

/** "3 sides signed". */
export function signedWords({ signatures }: PublicView): string {
  const refusals = everyParty().filter(
    party => (signatures[party]?.signing ?? 'refuse') === 'refuse',
  );
  const count = everyParty().length - refusals.length;
  return t(count === 0 ? 'scene:signedNone' : 'scene:signedCount', { count });
}

/** "2 homes ratified. The text does not enter into force in this exercise." */
export function ratifiedWords(view: PublicView): string {
  const count = everyParty().filter(party => view.signatures[party]?.ratified).length;
  const homes = t(count === 0 ? 'scene:ratifiedNone' : 'scene:ratifiedCount', { count });
  return `${homes} ${t(isInForce(view) ? 'scene:inForce' : 'scene:notInForce')}`;
}
