/** The first talks step by step: what is pressed, what must be heard then, and in how many words at most. */
import { t } from '#words/words.ts';
import { SEED } from '../../tests/browser/play.ts';
import { shippedContent } from '../content/read.ts';
import type { Player } from './player.ts';
import { says } from './turn.ts';
import type { Budget } from './verdict.ts';

export interface Step extends Budget {
  readonly name: string;
  /** Presses what is to be pressed; what is said after the last of it is the step's answer. */
  readonly play: (player: Player) => Promise<unknown>;
}

const content = shippedContent();
const party = content.parties.find(({ id }) => id === 'us')?.name ?? '';

/** Goes to what says these words, and presses Enter there. */
const enterOn = (words: string) => async (player: Player) => {
  await player.seek('Tab', words);
  await player.press('Return');
};

export const STEPS: readonly Step[] = [
  {
    name: 'the title is read',
    play: p => p.hear(t('title:device')),
    hears: [t('title:name'), t('title:start')],
    most: 190,
  },
  {
    name: 'the next button',
    play: p => p.seek('b', t('title:start')),
    hears: [t('title:start')],
    most: 12,
  },
  {
    name: 'the set-up opens',
    play: p => p.press('Return'),
    hears: [],
    most: 60,
  },
  {
    name: 'a seat is taken',
    play: async p => {
      const said = await p.seek('b', party);
      if (!says(said, t('setup:taken'))) await p.press('Return'); // it may have been dealt
    },
    hears: ['pressed'],
    most: 15,
  },
  {
    name: 'more choices',
    play: enterOn(t('setup:seed')), // the fold says what is chosen
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
    hears: [t('setup:seedWrong', { max: 2 ** 32 - 1 })],
    most: 40,
  },
  {
    name: 'the talks begin',
    play: async p => {
      await p.press('ctrl+a');
      await p.type(String(SEED));
      await p.hear(t('brief:title', { party }), 'Return');
    },
    hears: [],
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
  {
    name: 'the table',
    play: async p => {
      await p.seek('Tab', t('brief:declareButton'));
      await p.hear(t('common:appName'), 'Return');
    },
    hears: [],
    most: 45,
  },
  {
    name: 'the first dossier',
    play: p => p.seek('Tab', content.dossiers[0]?.title ?? ''),
    hears: ['Point'],
    most: 60,
  },
  {
    name: 'the next dossier',
    play: p => p.press('Tab'),
    hears: [content.dossiers[1]?.title ?? '', 'Point'],
    most: 60,
  },
];
