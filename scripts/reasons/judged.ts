/**
 * Whether what a seat says fits what it does, held against its papers and the texts of the scenario. It knows no
 * sentence of the game: a side's clause is found in what is said as it stands in the data.
 */
import { catalogue } from '#content/catalogue.ts';
import { changed, linesInForce } from '#engine/crossing.ts';
import { crosses } from '#engine/predicate.ts';
import { tiedTo } from '#engine/text.ts';
import {
  changesOf,
  STRUCK,
  type Change,
  type Outcome,
  type PartyView,
  type PointId,
  type Reason,
} from '#engine/types.ts';
import { shippedContent } from '../content/read.ts';
import type { Reasoned, Sample } from './sampled.ts';

const content = catalogue(shippedContent());
const { points, voices, lines, declarable } = content.content;

/** What an act would have in the text, what it is against, and the points of both. */
interface Deed {
  readonly wanted: readonly Change[];
  readonly refused: readonly Change[];
  readonly points: readonly PointId[];
  readonly text: Outcome; // with what is wanted, or what is refused
}

/** Why what is said contradicts what is done, in words for whoever mends it; null where it does not. */
export function contradictionIn({ view, act, sentence }: Sample): string | null {
  const deed = deedOf(view, act);
  const worth = ({ point, option }: Change) => view.mandate.preferences[point]?.[option] ?? 0;
  const has = (among: readonly Change[], { point, option }: Change) =>
    among.some(c => c.point === point && c.option === option);
  const said = (voices?.options ?? []).filter(
    voice => voice.party === view.seat && sentence.includes(voice.says),
  );
  for (const voice of said) {
    if (said.some(other => other !== voice && other.says.includes(voice.says))) continue; // a part of it
    const isFor = has(deed.wanted, voice) && worth(voice) >= 0;
    const isAgainst = has(deed.refused, voice) && worth(voice) < 0;
    const fits = voice.toward === 'against' ? isAgainst : isFor;
    if (!fits) return `${voice.point} ${voice.option} is ${voice.toward} it, worth ${worth(voice)}`;
  }
  const inForce = linesInForce(view);
  for (const { line: id, says } of voices?.lines ?? []) {
    if (!sentence.includes(says)) continue;
    const line = inForce.find(l => l.id === id);
    if (line?.party !== view.seat) return `${id} is no line of its own`;
    const isCrossed = crosses(line, deed.text, inForce);
    const isRefusal = deed.wanted.length === 0;
    if (isCrossed !== isRefusal) return `${id} is ${isCrossed ? 'crossed' : 'kept'}`;
  }
  return null;
}

/**
 * Whether a word of the points, options or lines at hand stands in what is said. Words that the texts of many points
 * have, such as the names of states, say nothing of one of them and do not count.
 */
export function namesTheThing({ view, act, sentence }: Sample): boolean {
  const at = deedOf(view, act).points;
  const words = new Set(at.flatMap(point => [...(wordsOf.get(point) ?? [])]));
  return wordsIn(sentence.replace(/\([^)]*\)/gu, '')).some(word => words.has(word));
}

/** What becomes of the seat's priorities that an act bears on; null: it bears on none. */
export type Kept = 'kept' | 'paid' | 'lastRound' | 'unpaid';

export function prioritiesIn({ view, act }: Sample): Kept | null {
  if (act.type === 'sign') return null;
  const { wanted, refused } = deedOf(view, act);
  const reopens = act.type !== 'mark' && isReopening(view, act);
  const bears = view.mandate.priorities.filter(p =>
    [...wanted, ...refused].some(c => c.point === p.point),
  );
  if (bears.length === 0 || reopens) return null;
  const lost = bears.filter(p =>
    wanted.some(c => c.point === p.point && !p.options.includes(c.option)),
  );
  if (lost.length === 0) return 'kept';
  const others = (point: PointId) => !lost.some(p => p.point === point);
  const reasons = act.reasons ?? [];
  if (reasons.some(reason => isPay(reason, others))) return 'paid';
  const isLast = view.isLastRound && reasons.some(r => r.type === 'lastRound');
  return isLast ? 'lastRound' : 'unpaid';
}

function isPay(reason: Reason, others: (point: PointId) => boolean): boolean {
  if (reason.type === 'trade') return reason.gets.some(others);
  if (reason.type === 'line') return reason.kept === true;
  const isGain = reason.type === 'priority' || (reason.type === 'preference' && reason.toward === 'for'); // prettier-ignore
  return isGain && others(reason.point);
}

const isReopening = (view: PartyView, act: Reasoned): boolean =>
  (act.type === 'table' ? act.initiative : view.caucus?.tabled?.initiative)?.type === 'reopening';

function deedOf(view: PartyView, act: Reasoned): Deed {
  const current = (point: PointId): Change => ({
    point,
    option: view.points[point]?.current ?? STRUCK,
  });
  const deed = (wanted: readonly Change[], refused: readonly Change[]): Deed => ({
    wanted,
    refused,
    points: [...wanted, ...refused].map(c => c.point),
    text: changed(view.text, wanted.length > 0 ? wanted : refused),
  });
  switch (act.type) {
    case 'mark': {
      const { point, option } = act;
      const now = current(point);
      return deed([{ point, option }], now.option === option ? [] : [now]);
    }
    case 'sign': {
      const settled = points.flatMap(p => (view.points[p.id]?.settled ? [current(p.id)] : []));
      return act.signing === 'refuse' ? deed([], settled) : deed(settled, []);
    }
    case 'table':
    case 'vote': {
      const initiative = act.type === 'table' ? act.initiative : view.caucus?.tabled?.initiative;
      const isYes = act.type === 'table' || act.yes;
      if (!initiative) return deed([], []);
      if (initiative.type !== 'reopening')
        return isYes ? deed(changesOf(initiative), []) : deed([], changesOf(initiative));
      const settled = tiedTo(view.points, initiative.point).map(current);
      return isYes ? deed([], settled) : deed(settled, []);
    }
  }
}

/** Words of four letters or more, without their endings. */
function wordsIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter(word => word.length >= 4).map(word => word.replace(/(?:ing|ed|es|s)$/u, ''));
}

const POINTS_MAX = 5; // a word of more points than this is no word of any

/** By point: the words of its own, from its texts and from the lines that read it. */
const wordsOf: ReadonlyMap<PointId, ReadonlySet<string>> = (() => {
  const all = points.map(({ id, title, short, draft, options }) => {
    const about = [...lines, ...declarable].filter(line => line.points.includes(id));
    const wordings = options.filter(o => o.id !== STRUCK).flatMap(o => [o.title, o.clause]);
    const said = [
      title,
      short,
      ...draft,
      ...wordings,
      ...about.flatMap(l => [l.title, l.sentence]),
    ];
    return { id, words: new Set(said.flatMap(wordsIn)) };
  });
  const isOwn = (word: string) => all.filter(({ words }) => words.has(word)).length <= POINTS_MAX;
  return new Map(all.map(({ id, words }) => [id, new Set([...words].filter(isOwn))]));
})();
