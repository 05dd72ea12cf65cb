/** Run in the page, so each uses nothing from outside itself. */

/** What a text was set in on a canvas, beside the same text on the page. */
export interface SetText {
  readonly text: string;
  readonly canvas: number; // CSS pixels
  readonly page: number;
}

/** From now on notes what is written on canvases in a narrow face. */
export function noteTexts(): void {
  const own = CanvasRenderingContext2D.prototype;
  const write = Reflect.get(own, 'fillText') as (...args: unknown[]) => void;
  const noted = new Map<string, { text: string; font: string; width: number }>();
  Object.assign(window, { noted });
  own.fillText = function (text, ...at) {
    const { font } = this;
    if (/condensed/.test(font)) noted.set(text + font, { text, font, width: this.measureText(text).width }); // prettier-ignore
    Reflect.apply(write, this, [text, ...at]);
  };
}

export function textsNoted(): readonly SetText[] {
  const { noted } = window as unknown as {
    noted: Map<string, { text: string; font: string; width: number }>;
  };
  const span = document.createElement('span');
  span.style.cssText = 'position:absolute;white-space:pre;visibility:hidden';
  document.body.append(span);
  const texts = [...noted.values()].map(({ text, font, width }) => {
    const [, weight, size] = /(\d+) .*?([\d.]+)px/.exec(font) ?? [];
    span.style.font = `${weight} ${size}px "IBM Plex Sans Variable"`;
    span.style.fontStretch = /semi-condensed"/.test(font) ? '87.5%' : '75%';
    span.textContent = text;
    return { text, canvas: width, page: span.getBoundingClientRect().width };
  });
  span.remove();
  return texts;
}

/** What the table is drawn with: the canvas on top is the one that is seen. */
export function drawnWith(): string {
  const canvas = [...document.querySelectorAll('canvas')].at(-1);
  return ['webgl', '2d'].find(kind => canvas?.getContext(kind)) ?? 'nothing';
}

/** Begins to note when frames run; read with `framesNoted`. */
export function noteFrames(): void {
  const times: number[] = [];
  Object.assign(window, { frameTimes: times });
  const note = (time: number): void => {
    times.push(time);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

/** The median time between frames, in ms. */
export function medianFrame(): number {
  const { frameTimes } = window as unknown as { frameTimes: number[] };
  const gaps = frameTimes.slice(1).map((time, i) => time - (frameTimes[i] ?? time));
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? Number.NaN;
}

/** The one game that is kept on this device, as JSON: drivers differ in what else they hand over whole. */
export function onlySave(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('twenty-eight-points');
    opening.onerror = () => reject(new Error(String(opening.error)));
    opening.onsuccess = () => {
      const games = IDBKeyRange.lowerBound('', true); // under the empty key lies their order
      const all = opening.result.transaction('games').objectStore('games').getAll(games);
      all.onerror = () => reject(new Error(String(all.error)));
      all.onsuccess = () => {
        opening.result.close();
        resolve(JSON.stringify(all.result.at(-1) ?? null));
      };
    };
  });
}
