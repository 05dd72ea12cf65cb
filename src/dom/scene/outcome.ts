/** What the signatures come to, in words. */
import { PARTIES, type PublicView } from '#engine/types.ts';
import { t } from '#words/scene.ts';

export const isInForce = ({ signatures }: PublicView): boolean =>
  PARTIES.every(party => signatures[party]?.ratified);

/** "3 sides signed". */
export function signedWords({ signatures }: PublicView): string {
  const refusals = PARTIES.filter(party => (signatures[party]?.signing ?? 'refuse') === 'refuse');
  const count = PARTIES.length - refusals.length;
  return t(count === 0 ? 'scene:signedNone' : 'scene:signedCount', { count });
}

/** "2 homes ratified. The text does not enter into force in this exercise." */
export function ratifiedWords(view: PublicView): string {
  const count = PARTIES.filter(party => view.signatures[party]?.ratified).length;
  const homes = t(count === 0 ? 'scene:ratifiedNone' : 'scene:ratifiedCount', { count });
  return `${homes} ${t(isInForce(view) ? 'scene:inForce' : 'scene:notInForce')}`;
}
