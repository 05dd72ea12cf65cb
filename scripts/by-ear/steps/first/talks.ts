/** From the marks of all to the end of the first round: who marked, moved and voted what. */
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { TheShort } from '#words/parties.ts';
import { t } from '#words/scene.ts';
import { enterAndHear, enterOn, type Step } from '../step.ts';
import { nameOf } from './scenario.ts';

const ROUND = 1;

/** Each row tells whose mark it is. */
const MARKS: readonly Step[] = PARTIES.map(party => ({
  name: `the mark of ${nameOf(party)}`,
  play: p => p.seek('Down', nameOf(party)),
  hears: [nameOf(party)],
  most: 40,
}));

export const TALKS: readonly Step[] = [
  {
    name: 'the marks are turned',
    play: enterAndHear(t('table:sealAnyway'), t('scene:laidDown', { round: ROUND, count: 5 })),
    hears: [t('scene:laidDown', { round: ROUND, count: 5 })],
    most: 60,
  },
  {
    name: 'shown at once from here on',
    play: enterAndHear(t('scene:paces.atOnce'), t('scene:toCaucus'), 'shift+Tab'),
    hears: [t('scene:toCaucus')],
    most: 90, // the marks of up to four seats
  },
  {
    name: 'the marks of all',
    play: enterAndHear(t('scene:reasons'), t('caucus:revealTitle', { round: ROUND }), 'shift+Tab'),
    hears: [t('caucus:revealTitle', { round: ROUND })],
    most: 40,
  },
  ...MARKS,
  {
    name: 'back to the desk',
    play: enterAndHear(t('common:close'), t('scene:reasons')),
    hears: [t('scene:reasons')],
    most: 20,
  },
  {
    name: 'a vote is asked for',
    play: enterAndHear(t('scene:toCaucus'), t('announcements:yourVote')),
    hears: [TheShort('ukraine'), t('announcements:yourVote')],
    most: 90,
  },
  {
    name: 'who has voted',
    play: async p => {
      await p.seek('Up', t('scene:state.mover')); // the seats stand before the question
      await p.press('Up'); // whose word that is
    },
    hears: [nameOf('ukraine')],
    most: 40,
  },
  {
    name: 'the own vote, and the own turn',
    play: enterAndHear(t('caucus:voteNo'), t('announcements:yourTurn')),
    hears: [t('announcements:yourTurn')],
    most: 90,
  },
  {
    name: 'passing, and the next vote',
    play: enterAndHear(t('table:pass'), t('announcements:yourVote')),
    hears: [TheShort('eu'), t('announcements:yourVote')],
    most: 90,
  },
  {
    name: 'the end of the round',
    play: enterAndHear(t('caucus:voteNo'), t('summary:title', { round: ROUND })),
    hears: [t('summary:title', { round: ROUND })],
    most: 60,
  },
  {
    name: 'what did not move',
    play: p => p.seek('h', t('summary:still')),
    hears: [t('summary:still')],
    most: 12,
  },
  {
    name: 'the next round',
    play: enterOn(t('summary:next', { round: ROUND + 1 })),
    hears: [t('table:round', { round: ROUND + 1, rounds: 3 })],
    most: 70,
  },
];
