import type { Catalogue } from '#content/catalogue.ts';
import type { Party } from '#engine/types.ts';
import { t } from './words.ts';

/** What a side does without a text, for a list whose head says that all of it is assumed: each text says so too. */
export function withoutText(content: Catalogue, party: Party): string {
  const text = content.party(party).noAgreement;
  const lead = t('common:assumptionLead');
  if (!text.startsWith(lead)) return text;
  const plain = text.slice(lead.length);
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
