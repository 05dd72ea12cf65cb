/** Inputs that nobody thought of: each drawn with dice from all that a person can do to the page. */
import type { Locator, Page } from '@playwright/test';
import type { Dice } from '#tournament/dice.ts';
import { openDialogs } from './play.ts';
import { drag, type Spot } from './touch.ts';
import { setHidden } from './visibility.ts';

export const SIZES = [
  { width: 1366, height: 768 },
  { width: 360, height: 800 },
  { width: 1920, height: 1080 },
] as const;

/** One input, in words, and what does it. */
export interface Input {
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

const ROLES = [
  'button',
  'checkbox',
  'combobox',
  'link',
  'option',
  'radio',
  'searchbox',
  'textbox',
] as const;
const LETTERS = 'a e b d k n o p r s t u ? / 1 2 5 8 9'.split(' ');
const KEYS = ['Tab', 'Shift+Tab', 'Enter', 'Space', 'Escape', 'Control+Z', 'Backspace', 'Home', 'End', 'PageDown', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']; // prettier-ignore
const WORDS = ['', '0', '7', '21', '-1', '1e9', '4294967296', 'army', 'Київ', '<b>&amp;', 'x'.repeat(300)]; // prettier-ignore

/** Everything that can be worked now: in the dialog on top where there is one. */
export async function controlsOn(page: Page): Promise<Locator> {
  const dialog = openDialogs(page);
  const within = (await dialog.count()) > 0 ? dialog.last() : page.locator('body');
  return ROLES.map(role => within.getByRole(role, { disabled: false }))
    .reduce((all, some) => all.or(some))
    .or(within.locator('summary')) // a fold has no role of its own
    .filter({ visible: true });
}

/** Half of all inputs go to a control that is there, half anywhere. */
export const drawn = async (page: Page, dice: Dice): Promise<Input> =>
  dice.chance(0.5) ? atControl(page, dice) : anywhere(page, dice);

type Draw = readonly [weight: number, input: () => Input];

function oneOf(dice: Dice, draws: readonly Draw[]): Input {
  let left = dice.int(1, draws.reduce((sum, [weight]) => sum + weight, 0)); // prettier-ignore
  for (const [weight, input] of draws) {
    left -= weight;
    if (left <= 0) return input();
  }
  throw new Error('the weights do not add up');
}

async function atControl(page: Page, dice: Dice): Promise<Input> {
  const controls = await (await controlsOn(page)).elementHandles(); // looked up once: it is slow
  if (controls.length === 0) return anywhere(page, dice);
  const control = dice.pick(controls);
  const words = dice.pick(WORDS);
  const to = spotOn(page, dice);
  const name = await control.evaluate(c => `${c.nodeName} “${c.textContent?.trim().slice(0, 60)}”`);
  const at = (work: (spot: Spot) => Promise<unknown>) => async () => {
    await control.evaluate(c => c instanceof Element && c.scrollIntoView({ block: 'nearest' }));
    const box = await control.boundingBox();
    if (box) await work({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  };
  const focused = (work: () => Promise<unknown>) => async () => {
    await control.evaluate(c => c instanceof HTMLElement && c.focus());
    await work();
  };
  const input = oneOf(dice, [
    [10, () => ({ name: 'click', run: at(({ x, y }) => page.mouse.click(x, y)) })],
    [5, () => ({ name: 'tap', run: at(({ x, y }) => page.touchscreen.tap(x, y)) })],
    [1, () => ({ name: 'double click', run: at(({ x, y }) => page.mouse.dblclick(x, y)) })],
    [1, () => ({ name: 'hover', run: at(({ x, y }) => page.mouse.move(x, y)) })],
    [3, () => ({ name: 'Enter', run: focused(() => page.keyboard.press('Enter')) })],
    [3, () => ({ name: 'Space', run: focused(() => page.keyboard.press('Space')) })],
    [2, () => ({ name: `type “${words}”`, run: focused(() => page.keyboard.insertText(words)) })],
    [2, () => ({ name: 'drag', run: at(from => dragMouse(page, from, to)) })],
    [2, () => ({ name: 'drag a finger', run: at(from => drag(page, from, to)) })],
  ]);
  return { ...input, name: `${input.name} at ${name}` };
}

function anywhere(page: Page, dice: Dice): Input {
  const spot = spotOn(page, dice);
  const to = spotOn(page, dice);
  const key = dice.pick(KEYS);
  const letter = dice.pick(LETTERS);
  const size = dice.pick(SIZES);
  const point = String(dice.int(0, 29));
  const wheel = dice.int(-900, 900);
  const look = {
    colorScheme: dice.pick(['dark', 'light'] as const),
    reducedMotion: dice.pick(['reduce', 'no-preference'] as const),
    contrast: dice.pick(['more', 'no-preference'] as const),
    forcedColors: dice.pick(['active', 'none', 'none'] as const),
  };
  const where = `${spot.x}, ${spot.y}`;
  return oneOf(dice, [
    [20, () => ({ name: `press ${key}`, run: () => page.keyboard.press(key) })],
    [12, () => ({ name: `press ${letter}`, run: () => page.keyboard.press(letter) })],
    [3, () => ({ name: `jump to ${point}`, run: () => jump(page, point) })],
    [8, () => ({ name: `click ${where}`, run: () => page.mouse.click(spot.x, spot.y) })],
    [5, () => ({ name: `tap ${where}`, run: () => page.touchscreen.tap(spot.x, spot.y) })],
    [5, () => ({ name: `move to ${where}`, run: () => page.mouse.move(spot.x, spot.y) })],
    [4, () => ({ name: `drag from ${where}`, run: () => dragMouse(page, spot, to) })],
    [4, () => ({ name: `drag a finger from ${where}`, run: () => drag(page, spot, to) })],
    [1, () => ({ name: 'mouse down', run: () => page.mouse.down() })],
    [2, () => ({ name: 'mouse up', run: () => page.mouse.up() })],
    [4, () => ({ name: `wheel ${wheel}`, run: () => page.mouse.wheel(0, wheel) })],
    [2, () => ({ name: `resize to ${size.width}`, run: () => page.setViewportSize(size) })],
    [2, () => ({ name: `look ${JSON.stringify(look)}`, run: () => page.emulateMedia(look) })],
    [2, () => ({ name: 'hide and show', run: () => hideAndShow(page) })],
    [1, () => ({ name: 'reload', run: () => page.reload() })],
    [1, () => ({ name: 'back', run: () => goBack(page) })],
  ]);
}

function spotOn(page: Page, dice: Dice): Spot {
  const { width, height } = page.viewportSize() ?? SIZES[0];
  return { x: dice.int(0, width - 1), y: dice.int(0, height - 1) };
}

async function dragMouse(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}

async function jump(page: Page, point: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(point);
  await page.keyboard.press('Enter');
}

async function hideAndShow(page: Page): Promise<void> {
  await setHidden(page, true);
  await setHidden(page, false);
}

/** Back may lead out of the game; then the way leads in again. */
async function goBack(page: Page): Promise<void> {
  await page.goBack();
  if (page.url() === 'about:blank') await page.goForward();
}
