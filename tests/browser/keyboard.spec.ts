import type { Page } from '@playwright/test';
import { t } from '#words/words.ts';
import { byKeys, isFocused, jumpTo, reach } from './keys.ts';
import {
  begin,
  button,
  cardOf,
  leastAnswers,
  playUntil,
  giveReasons,
  signWithReasons,
} from './play.ts';
import { expect, test } from './quiet.ts';

const TAB_STOPS_MAX = 12; // on 28 cards
const POINTS = 28;

test.beforeEach(({ page }) => {
  page.mouse.click = page.mouse.down = () => Promise.reject(new Error('the keyboard alone'));
});

test('quick talks are played from the title to the debrief with the keyboard alone', async ({
  page,
}) => {
  const keys = byKeys(page);
  const press = (key: string) => page.keyboard.press(key);
  await begin(page, 'us', keys);
  const least = leastAnswers(page, keys);
  let rounds = 0;
  let turns = 0;

  const marks = async () => {
    if (rounds++ > 0) return least.marks();
    expect(await stopsOnTheTable(page)).toBeLessThanOrEqual(TAB_STOPS_MAX);

    await reach(page, cardOf(page, 5)); // the first card on the agenda in its dossier
    for (const above of [4, 2]) {
      await press('ArrowUp');
      await expect(cardOf(page, above)).toBeFocused();
    }
    await press('a'); // not on this agenda: the card opens, and says so
    await expect(page.getByRole('dialog', { name: /^Point 2 of 28/ })).toBeVisible();
    await press('Escape');
    await expect(cardOf(page, 2)).toBeFocused();

    await jumpTo(page, 21);
    await press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(cardOf(page, 21)).toBeFocused(); // the card that has been read

    await jumpTo(page, 10);
    await press('a');
    await expect(cardOf(page, 10)).toHaveAccessibleName(new RegExp(t('table:mine_accept')));

    await expect(cardOf(page, 10)).toBeFocused(); // the card that has been marked
    await press('ArrowUp'); // 5, above it in the same dossier
    await expect(cardOf(page, 5)).toBeFocused();
    await press('r'); // the mark alone, until the focus moves on
    await expect(cardOf(page, 5)).toHaveAccessibleName(
      'Point 5, your mark: reject. 2 of 5 marked.',
    );
    await press('u');
    await expect(cardOf(page, 5)).toHaveAccessibleName('Point 5, no mark. 1 of 5 marked.');
    await press('e');
    await keys.tick(page.getByRole('dialog').getByRole('radio').first());
    await keys.press(button(page, t('card:amendConfirm')));
    await expect(cardOf(page, 5)).toBeFocused();
    await expect(cardOf(page, 5)).toHaveAccessibleName('Point 5, your mark: amend. 2 of 5 marked.');
    await press('ArrowUp');
    await expect(cardOf(page, 5)).toHaveAccessibleName(
      /^Point 5, .+, your mark: amend\. Bracketed, on the agenda\. US: /,
    );
    await press('ArrowDown');
    await least.marks();
  };

  const turn = async () => {
    if (turns++ > 0) return least.turn();
    await reach(page, cardOf(page, 5)); // where the keyboard was in this dossier
    await press('o');
    const dialog = page.getByRole('dialog', { name: t('caucus:tableTitle') });
    await keys.tick(dialog.getByRole('checkbox').first());
    const wordings = dialog.getByRole('group').last();
    await keys.tick(wordings.getByRole('radio').first());
    await keys.press(button(page, t('caucus:submit')));
    await giveReasons(page, keys);
    await expect(dialog).toHaveCount(0);
  };

  const signing = () => signWithReasons(page, keys);
  await playUntil(page, 'debrief', { ...least, marks, turn, signing });
  await expect(page.getByRole('group', { name: t('debrief:title') })).toBeFocused();
  expect(turns).toBeGreaterThan(0);

  await keys.press(page.getByText(t('debrief:ledgerTable')));
  const ledger = page.getByRole('table').filter({ hasText: t('debrief:statusColumn') });
  await expect(ledger.getByRole('cell')).toHaveCount(POINTS);
  const download = page.waitForEvent('download');
  await keys.press(button(page, t('debrief:export')));
  expect((await download).suggestedFilename()).toMatch(/^\w+-quick-talks\.json$/);
});

/** How often Tab stops in the table's own region, from the heading to the draft text. */
async function stopsOnTheTable(page: Page): Promise<number> {
  const table = page.getByRole('main');
  const after = button(page, t('table:readText'));
  let stops = 0;
  while (!(await isFocused(after))) {
    await page.keyboard.press('Tab');
    if (await table.evaluate(main => main.contains(document.activeElement))) stops++;
  }
  return stops;
}
