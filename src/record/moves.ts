/** The moves of talks that have ended, each in a sentence and in the columns of a table. */
import { numberOf, type Catalogue } from '#content/catalogue.ts';
import type { Ended, Step } from './ended.ts';
import { initiativePhrase, numbers, optionPhrase } from '#words/phrases.ts';
import { answerOf } from '#engine/answer.ts';
import {
  changesOf,
  type Change,
  type CrossingReason,
  type LineId,
  type Party,
  type Phase,
  type PointId,
} from '#engine/types.ts';
import { listed } from '#words/lists.ts';
import { theParty } from '#words/parties.ts';
import { reasonSentence, type Done } from '#words/reasons.ts';
import { t } from '#words/report.ts';

export interface ToldMove {
  readonly number: number; // from 1
  readonly round: number; // 0 in the brief
  readonly phase: Phase;
  readonly by: Party | 'chair';
  readonly act: string; // the type of the act
  readonly changes: readonly Change[]; // what it would put into the text
  readonly sentence: string;
  readonly reason: string; // a computer seat's, in a sentence; '' where there is none
  readonly crossings: readonly CrossingReason[]; // given for lines of its own
}

export const toldMoves = (
  content: Catalogue,
  { steps }: Pick<Ended, 'steps'>,
): readonly ToldMove[] =>
  steps.map((step, i) => ({
    number: i + 1,
    round: step.before.round,
    phase: step.before.phase,
    by: step.move.by,
    act: step.move.act.type,
    changes: changesIn(step),
    sentence: sentenceOf(content, step),
    reason: reasonOf(content, step),
    crossings: crossingsIn(step),
  }));

function changesIn({ move: { act }, before }: Step): readonly Change[] {
  switch (act.type) {
    case 'mark':
      return [{ point: act.point, option: act.option }];
    case 'table':
      return changesOf(act.initiative);
    case 'vote': {
      const tabled = before.caucus?.tabled;
      return tabled ? changesOf(tabled.initiative) : [];
    }
    default:
      return [];
  }
}

/** What was done, without the name of who did it: "marks point 6: as drafted". */
function sentenceOf(content: Catalogue, { move: { act }, before }: Step): string {
  switch (act.type) {
    case 'declare':
      return t('report:did.declare', { count: act.lines.length, lines: lineTitles(content, act.lines) }); // prettier-ignore
    case 'mark':
      return t('report:did.mark', { number: numberOf(act.point), option: optionPhrase(content, act) }); // prettier-ignore
    case 'unmark':
      return t('report:did.unmark', { number: numberOf(act.point) });
    case 'predict': {
      const { of, prediction } = act;
      if (!prediction) return t('report:did.unpredict', { party: theParty(of) });
      return t(`report:did.predict.${prediction.answer}`, { party: theParty(of), sure: prediction.sure }); // prettier-ignore
    }
    case 'table':
      return t('report:did.table', { initiative: initiativePhrase(content, act.initiative) });
    case 'vote': {
      const tabled = before.caucus?.tabled;
      const initiative = tabled ? initiativePhrase(content, tabled.initiative) : '';
      return t(act.yes ? 'report:did.yes' : 'report:did.no', { initiative });
    }
    case 'sign': {
      const { signing, reservation } = act;
      const number = reservation ? numberOf(reservation.point) : '';
      return t(`report:did.${signing}`, { number });
    }
    case 'answerSwaps':
      return t('report:did.answerSwaps', { count: act.yes.length });
    case 'offerSwaps':
      return t('report:did.offerSwaps', { count: act.swaps.length });
    default:
      return t(`report:did.${act.type}`); // seal, pass, leave, nextRound: all is said by the type
  }
}

const lineTitles = (content: Catalogue, lines: readonly LineId[]): string =>
  listed(lines.map(line => content.line(line).title));

/** The reason that a computer seat gave; a person's own are in `crossings`. */
function reasonOf(content: Catalogue, { move, before }: Step): string {
  const { by, act } = move;
  if (by === 'chair' || !('reasons' in act) || !act.reasons?.length) return '';
  return reasonSentence(content, by, act.reasons, pointOf(move), doneBy(move, before));
}

const pointOf = ({ act }: Step['move']): PointId | undefined =>
  act.type === 'mark' ? act.point : undefined;

function doneBy({ act }: Step['move'], before: Step['before']): Done | undefined {
  switch (act.type) {
    case 'mark':
      return answerOf(before.points[act.point]?.current ?? '', act.option);
    case 'vote':
      return act.yes ? 'yes' : 'no';
    case 'sign':
      return act.signing;
    default:
      return undefined;
  }
}

function crossingsIn({ move: { act } }: Step): readonly CrossingReason[] {
  if (act.type === 'sign') return Object.values(act.crossings ?? {});
  return 'crossing' in act && act.crossing ? [act.crossing] : [];
}

/** "6" or "5 and 6". */
export const pointsIn = (changes: readonly Change[]): string =>
  numbers(changes.map(({ point }) => point));
