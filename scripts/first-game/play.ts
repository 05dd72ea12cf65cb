/** One first game: every choice left as it is found, every point on the agenda accepted, with a reason where asked. */
import type { Page } from '@playwright/test';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Party } from '#engine/types.ts';
import { t } from '#words/words.ts';
import { countPresses, deal, pressesOn, textsOn, wordsIn } from '../../tests/browser/figures.ts';
import {
  asked,
  button,
  giveReasons,
  leastAnswers,
  playUntil,
  signWithReasons,
  type Answers,
} from '../../tests/browser/play.ts';

/** ms; the longest that moves of others are shown before the newcomer is asked again. */
const MOVES_SHOWN = 180_000;

/** How far the newcomer has come when a screen is first met. */
export interface Met {
  readonly screen: string;
  readonly presses: number; // on the way to it
  readonly words: number; // on it
  readonly wordsSoFar: number; // each screen counted once
  readonly read: number; // words on it that stood on none before
  readonly seconds: string; // of the machine
}

/** How it begins: the button on the title, and the number that deals a side. */
export interface Start {
  readonly start: string | RegExp;
  readonly dealt: number;
}

/** Quick talks from a chair of the first scenario. */
export const startOf = (seat: Party): Start => ({
  start: t('title:start'),
  dealt: PARTIES.indexOf(seat),
});

/** `look` is called on each screen when it is first met, and takes no time of the game's. */
export async function playFirstGame(
  page: Page,
  { start, dealt }: Start,
  look: (screen: string) => Promise<void>,
  end: 'first mark made' | 'debrief' = 'debrief',
): Promise<readonly Met[]> {
  await page.addInitScript(deal, dealt);
  page.setDefaultTimeout(MOVES_SHOWN);
  await page.addInitScript(countPresses);
  const met: Met[] = [];
  const seen = new Set<string>();
  let paused = 0;
  const begun = performance.now();
  const meet = async (screen: string) => {
    if (met.some(m => m.screen === screen)) return;
    const arrived = performance.now();
    const texts = await textsOn(page);
    const words = sum(texts);
    const read = sum(texts.filter(text => !seen.has(text)));
    for (const text of texts) seen.add(text);
    const wordsSoFar = words + (met.at(-1)?.wordsSoFar ?? 0);
    const seconds = ((arrived - begun - paused) / 1000).toFixed(1);
    met.push({ screen, presses: await pressesOn(page), words, wordsSoFar, read, seconds });
    await look(screen);
    paused += performance.now() - arrived;
  };

  await page.goto('./');
  await button(page, start).waitFor();
  await meet('title');
  await button(page, start).click();
  await asked(page);

  const least = leastAnswers(page);
  const marks = async () => {
    await acceptAll(page, meet);
    await least.marks();
  };
  const answers = { ...least, marks, signing: () => signWithReasons(page) };
  const meeting = Object.entries(answers).map(([name, answer]) => [
    name,
    async () => {
      await meet(name);
      await answer();
    },
  ]);
  const all = Object.fromEntries(meeting) as Answers;
  if (end === 'debrief') {
    await playUntil(page, end, all);
    await meet(end);
  } else {
    await playUntil(page, 'marks', all);
    await meet('marks');
    await acceptAll(page, meet, 1);
  }
  return met;
}

const sum = (texts: readonly string[]): number =>
  texts.reduce((words, text) => words + wordsIn(text), 0);

const MINE = [t('table:mine_accept'), t('table:mine_amend'), t('table:mine_reject')];

/** Opens each card of the agenda, the one marked "Start here" first, and accepts. */
async function acceptAll(
  page: Page,
  meet: (screen: string) => Promise<void>,
  most = Infinity,
): Promise<void> {
  const open = page
    .getByRole('button', { name: new RegExp(`^Point \\d+, .*${t('table:nameAgenda')}`) })
    .filter({ hasNotText: new RegExp(MINE.join('|')) });
  const start = open.filter({ hasText: t('table:startHere') });
  for (let left = Math.min(most, await open.count()); left > 0; left--) {
    const card = (await start.count()) > 0 ? start : open.first();
    await card.click();
    await page.getByRole('dialog').waitFor();
    await meet('close-up');
    await page.getByRole('dialog').getByRole('button', { name: t('card:accept'), exact: true }).click(); // prettier-ignore
    const asksReason = page.getByRole('group', { name: t('common:crossingAsk') });
    if (await asksReason.isVisible()) await meet('crossing');
    await giveReasons(page);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await meet('first mark made');
  }
}
