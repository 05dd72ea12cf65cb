/** A change of screen is a change of page: its heading, or the group that it heads, takes focus and names the tab. */
import type { PointId } from '#engine/types.ts';
import { t } from '#words/words.ts';
import { focusTile } from '../table/focusTile.ts';

/**
 * Focuses the page's heading once it is there: a page in a chunk of its own comes later. A game that is taken
 * up again gives the focus to the card that had it.
 */
export function focusHeading(card: PointId | null = null): () => void {
  if (focusIfThere(card)) return () => undefined;
  const watch = new MutationObserver(() => {
    if (focusIfThere(card)) watch.disconnect();
  });
  watch.observe(document.body, { childList: true, subtree: true });
  return () => watch.disconnect();
}

function focusIfThere(card: PointId | null): boolean {
  const heading = document.querySelector<HTMLElement>('h1');
  if (!heading) return false;
  document.title = titleOf(heardIn(heading));
  const taken = document.querySelector('.dialog[open]') !== null;
  if (!taken) {
    const head = heading.closest<HTMLElement>('[role=group]') ?? heading;
    head.tabIndex = -1;
    head.focus();
    if (card) focusTile(card);
  }
  return true;
}

/** Its words without decoration, such as the letters of a chip. */
function heardIn(heading: HTMLElement): string {
  const copy = heading.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll('[aria-hidden]')) part.remove();
  return copy.textContent.trim();
}

/** "Round 2 is over · Twenty-Eight Points"; the game's own name stands with what it is. */
export const titleOf = (heading: string): string => {
  const name = t('common:appName');
  return heading === name ? t('common:pageTitle') : `${heading} · ${name}`;
};
