import { expect, test, type Page } from '@playwright/test';
import { t as guide } from '#words/guide.ts';
import { t } from '#words/scene.ts';
import { faultsOf } from './axe.ts';
import { heardFaultsOf } from './heard.ts';
import { layoutFaultsOf } from './layout.ts';
import { begin, button, leastAnswers, like, openDialogs, playUntil } from './play.ts';

test.use({ storageState: { cookies: [], origins: [] } }); // a new player: what happens is shown at the normal pace

const ANYTHING = '…any…';

/** Everything that the live region has said, in order. */
async function heardOn(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    window.addEventListener('DOMContentLoaded', () => {
      for (const region of document.querySelectorAll('[role=status], [role=alert]'))
        new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
          childList: true,
        });
    });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said.join(' | '));
}

/** Returns what tells whether a dialog that was closed since has been left behind for readers. */
async function noteLeft(page: Page): Promise<() => Promise<boolean>> {
  const seen = await page.evaluateHandle(() => {
    const note = { left: false };
    new MutationObserver(() => {
      note.left ||= document.querySelector('.left-behind') !== null;
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    return note;
  });
  return () => seen.evaluate(({ left }) => left);
}

const told = (heard: () => Promise<string>, words: string): Promise<void> =>
  expect.poll(heard).toContain(words);

const pace = (page: Page, name: 'atOnce' | 'normal' | 'slow') =>
  page
    .getByRole('group', { name: t('scene:pace') })
    .getByRole('button', { name: t(`scene:paces.${name}`) });
const next = (page: Page) => button(page, t('scene:next'));
const seatOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
const canvasShows = (page: Page) => page.locator('canvas').getAttribute('data-showing');

/** To the reveal of round 1, which is being shown. */
async function toReveal(page: Page): Promise<void> {
  const least = leastAnswers(page);
  await playUntil(page, 'marks', least);
  await button(page, t('table:seal')).click();
  const anyway = button(page, t('table:sealAnyway'));
  const reveal = page.getByRole('heading', { name: t('scene:marksOf', { round: 1 }) });
  await expect(anyway.or(reveal)).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await expect(page.getByRole('heading', { name: t('scene:marksOf', { round: 1 }) })).toBeVisible();
}

/** From the reveal to one's own turn in the caucus, which comes by itself. */
async function toOwnTurn(page: Page): Promise<void> {
  await button(page, t('scene:toCaucus')).click();
  const turn = button(page, t('table:initiative'));
  const no = page.getByRole('button', { name: t('caucus:voteNo'), exact: true, disabled: false });
  for (;;) {
    await expect(turn.or(no)).toBeVisible();
    if (await turn.isVisible()) return;
    await no.click();
    await expect(no).toBeHidden();
  }
}

test('marks are turned seat by seat, and told so; a reload goes on at the same seat', async ({
  page,
}) => {
  const heard = await heardOn(page);
  await begin(page, 'ukraine');
  await toReveal(page);
  await pace(page, 'slow').click();
  const step = page.getByText(like(t('scene:step', { step: ANYTHING, steps: ANYTHING })));
  await expect(step).toBeVisible();
  for (
    let i = 0;
    i < 8 && !(await step.textContent())?.includes(t('scene:step', { step: 3, steps: 6 }));
    i++
  )
    await next(page).click();
  const turned = page.getByText(t('scene:answerWord.accept'), { exact: true });
  const count = await turned.count();
  const shown = await step.textContent();
  for (const name of ['Russia', 'Ukraine']) await told(heard, `${name}: 5`);
  await page.reload();
  await button(page, new RegExp(`^${t('title:continue')}`)).click();
  await expect(step).toHaveText(shown ?? '');
  await expect(turned).toHaveCount(count);
  while (await next(page).isVisible()) await next(page).click();
  await expect(button(page, t('scene:toCaucus'))).toBeFocused();
  for (const opener of [t('scene:reasons'), t('table:menu')]) {
    await button(page, opener).press('Enter');
    await expect(openDialogs(page)).toBeVisible();
    const left = await noteLeft(page);
    await page.keyboard.press('Escape');
    await expect(button(page, opener)).toBeFocused();
    expect(await left()).toBe(true); // where a reader was, for as long as it looks there
  }
  for (const name of ['The United States', 'The European Union']) await told(heard, `${name}: 5`);
});

test('a package of one’s own is laid out, answered seat by seat and carried or not, before the next motion', async ({
  page,
}) => {
  const heard = await heardOn(page);
  await begin(page, 'ukraine');
  await toReveal(page);
  await toOwnTurn(page);
  await button(page, t('table:initiative')).click();
  for (const point of ['5 ', '22 '])
    await page.getByRole('checkbox', { name: new RegExp(`^${point}`) }).check();
  for (const point of [5, 22])
    await page
      .getByRole('group', { name: new RegExp(`point ${point},`) })
      .getByRole('radio')
      .first()
      .check();
  await button(page, t('caucus:submit')).click();
  await pace(page, 'slow').click();
  const middle = page.getByRole('list', { name: t('scene:puts') });
  await expect(middle.getByRole('button', { name: /^5 / })).toBeVisible();
  await expect(middle.getByRole('button', { name: /^22 / })).toBeVisible();
  await expect.poll(() => canvasShows(page)).toContain('laid p5 p22; ribbon loose');
  const order: string[] = [];
  for (let i = 0; i < 12; i++) {
    for (const [party, name] of [
      ['eu', 'European Union'],
      ['russia', 'Russia'],
      ['us', 'United States'],
    ] as const) {
      const seat = seatOf(page, name);
      if ((await seat.getByText(t('scene:state.answered')).count()) > 0 && !order.includes(party))
        order.push(party);
      if ((await seat.getByText(t('scene:state.floor')).count()) > 0)
        expect(await canvasShows(page)).toContain(`lit ${party}`);
    }
    const result = page
      .getByText(like(t('scene:refused', { parties: ANYTHING })))
      .or(page.getByText(t('scene:resultRefused')))
      .or(page.getByText(t('scene:stampCarried'), { exact: true }));
    if ((await result.count()) > 0) break;
    await next(page).click();
  }
  expect(order.length).toBeGreaterThan(0);
  expect(order).toEqual(['eu', 'russia', 'us'].slice(0, order.length));
  await expect(middle.getByRole('button', { name: /^5 / })).toBeVisible(); // nothing else has begun
  await told(heard, 'arried');
  const said = await heard();
  const places = [
    'Ukraine puts forward a package',
    ...['The European Union', 'Russia', 'The United States']
      .slice(0, order.length)
      .map(name => `${name}: `),
    'arried',
  ].map(words => said.lastIndexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const guided = (await heard()).split(guide('guide:listen')).length - 1;
  expect(guided, 'the guide says each of its steps once').toBe(1);
});

test('any press that is on no control ends a step, and none counts as a vote before it is asked for', async ({
  page,
}) => {
  await begin(page, 'watch');
  await pace(page, 'slow').click();
  const step = page.getByText(like(t('scene:step', { step: ANYTHING, steps: ANYTHING })));
  const first = await step.textContent();
  await page.getByRole('heading', { name: t('scene:marksOf', { round: 1 }) }).click();
  await expect(step).not.toHaveText(first ?? '');
});

test('watching shows every vote, can be stopped and goes on by itself', async ({ page }) => {
  await begin(page, 'watch');
  await expect(page.getByRole('heading', { name: t('scene:marksOf', { round: 1 }) })).toBeVisible();
  await button(page, t('scene:pause')).click();
  await expect(button(page, t('scene:play'))).toBeVisible();
  const step = page.getByText(like(t('scene:step', { step: ANYTHING, steps: ANYTHING })), {
    exact: false,
  });
  const stood = await step.textContent();
  await page.waitForFunction(
    since => performance.now() - since > 5_000,
    await page.evaluate(() => performance.now()),
  ); // longer than any step
  await expect(step).toHaveText(stood ?? '');
  await button(page, t('scene:play')).click();
  await expect(button(page, t('scene:toCaucus'))).toBeVisible(); // by itself
  await button(page, t('scene:toCaucus')).click();
  await expect(page.getByText(t('scene:state.answered')).first()).toBeVisible();
  await pace(page, 'atOnce').click();
  await expect(
    page.getByRole('heading', { level: 1, name: like(t('summary:title', { round: ANYTHING })) }),
  ).toBeVisible();
});

for (const [place, size] of [
  ['on a laptop', { width: 1366, height: 768 }],
  ['on a phone', { width: 360, height: 800 }],
] as const) {
  test(`${place} the marks on the desk can be used by everyone`, async ({ page }) => {
    await page.setViewportSize(size);
    const text = size.width < 600 ? 16 : 13;
    const look = async (what: string): Promise<void> => {
      expect.soft(await faultsOf(page), what).toEqual([]);
      expect.soft(await layoutFaultsOf(page, { target: 44, text }), what).toEqual([]);
      expect.soft(await heardFaultsOf(page), `${what}, heard`).toEqual([]);
    };
    await begin(page, 'ukraine');
    await toReveal(page);
    await pace(page, 'slow').click();
    await look('the first marks face down');
    await pace(page, 'atOnce').click();
    await expect(button(page, t('scene:toCaucus'))).toBeVisible();
    await look('the marks turned');
  });
}
