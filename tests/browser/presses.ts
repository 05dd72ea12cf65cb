/** Working the page with more presses than are meant: a double click, a key that is held. */
import type { Page } from '@playwright/test';
import { drawn, leastAnswers, type Answers, type Asked, type Way } from './play.ts';

const REPEATS = 6; // of a key that is held

export const byDoubleClicks: Way = {
  press: control => control.dblclick(),
  tick: control => control.check(),
  type: (field, words) => field.fill(words),
};

/** The key goes down again and again before it comes up, as the system sends it while it is held. */
export async function hold(page: Page, key: string): Promise<void> {
  for (let repeat = 0; repeat <= REPEATS; repeat++) await page.keyboard.down(key);
  await page.keyboard.up(key);
}

export const byHeldKeys = (page: Page): Way => ({
  ...byDoubleClicks,
  press: async control => {
    await control.focus();
    await drawn(page);
    await hold(page, 'Enter');
  },
});

/** Answers each question by these ways in turn, and counts how often it was asked. */
export function inTurn(page: Page, ways: readonly Way[], count: Partial<Record<Asked, number>>) {
  const answers = ways.map(way => leastAnswers(page, way));
  const answer = (kind: keyof Answers) => async () => {
    const before = count[kind] ?? 0;
    count[kind] = before + 1;
    await answers[before % answers.length]?.[kind]();
  };
  const kinds = Object.keys(answers[0] ?? {}) as (keyof Answers)[];
  return Object.fromEntries(kinds.map(kind => [kind, answer(kind)])) as Answers;
}
