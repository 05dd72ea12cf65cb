/** What is looked at in each engine beside the play. */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { DIST } from '../build.mjs';
import type { Driven } from './driven.ts';
import { drawnWith, medianFrame, noteFrames, textsNoted } from './page/looks.ts';
import { until } from './person.ts';

const CLOSE = 0.01; // share by which two engines' own measures of one text may part
const TEXTS_MIN = 28; // at least the cards' titles

/** The page opened from a disk says what to do. Returns a fault, or null. */
export async function diskFault(driven: Driven): Promise<string | null> {
  await driven.open(pathToFileURL(join(DIST, 'index.html')).href);
  const said = await until('sentence on the page from a disk', () =>
    driven.run(() => {
      const sentence = document.querySelector<HTMLElement>('.unopened');
      if (document.querySelector('button')) return 'the game opens';
      return sentence && getComputedStyle(sentence).visibility === 'visible' ? 'said' : null;
    }),
  );
  return said === 'said' ? null : `from a disk ${said}, which it does not do for people`;
}

export interface TableLook {
  readonly drawn: string;
  readonly frame: number; // ms, the median while the pointer passes over the cards
  readonly texts: number;
  readonly fault: string | null;
}

/** The first table: drawn without the processor's WebGL, its narrow texts as wide as on the page. */
export async function lookAtTable(driven: Driven): Promise<TableLook> {
  await until('table drawn without WebGL', () =>
    driven.run(drawnWith).then(kind => (kind === '2d' ? kind : null)),
  );
  await driven.run(noteFrames);
  const cards = await driven.run(() =>
    [...document.querySelectorAll('[data-point]')].map(card => {
      const box = card.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2] as const;
    }),
  );
  for (const [x, y] of cards.slice(0, 12)) await driven.moveTo(x, y);
  const frame = await driven.run(medianFrame);
  const texts = await driven.run(textsNoted);
  const off = texts.filter(({ canvas, page }) => Math.abs(canvas - page) > CLOSE * page + 0.5);
  const [first] = off;
  const fault =
    texts.length < TEXTS_MIN
      ? `only ${texts.length} narrow texts are drawn`
      : first
        ? `${off.length} of ${texts.length} narrow texts are not as wide as on the page: “${first.text}” is ${first.canvas.toFixed(1)} px, there ${first.page.toFixed(1)}`
        : null;
  return { drawn: await driven.run(drawnWith), frame, texts: texts.length, fault };
}
