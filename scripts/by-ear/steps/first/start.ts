/** From the title to the seat. */
import { t } from '#words/words.ts';
import { SEED } from '../../../../tests/browser/play.ts';
import { says } from '../../turn.ts';
import { enterOn, TITLE_MOST, type Step } from '../step.ts';
import { nameOf, SEAT } from './scenario.ts';

const SEEDS_TO = 2 ** 32 - 1;

export const START: readonly Step[] = [
  {
    name: 'the title is read',
    play: p => p.hear(t('title:device'), 'Return'), // on its address
    hears: [t('title:start'), 'This war is real'],
    most: TITLE_MOST,
  },
  {
    name: 'the next button',
    play: p => p.seek('b', t('title:start')),
    hears: [t('title:start')],
    most: 50, // the content note belongs to it
  },
  {
    name: 'the set-up opens',
    play: async p => {
      await p.seek('b', t('title:choose'));
      return p.press('Return');
    },
    hears: [t('setup:title')],
    most: 15,
  },
  {
    name: 'a seat is taken',
    play: async p => {
      const said = await p.seek(
        'Tab',
        `${t('setup:take')} ${nameOf(SEAT)}`,
        `${t('setup:taken')} ${nameOf(SEAT)}`,
      );
      if (!says(said, t('setup:taken'))) await p.press('Return'); // it may have been dealt
    },
    hears: ['pressed'],
    most: 15,
  },
  {
    name: 'more choices',
    play: enterOn(t('setup:more')),
    hears: ['expanded'],
    most: 20,
  },
  {
    name: 'a wrong seed is refused',
    play: async p => {
      await p.seek('Tab', t('setup:seed'));
      await p.press('ctrl+a');
      await p.type('x');
    },
    hears: [t('setup:seedWrong', { max: SEEDS_TO })],
    most: 40,
  },
  {
    name: 'the talks begin',
    play: async p => {
      await p.press('ctrl+a');
      await p.type(String(SEED));
      await p.hear(t('brief:title', { party: nameOf(SEAT) }), 'Return');
    },
    hears: [t('brief:title', { party: nameOf(SEAT) })],
    most: 35,
  },
  {
    name: 'a line is declared',
    play: async p => {
      await p.seek('Tab', t('brief:declare'));
      await p.press('space');
    },
    hears: ['checked'],
    most: 5,
  },
];
