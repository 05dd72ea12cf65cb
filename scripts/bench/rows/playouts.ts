/** How many single-text games a second a seat can play out in numbers, beside whole games of the baseline. */
import { boardOf } from '#ai/board.ts';
import { baseline } from '#tournament/baseline/baseline.ts';
import { DEFAULT_CHARACTER } from '#ai/character.ts';
import type { Decision } from '#ai/opponent.ts';
import { Playout, playersOf, type Course } from '#ai/playout.ts';
import { temperOf } from '#ai/temper.ts';
import { settingOf } from '#content/setting.ts';
import { byParty } from '#engine/parties.ts';
import { Referee } from '#engine/referee.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Setting } from '#engine/types.ts';
import { shippedContent } from '../../content/read.ts';
import { inTurn, millisecondsOf, type Bench } from '../measure.ts';

const GAMES = 50; // in one sample

export default {
  id: 'playouts',
  unit: 'games/s',
  goal: { atLeast: 500 },
  measure() {
    const choice = { length: 'quick', day: '2025-11-21', brief: 'full' } as const;
    const setting = settingOf(shippedContent(), choice);
    const course = courseOn(setting);
    const open = { text: course.board.struck, fixed: course.board.points.map(() => false) };
    return inTurn(
      () =>
        (GAMES * 1000) /
        millisecondsOf(() => {
          for (let game = 0; game < GAMES; game++) new Playout(course, open).playRound(1, null);
        }),
      () => 1000 / millisecondsOf(() => playBaselines(setting)),
    );
  },
} satisfies Bench;

/** From the first marks to the last turn, each seat with its own worths. */
function courseOn(setting: Setting): Course {
  const referee = begun(setting);
  const boards = PARTIES.map(party => boardOf(referee.viewFor(party), false));
  const [board] = boards;
  if (!board) throw new Error('there are four seats');
  const place = (id: string) => board.points.findIndex(point => point === id);
  return {
    board,
    agendas: setting.agendas.map(agenda => agenda.map(place)),
    rounds: setting.agendas.length,
    laps: setting.laps,
    players: playersOf(
      board,
      boards.map(each => each.own),
      PARTIES.map(party => setting.mandates[party].walkAway),
      PARTIES.map(() => temperOf(DEFAULT_CHARACTER)),
    ),
  };
}

function begun(setting: Setting): Referee {
  const referee = new Referee(setting, 1);
  for (const party of PARTIES)
    referee.act(party, { type: 'declare', lines: setting.declaredByDefault[party] });
  return referee;
}

function playBaselines(setting: Setting): void {
  const referee = begun(setting);
  const seats = byParty(PARTIES, party => baseline({ seed: PARTIES.indexOf(party) }));
  for (;;) {
    const { phase, awaited } = referee.publicView();
    if (phase === 'ended') return;
    const [party] = awaited;
    if (!party) {
      referee.chair(
        phase === 'summary' ? { type: 'nextRound' } : { type: 'offerSwaps', swaps: [] },
      );
      continue;
    }
    for (const act of seats[party].decide(referee.viewFor(party)) as Decision)
      referee.act(party, act);
  }
}
