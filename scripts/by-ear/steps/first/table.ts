/** The first table: its cards, two marks, what can be opened, and the seal. */
import { t } from '#words/words.ts';
import { CARD_MOST } from '../../verdict.ts';
import { enterAndHear, enterOn, type Step } from '../step.ts';
import { dossierAt, POINTS, titleOf } from './scenario.ts';

const ACCEPTED = 12; // settles: the three others accept it too
const REJECTED = 5; // the first of the agenda

const AGENDA = [5, 10, 12, 22, 27];

const markOf = (number: number, mark: string, count: number): string =>
  t('announcements:marked', { number, mark, count, total: AGENDA.length });

export const TABLE: readonly Step[] = [
  {
    name: 'the table',
    play: enterAndHear(t('brief:declareButton'), t('announcements:toMark', due())),
    hears: [t('announcements:toMark', due())],
    most: 70,
  },
  {
    name: 'the first dossier',
    play: p => p.seek('Tab', dossierAt(0)),
    hears: [t('table:nameLead', { number: REJECTED, title: titleOf(REJECTED) })],
    most: 50,
  },
  {
    name: 'the next dossier',
    play: p => p.press('Tab'),
    hears: [dossierAt(1), 'Point'],
    most: 50,
  },
  {
    name: 'the next card',
    play: p => p.press('Down'),
    hears: ['Point'],
    most: CARD_MOST,
  },
  {
    name: 'the number of a point is asked for',
    play: p => p.press('slash'),
    hears: [t('table:jumpNumber')],
    most: 30, // as a dialog that opens, and then its field
  },
  {
    name: 'there is no such point',
    play: async p => {
      await p.type(String(POINTS + 1));
      await p.press('Return');
    },
    hears: [t('table:jumpUnknown', { count: POINTS })],
    most: 30,
  },
  {
    name: 'a card is opened by its number',
    play: async p => {
      await p.press('ctrl+a');
      await p.type(String(ACCEPTED));
      await p.press('Return');
    },
    hears: [t('card:title', { number: ACCEPTED, count: POINTS, title: titleOf(ACCEPTED) })],
    most: 30,
  },
  {
    name: 'a mark by its button',
    play: enterOn(t('card:accept')),
    hears: [markOf(ACCEPTED, t('table:mine_accept'), 1)],
    most: 30, // with the card that the focus goes back to
  },
  {
    name: 'a mark by its letter',
    play: async p => {
      await p.seek('shift+Tab', dossierAt(0));
      await p.press('r');
    },
    hears: [markOf(REJECTED, t('table:mine_reject'), 2)],
    most: 15,
  },
  {
    name: 'a card is opened',
    play: p => p.press('Return'),
    hears: [t('card:title', { number: REJECTED, count: POINTS, title: titleOf(REJECTED) })],
    most: 30,
  },
  {
    name: 'back on the card',
    play: p => p.press('Escape'),
    hears: [`Point ${REJECTED}`],
    most: CARD_MOST,
  },
  {
    name: 'the menu',
    play: async p => {
      await p.seek('shift+Tab', t('table:menu'));
      await p.press('Return');
    },
    hears: [t('table:menu')],
    most: 15,
  },
  {
    name: 'the help',
    play: enterOn(t('table:menu_help')),
    hears: [t('table:help')],
    most: 30,
  },
  {
    name: 'back at the table',
    play: p => p.press('Escape'),
    hears: [t('table:menu')],
    most: 15,
  },
  {
    name: 'the marks are to be sealed',
    play: enterOn(t('table:seal')),
    hears: [t('table:sealTitle')],
    most: 40,
  },
];

function due(): { count: number; points: string } {
  return { count: AGENDA.length, points: AGENDA.join(', ') };
}
