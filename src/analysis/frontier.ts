/** A text beside all texts that are acceptable to all: seen from two parties, and how good it is. */
import type { Outcome, Party } from '#engine/types.ts';
import { worthOf } from '#engine/worth.ts';
import { modelOf, textIn } from '#solver/from-setting.ts';
import type { AnswerTo, Question } from '#solver/question.ts';
import type { Analyst } from './analyst.ts';
import type { Basis } from './basis.ts';
import { standingNow } from './standing.ts';

/** What two parties gain over no agreement. */
export type Gains = readonly [number, number];
export type Pair = readonly [Party, Party];

/** The plane of two parties' gains. */
export interface Plane {
  readonly pair: Pair;
  readonly frontier: readonly Gains[]; // texts acceptable to all that none beats for both, the first's best first
  readonly text: Gains;
  readonly draft: Gains; // every point as drafted
  readonly nash: Gains | null; // of the text with the largest product of all gains
}

export interface Quality {
  readonly acceptable: boolean; // to all
  /** The most that gains can rise in sum with nobody worse off; null: no acceptable text is as good for all. */
  readonly surplus: number | null;
  /** Of recodings of the preferences, how many leave the text acceptable, or not, as it is. */
  readonly robustness: { readonly share: number; readonly recodings: number } | null;
}

type Asks = Pick<Analyst, 'ask'>;

/** Null where the analyst gives no answer. */
export async function planeOf(
  analyst: Asks,
  basis: Basis,
  text: Outcome,
  pair: Pair,
  signal: AbortSignal,
): Promise<Plane | null> {
  const [a, b] = pair;
  const seats = basis.setting.parties;
  const parties = [seats.indexOf(a), seats.indexOf(b)] as const;
  const best = await answerTo(analyst, { type: 'projection', parties }, signal);
  const nash = best && (await answerTo(analyst, { type: 'nash', ties: false }, signal));
  if (!best || !nash) return null;
  const gains = (of: Outcome): Gains => [gainOf(basis, a, of), gainOf(basis, b, of)];
  const top = nash.best;
  return {
    pair,
    frontier: best.points,
    text: gains(text),
    draft: gains(Object.fromEntries(basis.setting.points.map(({ id }) => [id, 'drafted']))),
    nash: top && [top.gains[parties[0]] ?? 0, top.gains[parties[1]] ?? 0],
  };
}

/** Null where the analyst gives no answer. */
export async function qualityOf(
  analyst: Asks,
  basis: Basis,
  outcome: Outcome,
  signal: AbortSignal,
): Promise<Quality | null> {
  const text = textIn(modelOf(basis.setting, basis.lines, basis.standard), outcome);
  const { acceptable } = standingNow(basis, outcome).now;
  const standing = await answerTo(analyst, { type: 'standing', text }, signal);
  if (!standing) return null;
  const finding = { type: acceptable ? 'acceptable' : 'unacceptable', text } as const;
  const robust = await answerTo(analyst, { type: 'robustness', finding }, signal);
  const robustness = robust && { share: robust.share, recodings: robust.recodings };
  return { acceptable, surplus: standing.surplus, robustness };
}

async function answerTo<Q extends Question>(
  analyst: Asks,
  question: Q,
  signal: AbortSignal,
): Promise<AnswerTo<Q> | null> {
  const reply = await analyst.ask(question, { signal });
  return reply.ok ? reply.answer : null;
}

const gainOf = ({ setting }: Basis, party: Party, text: Outcome): number =>
  worthOf(setting.mandates[party], text) - setting.mandates[party].walkAway;
