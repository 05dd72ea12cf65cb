/** What computer seats say for their acts, from seeded games among themselves. */
import { DIFFICULTIES, PERSONALITIES } from '#ai/character.ts';
import type { Decision, Opponent } from '#ai/opponent.ts';
import { catalogue, type Catalogue } from '#content/catalogue.ts';
import { answerOf } from '#engine/answer.ts';
import { byParty } from '#engine/parties.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Act, Length, PartyView, Reason } from '#engine/types.ts';
import { cited } from '#table/citations.ts';
import { saidOf, type Done, type Said } from '#words/reasons.ts';
import { shippedContent } from '../content/read.ts';
import { entrant, nameOf } from '#tournament/entrants.ts';
import { playGame } from '#tournament/play.ts';
import { subject } from '#tournament/subject.ts';

export type Reasoned = Extract<Act, { reasons?: readonly Reason[] }>;

export interface Sample extends Said {
  readonly seed: number;
  readonly view: PartyView;
  readonly act: Reasoned;
}

export interface Games {
  readonly lengths: readonly Length[];
  readonly difficulties?: typeof DIFFICULTIES | readonly (typeof DIFFICULTIES)[number][];
  readonly firstSeed: number;
}

const content: Catalogue = catalogue(shippedContent());

/** So many acts with reasons, of all four chairs and every character, the lengths in turn. */
export function sampled(
  count: number,
  { lengths, difficulties = DIFFICULTIES, firstSeed }: Games,
): readonly Sample[] {
  const samples: Sample[] = [];
  for (let seed = firstSeed; samples.length < count; seed++) {
    const length = lengths[seed % lengths.length];
    if (length === undefined) throw new Error('games need a length');
    const seats = byParty(PARTIES, party => {
      const at = seed * PARTIES.length + PARTIES.indexOf(party);
      const personality = PERSONALITIES[at % PERSONALITIES.length] ?? 'reciprocal';
      const difficulty = difficulties[(at >> 2) % difficulties.length] ?? 'practised';
      const { opponent } = entrant(nameOf({ personality, difficulty }), at);
      return watched(opponent, (view, act) => samples.push(sampleOf(seed, view, act)));
    });
    playGame({ setting: subject(length).setting, seed, seats });
  }
  return samples.slice(0, count);
}

/** Told of every act that has reasons. */
const watched = (opponent: Opponent, tell: (view: PartyView, act: Reasoned) => void): Opponent => ({
  decide: view => {
    const decision = opponent.decide(view) as Decision;
    for (const act of decision) if (isReasoned(act)) tell(view, act);
    return decision;
  },
});

const isReasoned = (act: Act): act is Reasoned => 'reasons' in act && act.reasons !== undefined;

function sampleOf(seed: number, view: PartyView, raw: Reasoned): Sample {
  const act = cited(raw, view.seat, content) as Reasoned;
  const point = act.type === 'mark' ? act.point : undefined;
  return {
    seed,
    view,
    act,
    ...saidOf(content, view.seat, act.reasons ?? [], point, doneBy(view, act)),
  };
}

function doneBy(view: PartyView, act: Reasoned): Done | undefined {
  switch (act.type) {
    case 'mark':
      return answerOf(view.points[act.point]?.current ?? '', act.option);
    case 'vote':
      return act.yes ? 'yes' : 'no';
    case 'sign':
      return act.signing;
    case 'table':
      return undefined;
  }
}
