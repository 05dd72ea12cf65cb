import type { Page } from '@playwright/test';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { t } from '#words/words.ts';
import { probe } from '../../scripts/bench/probe.ts';
import { centreOf, dragCard, tapCard } from './canvas.ts';
import { countPresses, pressesOn, wordsOn } from './figures.ts';
import {
  begin,
  button,
  cardOf,
  giveReasons,
  heardAnswers,
  leastAnswers,
  playUntil,
  signWithReasons,
  type Answers,
} from './play.ts';
import { expect, test } from './quiet.ts';

const POINTS = 28;
const ANY_MARK = [t('table:mine_accept'), t('table:mine_amend'), t('table:mine_reject')].join('|');
const ALL_MARKED = /^(\d+) of \1 marked$/;
/** What lies below the cards gives way to a card in the hand, which is drawn behind the page's words. */
async function overTheSlip(page: Page, point: number): Promise<void> {
  const slip = page.getByRole('heading', { name: t('table:wholePlan') });
  const from = await centreOf(cardOf(page, point));
  const to = await centreOf(slip);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 20, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await expect(slip).toBeHidden();
  await page.mouse.move(from.x, from.y, { steps: 8 });
  await expect(slip).toBeVisible();
  await page.mouse.up();
}

/** Over one of the four seats, which stand where the header does. */
async function dragToSeat(page: Page, point: number, seat: number) {
  const from = await centreOf(cardOf(page, point));
  const { box } = await centreOf(page.getByRole('banner'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 20, { steps: 4 });
  await page.mouse.move(box.x + (box.width * (seat + 0.5)) / 4, box.y + box.height / 2, { steps: 12 }); // prettier-ignore
  await page.mouse.up();
}

test.use({ contextOptions: { reducedMotion: 'no-preference' } }); // as most players have it

test.beforeEach(async ({ page }) => {
  await page.addInitScript(probe);
  await page.addInitScript(countPresses);
});

test('quick talks are played with the pointer on the painted table', async ({ page }) => {
  let rounds = 0;
  const words = new Map<string, number>(); // of each screen, however often it is met
  let crossings = 0;
  const read = async (screen: string) => {
    words.set(screen, Math.max(words.get(screen) ?? 0, await wordsOn(page)));
  };
  await begin(page, 'ukraine');
  const least = leastAnswers(page);

  const marks = async () => {
    await expect.poll(() => page.evaluate(() => window.drawnAt)).not.toBeNull();
    await expect(page.locator('canvas')).toHaveCount(1);
    if (rounds++ === 0) {
      await tapCard(page, 10);
      await expect(page.getByRole('dialog', { name: /^Point 10 of 28/ })).toBeVisible();
      await read('close-up of 10');
      await button(page, t('card:reject')).click();
      await expect(cardOf(page, 10)).toHaveAccessibleName(new RegExp(t('table:mine_reject')));

      await overTheSlip(page, 27);
      await dragCard(page, 27, 'reject');
      await expect(cardOf(page, 27)).toHaveAccessibleName(new RegExp(t('table:mine_reject')));

      await dragCard(page, 22, 'draft');
      await expect(cardOf(page, 22)).toHaveAccessibleName(new RegExp(t('table:mine_accept')));

      await dragCard(page, 5, 'amend');
      const wordings = page.getByRole('dialog', { name: /^Point 5 of 28/ });
      await wordings.getByRole('radio').first().check();
      await read('close-up of 5');
      await button(page, t('card:amendConfirm')).click();
      await expect(cardOf(page, 5)).toHaveAccessibleName(new RegExp(t('table:mine_amend')));
    }
    crossings += await acceptTheRest(page, read);
    await expect(page.getByText(ALL_MARKED)).toBeVisible();
    await least.marks();
  };
  const turn = async () => {
    await expect(cardOf(page, 5)).not.toHaveAccessibleName(new RegExp(t('table:startHere')));
    await least.turn();
  };
  const reading = Object.fromEntries(
    Object.entries({ ...least, marks, turn, signing: () => signWithReasons(page) }).map(
      ([name, answer]) => [
        name,
        async () => {
          await read(name);
          await answer();
        },
      ],
    ),
  ) as Answers;
  await playUntil(page, 'debrief', reading);
  await read('debrief');
  expect(crossings).toBeGreaterThan(0);
  const { annotations } = test.info();
  const presses = await pressesOn(page);
  const all = [...words.values()].reduce((sum, each) => sum + each, 0);
  const each = [...words].map(([screen, count]) => `${screen} ${count}`).join(', ');
  annotations.push({ type: 'presses, title to debrief', description: String(presses) });
  annotations.push({ type: 'words on the screens met', description: `${all}: ${each}` });
});

/** Drags every unmarked card of the agenda to Accept; where that crosses an own line, gives a reason. */
async function acceptTheRest(page: Page, read: (screen: string) => Promise<void>): Promise<number> {
  let crossings = 0;
  for (let point = 1; point <= POINTS; point++) {
    const nameOf = (words: string) =>
      page.getByRole('button', { name: new RegExp(`^Point ${point}, .*(${words})`) });
    const isOpen = (await nameOf(t('table:nameAgenda')).count()) > 0;
    if (!isOpen || (await nameOf(ANY_MARK).count()) > 0) continue;

    await dragCard(page, point, 'accept');
    const closeUp = page.getByRole('dialog');
    await expect(nameOf(t('table:mine_accept')).or(closeUp)).toBeVisible();
    if (await closeUp.isVisible()) {
      crossings++;
      await read(`close-up of ${point}`);
      await closeUp.getByRole('button', { name: t('card:accept'), exact: true }).click();
      await giveReasons(page);
      await expect(nameOf(t('table:mine_accept'))).toBeVisible();
    }
  }
  return crossings;
}

test('a card laid on a seat is opened at where that side stands, and is not marked', async ({
  page,
}) => {
  await begin(page, 'us');
  await playUntil(page, 'marks', leastAnswers(page));
  await page.waitForFunction(() => window.drawnAt !== null);
  await dragToSeat(page, 5, PARTIES.indexOf('us'));
  const card = page.getByRole('dialog', { name: /^Point 5 of 28/ });
  await expect(card).toBeVisible();
  const stance = card.getByRole('listitem').filter({ hasText: /^US?.*United States: /s }).first(); // prettier-ignore
  await expect(stance).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cardOf(page, 5)).toBeFocused();
  await expect(cardOf(page, 5)).not.toHaveAccessibleName(new RegExp(ANY_MARK));
});

test('a vote lies open to the pointer when it is asked for, also in a low window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 620 });
  await begin(page, 'us');
  await playUntil(page, 'vote', heardAnswers(page, 'a'));
  for (const name of [t('caucus:voteYes'), t('caucus:voteNo')])
    await expect.poll(() => button(page, name).evaluate(isOnTop), name).toBe(true);
});

/** Whether a press on the middle of it comes to it, without scrolling first. */
function isOnTop(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
}
