/** Measures where the twin stands and writes it to the store, so that the canvas draws in the same place. */
import type { App } from '../game.ts';
import { same } from '#store/same.ts';
import type { Box, StageLayout } from '#store/store.ts';
import type { Party, PointId } from '#engine/types.ts';

/** From now on, whenever something may have moved; returns its undoing. */
export function measureStage(host: HTMLElement, app: App): () => void {
  let frame = 0;
  const write = (): void => {
    frame = 0;
    const stage = layoutOf(host);
    if (!same(stage, app.store.getState().stage)) app.show({ stage });
  };
  const soon = (): void => {
    frame ||= requestAnimationFrame(write);
  };
  const sizes = new ResizeObserver(soon);
  sizes.observe(host);
  for (const part of host.querySelectorAll('.dossiers, .dossier, .sheet, .bar'))
    sizes.observe(part);
  const changes = new MutationObserver(soon);
  changes.observe(host, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['hidden', 'class'],
  });
  host.addEventListener('scroll', soon, { capture: true, passive: true });
  window.addEventListener('scroll', soon, { passive: true });
  void document.fonts.ready.then(soon);
  write();
  return () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    changes.disconnect();
    host.removeEventListener('scroll', soon, { capture: true });
    window.removeEventListener('scroll', soon);
    app.show({ stage: null });
  };
}

function layoutOf(host: HTMLElement): StageLayout {
  const origin = host.getBoundingClientRect();
  const boxOf = (element: Element | null): Box | null => {
    const r = element?.getBoundingClientRect();
    if (!r || r.width === 0 || r.height === 0) return null;
    return { x: r.left - origin.left, y: r.top - origin.top, width: r.width, height: r.height };
  };
  const boxes = <K extends string>(selector: string, key: string): Partial<Record<K, Box>> => {
    const found: Partial<Record<K, Box>> = {};
    for (const element of host.querySelectorAll<HTMLElement>(selector)) {
      const box = boxOf(element);
      if (box) found[element.dataset[key] as K] = box;
    }
    return found;
  };
  const whole: Box = { x: 0, y: 0, width: origin.width, height: origin.height };
  return {
    width: origin.width,
    height: origin.height,
    cards: boxes<PointId>('[data-point]', 'point'),
    dossiers: boxes<string>('[data-dossier]', 'dossier') as Record<string, Box>,
    clip: boxOf(host.querySelector('.dossiers, .scene')) ?? whole,
    sheet: boxOf(host.querySelector('.sheet')),
    side: boxOf(host.querySelector('.table-side-clear')),
    trays: boxOf(host.querySelector('.bar')),
    seats: boxOf(host.querySelector('.top')),
    caucus: {
      seats: boxes<Party>('[data-who]', 'who'),
      laid: boxes<PointId>('[data-laid]', 'laid'),
      rail: boxes<PointId>('[data-rail]', 'rail'),
    },
  };
}
