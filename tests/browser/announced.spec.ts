import type { Page } from '@playwright/test';
import { t } from '#words/words.ts';
import { begin, cardOf, leastAnswers, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';

const BEAT = 50; // ms; the page counts them, so that time in which the machine gives it no turn does not count
const LATEST = 2_000; // ms

/** One text in a live region, and whether it drew the focus there. */
interface Heard {
  readonly text: string;
  readonly at: number; // the beat
  hasFocus: boolean;
}

declare global {
  interface Window {
    heard: Heard[];
    shownAt: Record<string, number>; // the beat at which each heading and button was first there
  }
}

/** Put into a page before its own scripts: notes what the live regions say. Runs in the page. */
function listen(beat: number): void {
  window.heard = [];
  let beats = 0;
  setInterval(() => beats++, beat);
  window.shownAt = {};
  const say = (records: MutationRecord[]): void => {
    const region = records.at(-1)?.target;
    const text = region?.textContent ?? '';
    if (text === '') return;
    const heard = { text, at: beats, hasFocus: false };
    window.heard.push(heard);
    requestAnimationFrame(
      () => (heard.hasFocus = region?.contains(document.activeElement) === true),
    );
  };
  const look = (): void => {
    const top = document.querySelector('dialog[open]:not(.left-behind)') ?? document; // what lies behind a dialog is not shown yet
    for (const { textContent } of top.querySelectorAll('h2, button'))
      window.shownAt[textContent.trim()] ??= beats;
  };
  window.addEventListener('DOMContentLoaded', () => {
    for (const region of document.querySelectorAll('[role=status], [role=alert]'))
      new MutationObserver(say).observe(region, { childList: true });
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  });
}

const timesHeard = (page: Page, words: string): Promise<number> =>
  page.evaluate(w => window.heard.filter(({ text }) => text.includes(w)).length, words);

/** Waits until the words are heard for the so-manieth time; how long after the control that goes with them. */
async function heardAfter(page: Page, words: string, times: number, control: string) {
  await expect.poll(() => timesHeard(page, words), { message: words }).toBe(times);
  const beats = await page.evaluate(
    ([said, name]) => {
      const { at } = window.heard.find(({ text }) => text.includes(said)) ?? { at: Number.NaN };
      return at - (window.shownAt[name] ?? Number.NaN);
    },
    [words, control] as const,
  );
  return beats * BEAT;
}

test('what is settled, one’s turn and a vote are announced once each, soon, and take no focus', async ({
  page,
}) => {
  await page.addInitScript(listen, BEAT);
  await begin(page, 'us');
  const least = leastAnswers(page);
  await playUntil(page, 'marks', least);
  for (const point of [12, 22, 27]) await cardOf(page, point).press('a'); // two of them settle
  await playUntil(page, 'reveal', least);
  const settled = t('announcements:settled', { points: 'point 12' }).replace(/\.$/, '');
  const reveal = t('caucus:revealTitle', { round: 1 });
  expect(await heardAfter(page, settled, 1, reveal)).toBeLessThanOrEqual(LATEST);

  const asked = { turn: 0, vote: 0 };
  const hear = (name: keyof typeof asked, words: string, control: string) => async () => {
    asked[name] += 1;
    const after = await heardAfter(page, words, asked[name], control);
    expect(after).toBeLessThanOrEqual(LATEST);
    await least[name]();
  };
  await playUntil(page, 'summary', {
    ...least,
    turn: hear('turn', t('announcements:yourTurn'), t('table:pass')),
    vote: hear('vote', t('announcements:yourVote'), t('caucus:voteYes')),
  });
  expect(Math.min(asked.turn, asked.vote)).toBeGreaterThan(0);
  expect(await timesHeard(page, settled)).toBe(1);
  expect(await page.evaluate(() => window.heard.filter(h => h.hasFocus))).toEqual([]);
});

test('a sentence that another has taken the place of is not said again when the page changes', async ({
  page,
}) => {
  await page.addInitScript(listen, BEAT);
  await begin(page, 'us');
  const least = leastAnswers(page);
  await playUntil(page, 'reveal', least); // the live regions are in the dialog
  await page.evaluate(() => {
    const region = document.querySelector('dialog [role=status]');
    for (const words of ['the first sentence', 'the second sentence'])
      if (region) region.textContent = words;
  });
  await playUntil(page, 'turn', least);
  expect(await timesHeard(page, 'the first sentence')).toBe(0);
  expect(await timesHeard(page, 'the second sentence')).toBe(1);
});
