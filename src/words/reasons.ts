/** A computer seat's reasons as one plain sentence, as its side would say it, with one source or "game assumption". */
import { wordCount } from '#content/briefs.ts';
import { numberOf, type Catalogue } from '#content/catalogue.ts';
import { voicing } from '#content/voicing.ts';
import type { Answer, Party, PointId, Reason, Signing } from '#engine/types.ts';
import { TheShort } from './parties.ts';
import { receiptOf } from './sources.ts';
import { sayingOf } from './sayings.ts';
import { t } from './said.ts';

/** What the reasons are for; without it the sentence opens with the party alone. */
export type Done = Answer | 'yes' | 'no' | Signing;

/** No more words than a reader takes in at a glance; the source stands apart. */
export const SENTENCE_WORDS = 24;

/** What is said, and the reason that it says; null: none that this scenario knows. */
export interface Said {
  readonly sentence: string;
  readonly reason: Reason | null;
}

/** For example "Ukraine rejects point 6: we do not give way on the size of our army (Article A, ...)." */
export const reasonSentence = (
  catalogue: Catalogue,
  party: Party,
  reasons: readonly Reason[],
  point?: PointId,
  did?: Done,
): string => saidOf(catalogue, party, reasons, point, did).sentence;

export function saidOf(
  catalogue: Catalogue,
  party: Party,
  reasons: readonly Reason[],
  point?: PointId,
  did?: Done,
): Said {
  const told = (why: string) => sentenceOf(party, why, point, did);
  const saying = sayingOf(
    {
      catalogue,
      voices: voicing(catalogue),
      party,
      reasons,
      about: point,
      refuses: did === 'no' || did === 'refuse',
    },
    did === 'sign' || did === 'reserve',
  );
  if (saying === null) return { sentence: told(t('reasons:noStake')), reason: null };
  const { reason, clause, more } = saying;
  const whole = more
    .map(addition => clause + addition)
    .find(longer => wordCount(told(longer)) <= SENTENCE_WORDS);
  const source = receiptOf(catalogue, party, reason);
  return { sentence: told(t('reasons:sourced', { clause: whole ?? clause, source })), reason };
}

function sentenceOf(party: Party, why: string, point?: PointId, did?: Done): string {
  const said = { party: TheShort(party), why };
  if (did && (point !== undefined || !isAnswer(did))) {
    const number = point === undefined ? '' : numberOf(point);
    return t(`reasons:did.${did}`, { ...said, number });
  }
  if (point === undefined) return t('reasons:opening', said);
  return t('reasons:openingPoint', { ...said, number: numberOf(point) });
}

const isAnswer = (did: Done): did is Answer =>
  did === 'accept' || did === 'amend' || did === 'reject';
