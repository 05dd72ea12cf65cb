/** The judgement of `npm run by-ear`: what counts as heard, and what does not pass. */
import { describe, expect, it, test } from 'vitest';
import { isSpeaking, utterances } from '../../scripts/by-ear/heard.ts';
import { missingPackages, sentenceOn } from '../../scripts/by-ear/packages.ts';
import { faultLines, tableLines, turnLines, type Told } from '../../scripts/by-ear/page.ts';
import { planOf } from '../../scripts/by-ear/plan.ts';
import { says, type Turn } from '../../scripts/by-ear/turn.ts';
import { CARD_MOST, faultsOf } from '../../scripts/by-ear/verdict.ts';
import { plain, wordsIn } from '../../scripts/by-ear/words.ts';

const log = (...events: readonly object[]): string =>
  events.map(event => `${JSON.stringify(event)}\n`).join('');

const turn = (pressed: string, ...texts: readonly string[]): Turn => ({
  pressed,
  heard: texts.map(text => ({ text, words: wordsIn(text).length, cut: false })),
});

describe('the words of a message', () => {
  test.each([
    ['<speak><mark name="0:3"/>Point <mark name="4:6"/>5.</speak>', 'Point 5.', 2],
    ['a &lt;b&gt; &amp;amp; “c”', 'a <b> &amp; “c”', 4],
    ['  mid-sized \n  forces, 600,000 ', 'mid-sized forces, 600,000', 3],
    ['… – “”', '… – “”', 0],
    ['Європейський Союз', 'Європейський Союз', 2],
  ])('of %s', (message, text, count) => {
    expect(plain(message)).toBe(text);
    expect(wordsIn(message)).toHaveLength(count);
  });
});

describe('the log of the voice', () => {
  const whole = { id: 1, at: 0, say: '<speak>Your vote is awaited.</speak>' };
  const end = { id: 1, at: 9, end: true };

  it('is heard sentence by sentence', () => {
    expect(utterances(log(whole, end))).toEqual([
      { text: 'Your vote is awaited.', words: 4, cut: false },
    ]);
  });

  it('is heard as far as the voice came before it was interrupted', () => {
    const cut = { id: 1, at: 3, cut: 2 };
    const next = { id: 2, at: 4, say: 'Marks revealed.' };
    expect(utterances(log(whole, cut, next))).toEqual([
      { text: 'Your vote', words: 2, cut: true },
      { text: 'Marks revealed.', words: 2, cut: false },
    ]);
  });

  it('has nothing in it where every sentence was interrupted at once', () => {
    const [heard] = utterances(log(whole, { id: 1, at: 0, cut: 0 }));
    expect(heard).toEqual({ text: '', words: 0, cut: true });
  });

  it('tells whether somebody is speaking', () => {
    expect([log(), log(whole), log(whole, end)].map(isSpeaking)).toEqual([false, true, false]);
  });
});

test('words are said whatever the case and the stops, but not inside of other words', () => {
  expect(says('Point 5: your mark, REJECT. 1 of 5 marked.', 'Your mark: reject')).toBe(true);
  expect(says('Point 15.', 'Point 1')).toBe(false);
  expect(says('', 'Russia')).toBe(false);
});

describe('a step', () => {
  const budget = { hears: ['Russia'], most: 4 };
  const card = (words: number) => `Point 5, ${'word '.repeat(words - 2)}`;

  it('passes where the right words are said, and few of them', () => {
    const turns = [turn('Tab', 'Menu push button.'), turn('Return', 'Russia: accept.')];
    expect(faultsOf(budget, turns)).toEqual([]);
  });

  test.each<[string, readonly Turn[], RegExp]>([
    ['has no turn at all', [], /nothing was said/],
    ['ends in silence', [turn('Tab', 'Russia'), turn('Return')], /nothing was said/],
    ['ends in a sentence cut before its first word', [turn('Return', '')], /nothing was said/],
    ['does not say who', [turn('Return', 'Accept.')], /“Russia” was not said/],
    ['says who too early', [turn('Tab', 'Russia'), turn('Return', 'Accept.')], /was not said/],
    ['says too much', [turn('Return', 'Russia accepts, and so on.')], /5 words, at most 4/],
    ['has a silent stop on its way', [turn('Tab'), turn('Return', 'Russia')], /Tab was silent/],
    ['has a long card on its way', [turn('Tab', card(CARD_MOST + 1)), turn('Return', 'Russia')], /a card of \d+ words/], // prettier-ignore
  ])('fails where it %s', (_, turns, fault) => {
    expect(faultsOf(budget, turns).join('\n')).toMatch(fault);
  });

  it('may come by a card of just so many words in its dossier, and by silence at no stop', () => {
    const stop = turn('Tab', 'Guarantees, 6 points.', card(CARD_MOST));
    const turns = [stop, turn('ctrl+a'), turn('Return', 'Russia')];
    expect(faultsOf(budget, turns)).toEqual([]);
  });
});

describe('what is printed', () => {
  const told = (step: string, faults: readonly string[] = []): Told => ({
    step,
    most: 9,
    turns: [turn('Tab', 'Menu push button.'), turn('Return', 'Russia: accept.')],
    faults,
  });
  const both = new Map([
    ['chromium', [told('the table'), told('a mark')]],
    ['firefox', [told('the table', ['nothing was said'])]],
  ] as const);

  it('is each key and each sentence', () => {
    const cut = { text: 'Your', words: 1, cut: true };
    expect(turnLines({ pressed: 'Tab', heard: [cut] })).toEqual([
      '  > Tab',
      '      Your … (interrupted)',
    ]);
    expect(turnLines(turn('Escape'))).toEqual(['  > Escape', '      (silence)']);
    expect(turnLines(turn('…', 'Russia'))).toEqual(['      Russia']);
  });

  it('is a table of steps with their words in each browser', () => {
    const rows = tableLines(both).map(row => row.split(/ {2,}/));
    expect(rows).toEqual([
      ['step', 'at most', 'chromium', 'firefox'],
      ['the table', '9', '2 (1 keys, 3)', 'FAILED 2 (1 keys, 3)'],
      ['a mark', '9', '2 (1 keys, 3)', 'not reached'],
    ]);
  });

  it('is each fault with its browser and step', () => {
    expect(faultLines(both)).toEqual(['firefox, the table: nothing was said.']);
  });
});

describe('the command', () => {
  test.each([
    [['--browser', 'lynx'], /no browser “lynx” here/],
    [['--pace', 'fast'], /number of words a minute.*“fast”/],
    [['--pace', '5'], /from 100 to 10000/],
    [['--quickly'], /--quickly/],
  ])('refuses %j with a sentence', (args, sentence) => {
    expect(planOf(args)).toMatch(sentence);
  });

  it('plays in both browsers where none is named', () => {
    expect(planOf([])).toMatchObject({ browsers: ['chromium', 'firefox'], transcript: null });
    expect(planOf(['--browser', 'firefox'])).toMatchObject({ browsers: ['firefox'] });
  });

  it('names the Debian packages that are missing, once each', () => {
    expect(missingPackages(() => true)).toEqual([]);
    const noReader = missingPackages(file => !/orca|Xvfb/.test(file));
    expect(noReader).toEqual(['orca', 'xvfb']);
    expect(sentenceOn(noReader)).toContain('"apt-get install orca xvfb"');
  });
});
