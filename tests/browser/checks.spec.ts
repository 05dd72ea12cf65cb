import type { Page } from '@playwright/test';
import { coverFaultsOf } from './covered.ts';
import { focusFaultsOf } from './focused.ts';
import { heardFaultsOf } from './heard.ts';
import { layoutFaultsOf } from './layout.ts';
import { printFaultsOf } from './printed.ts';
import { expect, test } from './quiet.ts';

const LIMITS = { target: 44, text: 16, gap: 8 };

/** What each check must see, as it would stand in a page. */
const WRONG: readonly (readonly [string, string, RegExp])[] = [
  ['a control that is too small', '<button style="width:30px;height:30px;padding:0">a</button>', /is 30 x 30/],
  ['controls too close to each other', '<button style="height:44px">first</button><button style="height:44px;margin-left:5px">second</button>', /first.* is 5\.0 from .*second/],
  ['letters that are too small', '<p style="font-size:12px">small print</p>', /small print.* letters of 12px/],
  ['small letters in what is written', '<input style="height:44px; font-size:14px" aria-label="Seed">', /Seed.* letters of 14px/],
  ['letters in a picture that is scaled down', '<svg width="50" viewBox="0 0 200 40"><text y="20" font-size="20">region</text></svg>', /region.* letters of 20px/],
  ['words over words', '<div style="position:relative;height:3em"><p style="position:absolute;margin:0">one line</p><p style="position:absolute;margin:0;top:4px">another line</p></div>', /lies over/],
  ['what scrolls over a bar that floats', '<div style="height:9em; overflow:auto"><select style="position:relative; z-index:1; height:50px; width:200px"></select><div style="position:sticky; bottom:0; height:60px; margin-top:-45px; background:#fff"><button style="height:44px; width:150px">begin</button></div></div>', /begin.* is covered by select/],
  ['seals in no column', '<ul><li>one<i class="wax-seal">o</i></li><li>another<i class="wax-seal">o</i></li></ul>', /stand in no column/],
  ['words that their box cuts off', '<p style="width:60px;overflow:hidden;white-space:nowrap">far too long for it</p>', /far too long.* is cut off/],
  ['words outside the window', '<p style="position:absolute;top:0;left:98vw;white-space:nowrap">far to the right</p>', /far to the right.* is cut off/],
  ['a second heading of the first level', '<h1>Again</h1>', /2 headings/],
  ['an animation without an end', '<p id="turns">turning</p>', /without an end/],
]; // prettier-ignore

const add = (page: Page, html: string, position = 'fixed') =>
  page.evaluate(
    ([markup, place]) => {
      const box = document.createElement('div');
      box.id = 'added';
      box.style.cssText = `position:${place}; inset:0; z-index:9; background:#fff; color:#000`;
      box.innerHTML = markup ?? '';
      document.body.append(box);
      document.getElementById('turns')?.animate([{ opacity: 1 }, { opacity: 0.9 }], { duration: 1e6, iterations: Infinity }); // prettier-ignore
    },
    [html, position],
  );
const remove = (page: Page) => page.evaluate(() => document.getElementById('added')?.remove());

test('the checks of every screen see what is wrong', async ({ page }) => {
  await page.goto('./');
  expect(await layoutFaultsOf(page, LIMITS)).toEqual([]);
  for (const [what, html, fault] of WRONG) {
    await add(page, html);
    const faults = await layoutFaultsOf(page, LIMITS);
    expect.soft(faults.join('\n'), what).toMatch(fault);
    await remove(page);
  }
});

const UNSEEN: readonly (readonly [string, string, RegExp])[] = [
  ['a stop under something else', '<button style="margin:20px">under</button><div style="position:absolute; inset:0; background:#fff"></div>', /under.* is covered/],
  ['a stop that is left half out of the window', '<button style="position:fixed; left:calc(100vw - 40px); width:100px">tab</button>', /tab.* is partly covered/],
  ['a field whose lower edge is under something else', '<input aria-label="reason" style="height:50px; width:90%"><div style="position:absolute; top:40px; left:0; right:0; height:60px; background:#fff"></div>', /reason.* is partly covered/],
  ['a stop whose focus is not marked', '<button style="outline:none; box-shadow:none">bare</button>', /bare.* has a ring of 0/],
  ['a stop whose mark is thin', '<button style="outline:1px solid red; box-shadow:none">thin</button>', /thin.* has a ring of 1/],
]; // prettier-ignore

test('the check of the focus sees where it is not seen', async ({ page }) => {
  await page.goto('./');
  expect(await focusFaultsOf(page)).toEqual([]);
  for (const [what, html, fault] of UNSEEN) {
    await add(page, html);
    const faults = await focusFaultsOf(page);
    expect.soft(faults.join('\n'), what).toMatch(fault);
    await remove(page);
  }
});

const FLOAT = 'position:sticky; bottom:0; height:60px; background:#fff';
const COVERED: readonly (readonly [string, string, RegExp | null])[] = [
  ['a last line under a bar', `<div style="height:200px; overflow:auto"><p style="height:400px">much</p><p>last</p><div style="${FLOAT}; margin-top:-50px">bar</div></div>`, /last.* stays under .*bar/],
  ['a line that can be scrolled free', `<div style="height:200px; overflow:auto"><p style="height:400px">much</p><p>last</p><div style="${FLOAT}">bar</div></div>`, null],
]; // prettier-ignore

test('the check of what floats sees what stays under it', async ({ page }) => {
  await page.goto('./');
  for (const [what, html, fault] of COVERED) {
    await add(page, html);
    const faults = await coverFaultsOf(page);
    if (fault) expect.soft(faults.join('\n'), what).toMatch(fault);
    else expect.soft(faults, what).toEqual([]);
    await remove(page);
  }
});

const UNPRINTED: readonly (readonly [string, string, RegExp])[] = [
  ['what stays in its place on every page', '<p style="position:fixed; top:0">each page</p>', /each page.* is repeated on every page/],
  ['what scrolls', '<div style="height:40px; overflow:auto"><p style="height:400px">much</p></div>', /much.* is cut, 3\d\d px below/],
  ['a list that is left out', '<p>It crosses two lines:</p><ul hidden><li>one</li></ul>', /two lines.* has nothing after it/],
  ['pages with nothing on them', '<div style="visibility:hidden; height:4000px">behind</div>', /px are blank at the end/],
  ['what is caught while it appears', '<p style="animation: talks-ink 1s !important">grey</p>', /grey.* is printed while it moves/],
]; // prettier-ignore

test('the check of the paper sees what is wrong on it', async ({ page }) => {
  await page.goto('./');
  expect(await printFaultsOf(page)).toEqual([]);
  for (const [what, html, fault] of UNPRINTED) {
    await add(page, html, 'absolute');
    const faults = await printFaultsOf(page);
    expect.soft(faults.join('\n'), what).toMatch(fault);
    await remove(page);
  }
});

const UNHEARD: readonly (readonly [string, string, RegExp])[] = [
  ['a sign that says not who', '<p><span data-party="eu" aria-hidden="true">EU</span> Accept</p>', /does not say who: European Union/],
  ['a name that is said twice', '<p><span data-party="us" aria-hidden="true">US</span> United States: the United States moves</p>', /names United States twice/],
  ['a stop without a name', '<button><svg aria-hidden="true"></svg></button>', /takes the focus and has no name/],
  ['a place for the focus whose name is not heard', '<div tabindex="-1" aria-label="the bar">words</div>', /has no role/],
  ['a name that runs together', '<button>More choices<small>The day</small></button>', /runs together at “More choices\|The day”/],
  ['an alert that Firefox would not read', '<p role="alert"></p>', /empty alert/],
  ['a dialog whose head cannot take the focus', '<dialog aria-label="Help" open><h2>Help</h2></dialog>', /no named head to take the focus/],
]; // prettier-ignore

test('the check of what is heard hears what is missing', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await heardFaultsOf(page)).toEqual([]);
  for (const [what, html, fault] of UNHEARD) {
    await add(page, html);
    const faults = await heardFaultsOf(page);
    expect.soft(faults.join('\n'), what).toMatch(fault);
    await remove(page);
  }
});
