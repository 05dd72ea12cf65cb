/**
 * How long before Phaser has come a new player sees words and can use the first control, on a slow machine and
 * a network of 10 Mbit/s. The player is the quickest possible: every control on the way to the table is pressed
 * in its first frame. The baseline is the bare scene, which shows nothing without Phaser.
 */
import type { Page } from '@playwright/test';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { t } from '#words/words.ts';
import { deal } from '../../../../tests/browser/figures.ts';
import type { Bench } from '../../measure.ts';
import { median } from '../../measure.ts';
import { drawn, onSlowMachine, withPage, type Pages } from '../../pages.ts';
import { walk, type Step } from '../../start/walk.ts';

const ROUNDS = 5;
const SEAT = 'us'; // a side that must declare a line
const STEPS: readonly Step[] = [
  { button: t('title:start') },
  { boxOf: t('brief:declare') },
  { button: t('brief:declareButton') },
];

interface Visit {
  readonly painted: number; // ms from the navigation: first contentful paint
  readonly answered: number; // the first press that was answered; NaN: there is none before the scene
  readonly asked: number; // the request for Phaser
  readonly arrived: number; // its last byte
}

let measured: Promise<readonly { readonly game: Visit; readonly bare: Visit }[]> | null = null;

/** Both rows come from the same visits. */
const row = (id: string, of: 'painted' | 'answered'): Bench<Pages> => ({
  id,
  unit: 'ms before Phaser is there',
  goal: { atLeast: 1 },
  async measure(pages) {
    measured ??= visits(pages);
    const rounds = await measured;
    const middle = (which: keyof Visit) => median(rounds.map(({ game }) => game[which]));
    return {
      samples: rounds.map(({ game }) => game.arrived - game[of]),
      baseline: rounds.map(({ bare }) => bare.arrived - bare.painted),
      details: {
        at: middle(of),
        'Phaser asked': middle('asked'),
        'Phaser there': middle('arrived'),
      },
    };
  },
});

export default [row('paint-before-phaser', 'painted'), row('control-before-phaser', 'answered')];

async function visits(pages: Pages) {
  const rounds = [];
  for (let i = 0; i < ROUNDS; i++)
    rounds.push({ game: await visit(pages, pages.game, /\/phaser-/), bare: await visit(pages, pages.bare, /\.js$/) }); // prettier-ignore
  return rounds;
}

const visit = (pages: Pages, address: string, phaser: RegExp): Promise<Visit> =>
  withPage(pages, async page => {
    await onSlowMachine(page);
    await page.addInitScript(deal, PARTIES.indexOf(SEAT));
    await page.addInitScript(walk, address === pages.game ? STEPS : []);
    await page.goto(address);
    if (address === pages.game) await page.waitForFunction(() => window.walked);
    await drawn(page);
    return timesOf(page, phaser.source);
  });

const timesOf = (page: Page, phaser: string): Promise<Visit> =>
  page.evaluate(source => {
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const file = files.find(({ name }) => new RegExp(source).test(name));
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return {
      painted: paint?.startTime ?? Number.NaN,
      answered: window.pressedFirstAt ?? Number.NaN,
      asked: file?.startTime ?? Number.NaN,
      arrived: file?.responseEnd ?? Number.NaN,
    };
  }, phaser);
