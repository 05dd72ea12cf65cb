/** Playing through the page as a person does: by what controls are called, and waiting only for what shows. */
import { expect, type Locator, type Page } from '@playwright/test';
import { t } from '#words/debrief.ts';

export const SEED = 28; // the same talks in every run

const ANY = '…any…'; // stands for whatever a sentence is filled in with

/** A pattern for a whole sentence of the words files, whatever fills it in. */
export const like = (sentence: string): RegExp =>
  new RegExp(
    `^${sentence.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`).replaceAll(ANY, '.+')}$`,
  );

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true });

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

export type Seating = 'ukraine' | 'us' | 'onOneDevice' | 'watch';

/** From the title to the brief (or, watching, the first table) of quick talks with the fixed seed. */
export async function begin(
  page: Page,
  seating: Seating,
  way: Way = byClicks,
  address = './',
): Promise<void> {
  await page.goto(address);
  await way.press(button(page, t('title:start')));
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
  await way.press(button(page, t('setup:begin')));
}

/** What the talks ask for now. The order matters: what lies on top comes first. */
const SIGNS = {
  curtain: page => button(page, like(t('caucus:curtainTake', { party: ANY }))),
  sealing: page => page.getByRole('dialog', { name: t('table:sealTitle') }),
  reveal: page => page.getByRole('dialog', { name: like(t('caucus:revealTitle', { round: ANY })) }),
  brief: page =>
    page.getByRole('heading', { level: 1, name: like(t('brief:title', { party: ANY })) }),
  marks: page => button(page, t('table:seal')),
  vote: page => button(page, t('caucus:voteYes')),
  turn: page => button(page, t('table:pass')),
  summary: page =>
    page.getByRole('heading', { level: 1, name: like(t('summary:title', { round: ANY })) }),
  papers: page => button(page, like(t('ratification:papers', { party: ANY }))),
  signing: page => button(page, t('ratification:refuse')),
  swaps: page => button(page, t('ratification:swapsSend')),
  debrief: page => page.getByRole('heading', { level: 1, name: t('debrief:title') }),
} as const satisfies Record<string, (page: Page) => Locator>;

export type Asked = keyof typeof SIGNS;
const ASKED = Object.keys(SIGNS) as Asked[];

/** Waits until something is asked for, and says what. */
export async function asked(page: Page): Promise<Asked> {
  const signs = ASKED.map(name => SIGNS[name](page));
  const [first, ...others] = signs;
  if (!first) throw new Error('nothing can be asked');
  await expect(others.reduce((all, sign) => all.or(sign), first).first()).toBeVisible();
  for (const name of ASKED) if (await SIGNS[name](page).first().isVisible()) return name;
  return asked(page); // it changed between the two looks
}

/** What is done at each: the least that goes on, unless the spec has something better. */
export type Answers = Readonly<Record<Exclude<Asked, 'debrief'>, () => Promise<void>>>;

export function leastAnswers(page: Page, way: Way = byClicks): Answers {
  const press = (name: string | RegExp) => way.press(button(page, name));
  return {
    curtain: () => way.press(SIGNS.curtain(page)),
    sealing: async () => {
      await press(t('table:sealAnyway'));
      await sealed(page);
    },
    reveal: async () => {
      await expect(page.locator('.bar button:not(.bar-brief)')).toHaveCount(0); // first what was marked, then the next act
      await press(t('caucus:goOn'));
    },
    brief: async () => {
      const must = button(page, t('brief:declareButton'));
      if (await must.isVisible()) await way.tick(page.getByRole('checkbox').first());
      await way.press(must.or(button(page, t('brief:takeButton'))));
    },
    marks: async () => {
      await press(t('table:seal'));
      await sealed(page, SIGNS.sealing(page));
    },
    vote: () => press(t('caucus:voteNo')),
    turn: () => press(t('table:pass')),
    summary: () =>
      press(
        new RegExp(`${like(t('summary:next', { round: ANY })).source}|^${t('summary:ratify')}$`),
      ),
    papers: () => way.press(SIGNS.papers(page)),
    signing: () => press(t('ratification:refuse')),
    swaps: async () => {
      const no = page.getByRole('radio', { name: t('ratification:swapNo') });
      for (const each of await no.all()) await way.tick(each);
      await press(t('ratification:swapsSend'));
    },
  };
}

/** After the seal come the marks of all, or the next person; the talks behind them are not asked for yet. */
const sealed = (page: Page, question = SIGNS.reveal(page)): Promise<void> =>
  expect(SIGNS.reveal(page).or(SIGNS.curtain(page)).or(question)).toBeVisible();

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
