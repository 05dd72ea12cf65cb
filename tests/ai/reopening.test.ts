/** Votes on a reopening, which a person may table in the last round though computer seats seldom do. */
import { describe, expect, test } from 'vitest';
import { byParty } from '#engine/parties.ts';
import { Referee } from '#engine/referee.ts';
import { tiedTo } from '#engine/text.ts';
import { changed } from '#engine/crossing.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { STRUCK, type PointId, type Setting } from '#engine/types.ts';
import { worthOf } from '#engine/worth.ts';
import { faultsOf } from './faults.ts';
import { decisionOf, playOut, someSeats, type Decided } from './games.ts';
import { FULL, TIME } from './runs.ts';
import { SHIPPED, someSetting } from './settings.ts';

const GAMES = FULL ? 1_000 : 60;

interface Voted extends Decided {
  readonly point: PointId;
}

function copyOf(referee: Referee): Referee {
  const copy = Referee.fromLog(referee.log());
  if (!copy.ok) throw new Error('does not replay');
  return copy.value;
}

/** In the last caucus of a game the first speaker asks for each settled point in turn; every voter's answer. */
function votesIn(setting: Setting, seed: number): readonly Voted[] {
  const seats = someSeats(seed, seed % 2 === 0 ? 'novice' : 'practised');
  const { moves } = playOut(setting, seed, seats).log();
  const referee = new Referee(setting, seed);
  for (const { by, act } of moves) {
    const { phase, isLastRound, caucus } = referee.publicView();
    if (phase === 'caucus' && isLastRound && !caucus?.tabled) break;
    if (by === 'chair') referee.chair(act);
    else referee.act(by, act);
  }
  const { awaited, points } = referee.publicView();
  const [speaker] = awaited;
  if (!speaker) return [];
  const settled = setting.points.map(p => p.id).filter(id => points[id]?.settled);
  return settled.flatMap(point => {
    const asked = copyOf(referee);
    if (!asked.act(speaker, { type: 'table', initiative: { type: 'reopening', point } }).ok)
      return [];
    const views = byParty(PARTIES, party => asked.viewFor(party));
    if (!views.eu.caucus?.tabled) return [];
    return views.eu.awaited.map((party): Voted => {
      const decision = decisionOf(seats[party], views[party]);
      const alone = copyOf(asked); // a no of another would end the voting
      for (const act of decision) expect(alone.act(party, act).ok).toBe(true);
      return { view: views[party], decision, seated: seats[party], point };
    });
  });
}

const votes = Array.from({ length: GAMES }, (_, i) => i + 1).flatMap(seed => {
  const shipped = SHIPPED.quick[seed % SHIPPED.quick.length] as Setting;
  return votesIn(seed % 3 === 0 ? shipped : someSetting(seed), seed);
});

describe('a vote on a reopening', () => {
  test(
    'has reasons that hold',
    () => {
      expect(votes.length).toBeGreaterThan(GAMES);
      const faulty = votes.flatMap(voted =>
        voted.decision.flatMap(act =>
          act.type === 'vote'
            ? faultsOf(voted, act).map(fault => ({ fault, act, at: voted.view.setting.scenario }))
            : [],
        ),
      );
      expect(faulty).toEqual([]);
    },
    TIME,
  );

  test('is a yes where what is taken back is worth less than nothing', () => {
    let [yes, no] = [0, 0];
    for (const { view, decision, point } of votes) {
      const [act] = decision;
      if (act?.type !== 'vote') throw new Error('no vote');
      const out = tiedTo(view.points, point).map(id => ({ point: id, option: STRUCK }));
      const worth = view.worth - worthOf(view.mandate, changed(view.text, out));
      if (worth < 0) expect(act.yes).toBe(true);
      if (act.yes) yes += 1;
      else no += 1;
    }
    expect(Math.min(yes, no)).toBeGreaterThan(GAMES / 20);
  });
});
