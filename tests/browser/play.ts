/** Playing through the page as a person does: by what controls are called, and waiting only for what shows. */
import { expect, type Locator, type Page, type Request } from '@playwright/test';
import { t } from '#words/debrief.ts';
import '#words/scene.ts';

export const SEED = 28; // the same talks in every run

const ANY = '…any…'; // stands for whatever a sentence is filled in with

/** A pattern for a whole sentence of the words files, whatever fills it in. */
export const like = (sentence: string): RegExp =>
  new RegExp(
    `^${sentence.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`).replaceAll(ANY, '.+')}$`,
  );

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true }).and(page.locator(':not(.left-behind *)'));

/** Dialogs of either role that are open; one that a reader was in stays in the page for a moment, and is none. */
export const openDialogs = (page: Page) => page.locator('dialog[open]:not(.left-behind)');

/** On the title: leads back into the game that was kept last, wherever it stands. */
export const wayBack = (page: Page): Locator =>
  button(page, new RegExp(`^(${t('title:continue')}|${t('title:toDebrief')})`));

export const cardOf = (page: Page, point: number): Locator =>
  page.getByRole('button', { name: new RegExp(`^Point ${point}, `) });

/** How a control is worked: by a click, unless the spec is about the keyboard. */
export interface Way {
  press(control: Locator): Promise<void>;
  tick(control: Locator): Promise<void>;
  type(field: Locator, words: string): Promise<void>;
}

export const byClicks: Way = {
  press: control => control.click(),
  tick: control => control.check(),
  type: (field, words) => field.fill(words),
};

/** Runs in the page: nothing is shown step by step, on a host that the configuration does not know. */
export function showAtOnce(): void {
  if (location.protocol.startsWith('http'))
    localStorage.setItem('twenty-eight-points.settings', '{"pace":"atOnce"}');
}

export type Seating = 'ukraine' | 'us' | 'onOneDevice' | 'watch';

/** Loads a page, again where a step back that closing a screen had set off came in between and broke it off. */
const load = (page: Page, address: string): Promise<unknown> =>
  page.goto(address).catch((error: unknown) => {
    if (!String(error).includes('ERR_ABORTED')) throw error;
    return page.goto(address);
  });

/** From the title to the brief (or, watching, the first table) of quick talks with the fixed seed. */
export async function begin(
  page: Page,
  seating: Seating,
  way: Way = byClicks,
  address = './',
): Promise<void> {
  await fillIn(page, seating, way, address);
  await way.press(button(page, t('setup:begin')));
}

/** The same talks as a training game: with hints, and with all papers where one person is at the device. */
export async function beginTraining(page: Page, seating: Seating): Promise<void> {
  await fillIn(page, seating, byClicks, './');
  await page.getByRole('checkbox', { name: t('setup:hintsOffer') }).check();
  await button(page, t('setup:begin')).click();
}

async function fillIn(page: Page, seating: Seating, way: Way, address: string): Promise<void> {
  loadingOf(page);
  await load(page, address);
  await way.press(button(page, t('title:choose')));
  await expect(page.getByRole('heading', { level: 1, name: t('setup:title') })).toBeVisible();
  if (seating === 'onOneDevice' || seating === 'watch') {
    await way.press(button(page, t(`setup:preset.${seating}`)));
  } else {
    const name = { ukraine: 'Ukraine', us: 'United States' }[seating];
    const seat = new RegExp(`^(${t('setup:take')}|${t('setup:taken')}).*${name}$`);
    await way.press(button(page, seat));
  }
  const seed = page.getByRole('textbox', { name: t('setup:seed') });
  if (!(await seed.isVisible())) await way.press(page.getByText(t('setup:more')));
  await way.type(seed, String(SEED));
}

/** Something of the page by its role and its whole name. */
interface Sign {
  readonly role: 'button' | 'dialog' | 'heading'; // a heading of the first level
  readonly name: string | RegExp;
}

/** What the talks ask for now. The order matters: what lies on top comes first. */
const SIGNS = {
  curtain: { role: 'button', name: like(t('caucus:curtainTake', { party: ANY })) },
  sealing: { role: 'dialog', name: t('table:sealTitle') },
  reveal: { role: 'dialog', name: like(t('caucus:revealTitle', { round: ANY })) },
  turned: { role: 'button', name: t('caucus:goOn') }, // the marks on the desk, once all are turned
  outcome: {
    role: 'button',
    name: new RegExp(`^(${t('scene:toDebrief')}|${t('scene:toSwaps')})$`),
  },
  brief: { role: 'heading', name: like(t('brief:title', { party: ANY })) },
  marks: { role: 'button', name: t('table:seal') },
  vote: { role: 'button', name: t('caucus:voteYes') },
  turn: { role: 'button', name: t('table:pass') },
  summary: { role: 'heading', name: like(t('summary:title', { round: ANY })) },
  papers: { role: 'button', name: like(t('ratification:papers', { party: ANY })) },
  signing: { role: 'button', name: t('ratification:refuse') },
  swaps: { role: 'button', name: t('ratification:swapsSend') },
  debrief: { role: 'heading', name: t('debrief:title') },
} as const satisfies Record<string, Sign>;

export type Asked = keyof typeof SIGNS;
const ASKED = Object.keys(SIGNS) as Asked[];

/** Until what the page holds has been drawn: presses count only for what can be seen. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>(done => {
        const later = (frames: number): unknown =>
          frames === 0 ? done() : requestAnimationFrame(() => later(frames - 1));
        later(3);
      }),
  );

const loading = new WeakMap<Page, Set<Request>>();

/** What the page is fetching: a dialog in a chunk of its own comes a moment after what it will cover. */
function loadingOf(page: Page): ReadonlySet<Request> {
  const known = loading.get(page);
  if (known) return known;
  const requests = new Set<Request>();
  loading.set(page, requests);
  page.on('request', request => {
    if (!/worker/i.test(request.url())) requests.add(request); // a worker that is let go never ends its own
  });
  page.on('requestfinished', request => requests.delete(request));
  page.on('requestfailed', request => requests.delete(request));
  page.on('domcontentloaded', () => requests.clear()); // what a page before it had begun
  return requests;
}

/** Waits until one of these is asked for, drawn and not about to be covered, and says which. */
export async function asked(page: Page, among: readonly Asked[] = ASKED): Promise<Asked> {
  const signs = among.map(asks => {
    const { role, name } = SIGNS[asks];
    return { asks, role, pattern: (name instanceof RegExp ? name : like(name)).source };
  });
  const look = async () => {
    const found = await page.waitForFunction(shownOf, signs); // once a frame, all at a time
    return (await found.jsonValue()) as Asked;
  };
  const fetched = loadingOf(page);
  for (let before = await look(); ;) {
    const wasLoading = fetched.size > 0;
    await drawn(page);
    const now = await look();
    if (now === before && !wasLoading) return now;
    before = now;
  }
}

/** Runs in the page: which of the signs is shown, if any. */
function shownOf(
  signs: readonly { asks: string; role: Sign['role']; pattern: string }[],
): string | null {
  const places = { button: 'button', dialog: '.dialog[open]', heading: 'h1' };
  const nameOf = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby');
    const named = by === null ? element : document.getElementById(by);
    const spoken = named?.cloneNode(true);
    if (spoken instanceof Element)
      for (const sign of spoken.querySelectorAll('[aria-hidden=true]')) sign.remove();
    const name = element.getAttribute('aria-label') ?? spoken?.textContent ?? '';
    return name.replaceAll(/\s+/g, ' ').trim();
  };
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('[aria-hidden=true], .left-behind') &&
    !element.matches('[aria-disabled=true]');
  for (const { asks, role, pattern } of signs) {
    const name = new RegExp(pattern);
    for (const element of document.querySelectorAll(places[role]))
      if (name.test(nameOf(element)) && isShown(element)) return asks;
  }
  return null;
}

/** What is done at each: the least that goes on, unless the spec has something better. */
export type Answers = Readonly<Record<Exclude<Asked, 'debrief'>, () => Promise<void>>>;

export function leastAnswers(page: Page, way: Way = byClicks): Answers {
  const press = (name: string | RegExp) => way.press(button(page, name));
  return {
    curtain: () => press(SIGNS.curtain.name),
    sealing: async () => {
      await press(t('table:sealAnyway'));
      await asked(page, ['reveal', 'turned', 'curtain']);
    },
    reveal: async () => {
      await expect(page.locator('.bar button:not(.bar-brief)')).toHaveCount(0); // first what was marked, then the next act
      await press(t('caucus:goOn'));
    },
    turned: () => press(SIGNS.turned.name),
    outcome: () => press(SIGNS.outcome.name),
    brief: async () => {
      const must = button(page, t('brief:declareButton'));
      if (await must.isVisible()) await way.tick(page.getByRole('checkbox').first());
      await way.press(must.or(button(page, t('brief:takeButton'))));
    },
    marks: async () => {
      await press(t('table:seal'));
      // After the seal come the marks of all, or the next person; the talks behind them are not asked for yet.
      await asked(page, ['reveal', 'turned', 'curtain', 'sealing']);
    },
    vote: () => press(t('caucus:voteNo')),
    turn: () => press(t('table:pass')),
    summary: () =>
      press(
        new RegExp(`${like(t('summary:next', { round: ANY })).source}|^${t('summary:ratify')}$`),
      ),
    papers: () => press(SIGNS.papers.name),
    signing: () => press(t('ratification:refuse')),
    swaps: async () => {
      const no = page.getByRole('radio', { name: t('ratification:swapNo') });
      for (const each of await no.all()) await way.tick(each);
      await press(t('ratification:swapsSend'));
    },
  };
}

/**
 * The least that computer seats make offers to: the whole agenda is marked, by the key given (one that crosses no
 * line of the seat's own), before it is sealed.
 */
export function heardAnswers(page: Page, key: 'a' | 'r'): Answers {
  const least = leastAnswers(page);
  const focused = page.locator(':focus');
  const marks = async () => {
    for (let isLast = false; !isLast;) {
      await page.keyboard.press('m'); // to the next card without a mark, in whatever dossier
      await expect(focused).toHaveAccessibleName(/^Point \d+, (?!.*your mark).*, on the agenda/s);
      await focused.press(key);
      await expect(focused).toHaveAccessibleName(/\d+ of \d+ marked/);
      isLast = /\b(\d+) of \1 marked/.test((await focused.getAttribute('aria-label')) ?? (await focused.innerText())); // prettier-ignore
    }
    await least.marks();
  };
  return { ...least, marks };
}

/** Goes on until `end` is asked for; the talks are over long before `STEPS`. */
export async function playUntil(page: Page, end: Asked, answers: Answers): Promise<void> {
  for (let step = 0; step < STEPS; step++) {
    const now = await asked(page);
    if (now === end) return;
    if (now === 'debrief') break;
    await answers[now]();
  }
  throw new Error(`the talks did not come to: ${end}`);
}

const STEPS = 200;

/** Signs the text; for every own line that it crosses the first reason of the list is given. */
export async function signWithReasons(page: Page, way: Way = byClicks): Promise<void> {
  await way.press(button(page, t('ratification:sign')));
  await giveReasons(page, way);
}

/** Answers the red-line notice for as long as it is shown, if it is shown at all. */
export async function giveReasons(page: Page, way: Way = byClicks) {
  const ask = page.getByRole('group', { name: t('common:crossingAsk') });
  while (await ask.isVisible()) {
    const line = page.getByText(/^Reason \d of/);
    const step = (await line.isVisible()) ? await line.textContent() : null;
    await way.press(ask.getByRole('button').first());
    if (step === null) await expect(ask).toBeHidden();
    else await expect(page.getByText(step)).toHaveCount(0);
  }
}
