/** Where what a computer seat says comes from, in a few words. */
import type { Catalogue } from '#content/catalogue.ts';
import type { Party, Reason } from '#engine/types.ts';
import { evidenceOf, howKnown, lineIn } from '#content/backing.ts';
import { t } from './said.ts';

/** What stands behind a reason: "Article A, Hayovyshyn", "inferred from Article A", "game assumption". */
export function receiptOf(catalogue: Catalogue, party: Party, reason: Reason): string {
  const id = evidenceOf(catalogue, reason);
  if (id === null) return t('reasons:assumption');
  const source = sourceOf(catalogue, id);
  if (reason.type === 'line') {
    const isStated = lineIn(catalogue, reason.line)?.status === 'stated';
    return t(`reasons:from.${isStated ? 'direct' : 'inferred'}`, { source });
  }
  if (reason.type !== 'preference') return t('reasons:assumption');
  return t(`reasons:from.${howKnown(catalogue, party, reason, id)}`, { source });
}

function sourceOf(catalogue: Catalogue, id: string): string {
  const { source: of, speaker: named } = catalogue.evidence(id);
  const [speaker] = named?.split(',') ?? []; // the name; the office stands with the evidence
  const { compared, shortName, inside } = catalogue.source(of);
  const source = compared ? shortName : inside;
  return speaker === undefined ? source : t('reasons:sourceSpeaker', { source, speaker });
}
