/** The only way out of the referee: what everyone may know, and what one party may know. */
import { articlesIn } from './articles.ts';
import { votersOn } from './caucus.ts';
import { linesInForce } from './crossing.ts';
import { byParty } from './parties.ts';
import { crossedBy } from './predicate.ts';
import { reservedBefore } from './ratify.ts';
import { remembered } from './remembered.ts';
import { agendaOf, isLastRound, roundsOf, speakerOf, starOf } from './rounds.ts';
import { textOf, type Points } from './text.ts';
import {
  type Act,
  type ByParty,
  type LineId,
  type Negotiation,
  type Party,
  type PartyView,
  type PublicSetting,
  type PublicView,
  type Setting,
} from './types.ts';
import { supportFor, worthOf } from './worth.ts';

/** What an onlooker may know. */
export const publicView = (n: Negotiation): PublicView => viewWith(n, null);

/** Everything public, and the party's own papers. */
export function viewFor(n: Negotiation, party: Party): PartyView {
  const shared = viewWith(n, party);
  const means = meaningOf(n.points, n.declared, n.setting);
  return {
    ...shared,
    seat: party,
    mandate: n.setting.mandates[party],
    declaredByDefault: n.setting.declaredByDefault[party],
    marks: n.marks[party],
    predictions: n.predictions[party],
    scored: n.scored.filter(s => s.by === party),
    crossings: n.crossings.filter(c => c.party === party),
    worth: means.worth[party],
    support: means.support[party],
    reservedBefore: reservedBefore(n, party),
    may: mayOf(shared, party),
  };
}

/** Who must act before the talks go on; empty where only the chair can. */
export function awaitedIn(n: Negotiation): readonly Party[] {
  const { parties } = n.setting;
  switch (n.phase) {
    case 'brief':
      return parties.filter(p => !n.declared[p]);
    case 'marks':
      return parties.filter(p => !n.sealed[p]);
    case 'caucus': {
      if (!n.caucus) return [];
      const { tabled } = n.caucus;
      return tabled ? votersOn(n, tabled).filter(p => !tabled.votes[p]) : [speakerOf(n.caucus)];
    }
    case 'ratification':
      return parties.filter(p => !n.signatures[p]);
    case 'postSettlement':
      return n.swaps?.swaps.length ? parties.filter(p => !n.swaps?.answers[p]) : [];
    case 'summary':
    case 'ended':
      return [];
  }
}

function viewWith(n: Negotiation, seat: Party | null): PublicView {
  const { text, crossed } = meaningOf(n.points, n.declared, n.setting);
  const { parties } = n.setting;
  const allSigned = parties.every(p => n.signatures[p]);
  return {
    seat,
    setting: settingShown(n, seat),
    phase: n.phase,
    round: n.round,
    rounds: roundsOf(n),
    isLastRound: isLastRound(n),
    agenda: agendaOf(n),
    star: starOf(n),
    points: n.points,
    articles: articlesIn(n.points, n.swaps?.first.points ?? null),
    declared: n.declared,
    sealed: n.sealed,
    reveals: n.reveals,
    caucus: n.caucus,
    tabled: n.tabled,
    awaited: awaitedIn(n),
    asked: actsIn(n),
    text,
    crossed,
    signed: answeredIn(n.signatures, parties),
    signatures: allSigned ? n.signatures : unseenBy(parties),
    swaps: n.swaps?.swaps ?? [],
    swapsAnswered: answeredIn(n.swaps?.answers ?? unseenBy(parties), parties),
    ending: n.ending,
  };
}

const unseenBy = remembered((parties: readonly Party[]) => byParty(parties, () => null));

/** Who has given an answer. */
const answeredIn = remembered((answers: ByParty<unknown>, parties: readonly Party[]) =>
  byParty(parties, p => answers[p] !== null),
);

/** What the text as it stands means to each party; most acts leave it as it was. */
const meaningOf = remembered(
  (points: Points, declared: Negotiation['declared'], setting: Setting) => {
    const { parties } = setting;
    const text = textOf(points);
    const lines = linesInForce({ points, declared, setting });
    return {
      text,
      crossed: byParty(parties, p => crossedBy(p, text, lines)),
      worth: byParty(parties, p => worthOf(setting.mandates[p], text)),
      support: byParty(parties, p => supportFor(setting, lines, p, text)),
    };
  },
);

const settingShown = ({ setting, declared }: Negotiation, seat: Party | null): PublicSetting => {
  const { seats, onlooker } = settingsShown(setting, declared);
  return seat === null ? onlooker : seats[seat];
};

/** The setting as each may see it; it changes with what is declared alone. */
const settingsShown = remembered((setting: Setting, declared: Negotiation['declared']) => {
  const announced = setting.parties.flatMap(p => declared[p] ?? []);
  const shownTo = (seat: Party | null) => publicSetting(setting, announced, seat);
  return { seats: byParty(setting.parties, shownTo), onlooker: shownTo(null) };
});

/** Named field by field, so that nothing private slips through when the setting grows. */
function publicSetting(
  setting: Setting,
  announced: readonly LineId[],
  seat: Party | null,
): PublicSetting {
  return {
    scenario: setting.scenario,
    scenarioVersion: setting.scenarioVersion,
    length: setting.length,
    day: setting.day,
    brief: setting.brief,
    parties: setting.parties,
    points: setting.points,
    agendas: setting.agendas,
    stars: setting.stars,
    laps: setting.laps,
    ...(setting.firstNoEndsVoting && { firstNoEndsVoting: true }),
    lines: setting.lines,
    declarable: setting.declarable.filter(l => l.party === seat || announced.includes(l.id)),
    support: setting.support,
  };
}

function mayOf({ phase, awaited, asked }: PublicView, party: Party): readonly Act['type'][] {
  if (phase === 'ended') return [];
  return awaited.includes(party) ? [...asked, 'leave'] : ['leave'];
}

function actsIn(n: Negotiation): readonly Act['type'][] {
  switch (n.phase) {
    case 'brief':
      return ['declare'];
    case 'marks':
      return starOf(n) ? ['mark', 'unmark', 'predict', 'seal'] : ['mark', 'unmark', 'seal'];
    case 'caucus':
      return n.caucus?.tabled ? ['vote'] : ['table', 'pass'];
    case 'ratification':
      return ['sign'];
    case 'postSettlement':
      return ['answerSwaps'];
    case 'summary':
    case 'ended':
      return [];
  }
}
