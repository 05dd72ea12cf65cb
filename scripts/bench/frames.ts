/** Put into a page before its own scripts: the frames that Chromium calls long, above 50 ms. */

declare global {
  interface Window {
    longFrames: number[]; // ms of each since the last reading
  }
}

/** Runs in the page, so it uses nothing from outside itself. */
export function watchFrames(): void {
  window.longFrames = [];
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) window.longFrames.push(duration);
  }).observe({ type: 'long-animation-frame' });
}
