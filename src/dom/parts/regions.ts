/** The two live regions: in the page from the start, and with the dialog while one is open. */

const IDS = ['live', 'alert'] as const;
type RegionId = (typeof IDS)[number];
const found = new Map<RegionId, HTMLElement>(); // a dialog that goes takes them out of the page for a moment

const STAYS = 5_000; // ms; then the region is empty, so that the same sentence can be heard again
const FRESH = 500; // ms in which a sentence may not have been heard yet
const saidAt = new Map<RegionId, number>(); // what stands in a region may be a translation

function regionOf(id: RegionId): HTMLElement | null {
  const region = found.get(id) ?? document.getElementById(id);
  if (region) found.set(id, region);
  return region;
}

export const isRegion = (node: Node): boolean =>
  node instanceof HTMLElement && IDS.some(id => id === node.id);

/** Puts a sentence into a region, or nothing. */
export function sayIn(id: RegionId, text: string): void {
  const region = regionOf(id);
  if (!region) return;
  region.textContent = text;
  const now = performance.now();
  saidAt.set(id, now);
  setTimeout(() => {
    if (saidAt.get(id) === now) region.textContent = '';
  }, STAYS);
}

/** Behind a modal dialog the page is inert, and live regions with it, so they come along; returns the undoing. */
export function takeRegions(dialog: HTMLElement): () => void {
  const regions = moved();
  dialog.append(...regions);
  return () => document.body.append(...moved().filter(region => dialog.contains(region)));
}

/** Without what has been heard: Firefox would have it read once more where it comes to. */
function moved(): readonly HTMLElement[] {
  return IDS.flatMap(id => {
    const region = regionOf(id);
    if (region && performance.now() - (saidAt.get(id) ?? 0) > FRESH) region.textContent = '';
    return region ?? [];
  });
}
