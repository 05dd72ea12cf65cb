import { t as analysis } from '#words/analysis.ts';
import { t } from '#words/debrief.ts';
import { t as doors } from '#words/doors.ts';
import { t as papers } from '#words/papers.ts';
import { t as turns } from '#words/turns.ts';
import { figuresOf } from '#record/figures.ts';
import { withoutText } from '#words/noAgreement.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { endedIn } from '../record/playedGame.ts';
import { gameWith } from '../table/endedGames.ts';
import { CONTENT } from '../table/shipped.ts';
import { faultsOf, widerBy } from './axe.ts';
import { layoutFaultsOf } from './layout.ts';
import { openEnded, takeUp } from './opened.ts';
import { wordsOn } from './figures.ts';
import { asked } from './play.ts';
import { keepDrawn, printFaultsOf } from './printed.ts';
import { expect, test } from './quiet.ts';

/** The sheets of every debrief, in their order. */
const SHEETS = [
  t('debrief:roleTitle'),
  t('debrief:questions'),
  t('debrief:text'),
  t('debrief:measures'),
  t('debrief:lines'),
  turns('turns:title'),
  doors('doors:title'),
  papers('papers:title'),
  analysis('analysis:title'),
  analysis('analysis:frontier'),
  t('debrief:sources'),
  t('debrief:world'),
];

const WORDS_MAX = 1_200;

const FULL = process.env['FULL'] === '1';
const ENDED = ['full', 'none', 'leftEarly'] as const;
const ALL = [...ENDED, 'partial', 'someSign'] as const; // no other sheets than the first three

for (const ending of FULL ? ALL : ENDED) {
  test(`the debrief is whole after talks that end: ${ending}`, async ({ page }) => {
    await keepDrawn(page);
    const game = gameWith(ending);
    await openEnded(page, game);
    const by = ending === 'leftEarly' ? 'Russia' : '';
    await expect(page.getByText(t(`debrief:ending.${ending}`, { party: by }))).toBeVisible();
    await expect(page.getByText(analysis('analysis:robustTitle'))).toBeVisible();
    await expect(page.getByText(analysis('analysis:worked'))).toBeVisible();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(SHEETS);
    const possible = page.getByText(turns('turns:possible'));
    if (await possible.first().isVisible()) {
      const told = page.getByText(turns('turns:concession')).filter({ visible: true });
      await expect(told).toHaveCount(0); // first choose again
      for (const fold of await possible.all()) await fold.click();
      await expect(page.getByText(turns('turns:before'), { exact: true }).first()).toBeVisible();
      if (ending === 'full') await expect(told.first()).toBeVisible();
    }
    const without = page.getByRole('region', { name: t('debrief:noAgreement') });
    await expect(without).toHaveCount(ending === 'full' || ending === 'partial' ? 0 : 1);
    for (const party of ending === 'full' || ending === 'partial' ? [] : PARTIES)
      await expect(without.getByText(withoutText(CONTENT, party))).toBeVisible(); // with the weight of a text
    const home = page.getByRole('region', { name: t('debrief:atHome') });
    await expect(home).toHaveCount(ending === 'leftEarly' ? 0 : 1); // nothing was asked of home
    const { lines } = figuresOf(CONTENT, endedIn(game)); // as the terminal counts them
    await expect(page.getByText(t('debrief:fateTally', lines))).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    expect(await layoutFaultsOf(page, { target: 44, text: 13 })).toEqual([]);
    expect(await printFaultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await widerBy(page)).toBeLessThanOrEqual(0);
  });
}

test('a debrief is short at first: what goes further is folded under its title', async ({
  page,
}) => {
  await takeUp(page, gameWith('full'));
  await expect.poll(() => asked(page)).toBe('debrief');
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(SHEETS);
  await expect(page.getByText(doors('doors:table'))).toBeVisible();
  expect(await wordsOn(page)).toBeLessThanOrEqual(WORDS_MAX);
});
