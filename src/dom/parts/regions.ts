/** The two live regions: in the page from the start, and with the dialog while one is open. */

const IDS = ['live', 'alert'] as const;
type RegionId = (typeof IDS)[number];
const found = new Map<RegionId, HTMLElement>(); // a dialog that goes takes them out of the page for a moment

export function regionOf(id: RegionId): HTMLElement | null {
  const region = found.get(id) ?? document.getElementById(id);
  if (region) found.set(id, region);
  return region;
}

export const isRegion = (node: Node): boolean =>
  node instanceof HTMLElement && IDS.some(id => id === node.id);

/** Behind a modal dialog the page is inert, and live regions with it, so they come along; returns the undoing. */
export function takeRegions(dialog: HTMLElement): () => void {
  const regions = IDS.flatMap(id => regionOf(id) ?? []);
  dialog.append(...regions);
  return () => document.body.append(...regions.filter(region => dialog.contains(region)));
}
