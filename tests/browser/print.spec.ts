import '#words/record.ts';
import { t } from '#words/reading.ts';
import { t as turns } from '#words/turns.ts';
import { gameWith } from '../table/endedGames.ts';
import { openEnded } from './opened.ts';
import { useAll } from './inUse.ts';
import { jumpTo } from './keys.ts';
import { asked, begin, button, leastAnswers, playUntil } from './play.ts';
import { keepDrawn, printFaultsOf } from './printed.ts';
import { expect, test } from './quiet.ts';

test.beforeEach(({ page }) => keepDrawn(page));

test('sources, glossary, brief, table, draft text and close-up fit the paper, with folds closed and open', async ({
  page,
}) => {
  const look = async (what: string) => {
    expect.soft(await printFaultsOf(page), what).toEqual([]);
    await useAll(page);
    expect.soft(await printFaultsOf(page), `${what}, unfolded`).toEqual([]);
  };
  await page.goto('./');
  for (const which of ['sources', 'glossary'] as const) {
    await button(page, t(`title:${which}`)).click();
    await expect(button(page, t('reading:back'))).toBeVisible();
    await look(which);
    await button(page, t('reading:back')).click();
  }
  await begin(page, 'ukraine');
  await expect.poll(() => asked(page)).toBe('brief');
  await look('the brief');
  await playUntil(page, 'marks', leastAnswers(page));
  await look('the table');
  await button(page, t('table:readText')).click();
  await expect(page.getByRole('heading', { name: t('reading:textTitle') })).toBeVisible();
  await look('the draft text');
  await page.keyboard.press('Escape');
  await button(page, t('table:menu')).focus();
  await jumpTo(page, 6);
  await expect(page.getByRole('dialog', { name: /^Point 6 of 28/ })).toBeVisible();
  await look('a close-up');
  await page.keyboard.press('Escape');
  await playUntil(page, 'summary', leastAnswers(page));
  await button(page, t('table:record')).click();
  await expect(button(page, t('record:openMarks', { round: 1 }))).toBeVisible();
  await look('the record of the talks');
});

test('what is still being worked out says so on paper, where nothing comes later', async ({
  page,
}) => {
  await page.route(/worker-[^/]+\.js$/, () => undefined); // never answered
  await openEnded(page, gameWith('full'));
  const onScreen = page.getByText(turns('turns:working')).filter({ visible: true });
  const onPaper = page.getByText(turns('turns:notOnPaper')).filter({ visible: true });
  await expect(onScreen).toHaveCount(2); // the moments, and the best texts
  await expect(onPaper).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(onScreen).toHaveCount(0);
  await expect(onPaper).toHaveCount(3); // and how many agreements were still possible
});
