/**
 * The warm-up from the title to the debrief. Its side is dealt, so what comes is not known: after each act the player
 * goes on by what was said. All on the agenda is accepted, nothing is put forward, every vote is no, the text is signed.
 */
import { t } from '#words/debrief.ts';
import { theParty } from '#words/parties.ts';
import '#words/scene.ts';
import type { Player } from '../../player.ts';
import { lastSaid, says } from '../../turn.ts';
import { CARD_MOST } from '../../verdict.ts';
import { enterAndHear, TITLE_MOST, type Take, type Talks } from '../step.ts';
import { dossierAt, FIRST, BEGIN, PARTIES, POINTS, ROUNDS, SECOND, titleOf } from './scenario.ts';

/** Said where a line of one's own is crossed by what was pressed: a reason is asked for first. */
const CROSSES = PARTIES.map(party =>
  t('common:crossingLead', { count: 1, party: theParty(party) }),
);
const REASON = t('common:crossing_traded');

const BRIEFS = PARTIES.map(party => t('brief:title', { party: theParty(party) }));

const marked = (number: number, count: number, total: number): string =>
  t('announcements:marked', { number, mark: t('table:mine_accept'), count, total });

const due = (agenda: readonly number[]): string =>
  t('announcements:toMark', { count: agenda.length, points: agenda.join(', ') });

export const play: Talks = async take => {
  await begin(take);
  await accept(take, FIRST, async (p, number, index) => {
    await p.seek('Tab', dossierAt(index), `Point ${number}`);
    return p.press('a');
  });
  await reveal(take, 1, FIRST.length);
  await caucus(take, 1);
  const agenda = await nextRound(take);
  await accept(take, agenda, async (p, number) => {
    await p.press('slash');
    await p.type(String(number));
    await p.hear(t('card:title', { number, count: POINTS, title: titleOf(number) }), 'Return');
    await p.seek('Tab', t('card:accept'));
    return p.press('Return');
  });
  await reveal(take, 2, agenda.length);
  await caucus(take, 2);
  await sign(take);
};

async function begin(take: Take): Promise<void> {
  await take({
    name: 'the title is read',
    play: p => p.hear(t('title:device'), 'Return'), // on its address
    hears: [t('title:start'), BEGIN],
    most: TITLE_MOST,
  });
  await take({
    name: 'the warm-up is found',
    play: p => p.seek('b', BEGIN),
    hears: [BEGIN],
    most: 50,
  });
  await take({
    name: 'the brief of the side that is dealt',
    play: p => p.hear(BRIEFS, 'Return'),
    hears: [BRIEFS],
    most: 35,
  });
  await take({
    name: 'the table',
    play: async p => {
      await p.seek('Tab', t('brief:takeButton'), t('brief:declareButton'));
      await p.hear(due(FIRST), 'Return');
    },
    hears: [due(FIRST)],
    most: 70,
  });
}

/** Marks each point; where that crosses a line of one's own, a reason is given. */
async function accept(
  take: Take,
  agenda: readonly number[],
  mark: (player: Player, number: number, index: number) => Promise<string>,
): Promise<void> {
  for (const [index, number] of agenda.entries()) {
    const done = marked(number, index + 1, agenda.length);
    const said = await take({
      name: `point ${number} is accepted`,
      play: p => mark(p, number, index),
      hears: [[done, ...CROSSES]],
      most: CARD_MOST,
    });
    if (lastSaid(said, [done, ...CROSSES]) !== done)
      await take({
        name: `a reason for point ${number}`,
        play: enterAndHear(REASON, done),
        hears: [done],
        most: CARD_MOST,
      });
  }
}

/** Seals the marks and hears of them: turned one by one at first, and then at once, in a dialog. */
async function reveal(take: Take, round: 1 | 2, count: number): Promise<void> {
  const shown =
    round === 1 ? t('scene:laidDown', { round, count }) : t('caucus:revealTitle', { round });
  await take({
    name: `the marks of round ${round} are sealed`,
    play: enterAndHear(t('table:seal'), shown),
    hears: [shown],
    most: 60,
  });
  if (round === 1)
    await take({
      name: 'shown at once from here on',
      play: async p => {
        await enterAndHear(t('scene:paces.atOnce'), t('scene:toCaucus'), 'shift+Tab')(p);
        await p.seek('shift+Tab', t('scene:reasons'));
      },
      hears: [t('scene:reasons')],
      most: 90,
    });
}

/** Returns what it is about, as it was said. */
async function nextRound(take: Take): Promise<readonly number[]> {
  const said = await take({
    name: 'round 2 begins',
    play: enterAndHear(t('summary:next', { round: 2 }), SECOND.map(due)),
    hears: [t('table:round', { round: 2, rounds: ROUNDS }), SECOND.map(due)],
    most: 70,
  });
  return SECOND.find(agenda => due(agenda) === lastSaid(said, SECOND.map(due))) ?? [];
}

/** From the marks to the end of the round: whatever is asked is answered, each time as it was said. */
async function caucus(take: Take, round: number): Promise<void> {
  const over = t('summary:title', { round });
  const [vote, turn] = [t('announcements:yourVote'), t('announcements:yourTurn')];
  const next = [vote, turn, over];
  const asked = (said: string): string => lastSaid(said, next) ?? over;
  let due = asked(
    await take({
      name: `on to the caucus of round ${round}`,
      play: enterAndHear(t('scene:toCaucus'), next), // in the dialog it has the same name
      hears: [next],
      most: 90,
    }),
  );
  for (let votes = 1; due !== over;)
    due = asked(
      await take(
        due === turn
          ? {
              name: `round ${round}, the own turn`,
              play: enterAndHear(t('table:pass'), next),
              hears: [next],
              most: 90,
            }
          : {
              name: `round ${round}, vote ${votes++}`,
              play: enterAndHear(t('caucus:voteNo'), next),
              hears: [next],
              most: 90,
            },
      ),
    );
}

async function sign(take: Take): Promise<void> {
  await take({
    name: 'the text is final',
    play: enterAndHear(t('summary:ratify'), t('ratification:title')),
    hears: [t('ratification:title')],
    most: 50,
  });
  await take({
    name: 'the own check of it',
    play: p => p.seek('h', t('ratification:check')),
    hears: [t('ratification:check')],
    most: 12,
  });
  const title = t('debrief:title');
  const [on, swaps] = [t('scene:toDebrief'), t('ratification:swapsTitle')];
  const next = [on, swaps, title, ...CROSSES];
  let said = await take({
    name: 'it is signed',
    play: enterAndHear(t('ratification:sign'), next),
    hears: [next],
    most: 120,
  });
  for (let reasons = 1; CROSSES.some(each => says(said, each)); reasons++)
    said = await take({
      name: `reason ${reasons} for signing it`,
      play: enterAndHear(REASON, next),
      hears: [next],
      most: 120,
    });
  if (says(said, swaps)) said = await refuseSwaps(take, [on, title]);
  if (says(said, on))
    await take({
      name: 'the debrief',
      play: p => p.hear(title, 'Return'), // the way on has the focus
      hears: [title],
      most: 60,
    });
  await take({
    name: 'the lines in the debrief',
    play: p => p.seek('h', t('debrief:lines')),
    hears: [t('debrief:lines')],
    most: 12,
  });
}

/** Every change on offer is answered with no, and what is said then returned. */
function refuseSwaps(take: Take, next: readonly string[]): Promise<string> {
  const send = t('ratification:swapsSend');
  return take({
    name: 'swaps are refused',
    play: async p => {
      while (!says(await p.seek('Tab', t('ratification:swapYes'), send), send))
        await p.press('Down'); // to the no
      await p.hear(next, 'Return');
    },
    hears: [next],
    most: 120,
  });
}
