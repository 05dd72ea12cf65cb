/** What had the focus last, in a dialog that has just gone. */

const KEPT = 500; // ms: until a screen reader has heard of the focus that came after it

const NAMING = ['id', 'aria-label', 'aria-labelledby', 'aria-describedby'];

/**
 * Leaves an element in the page for a moment, without a name and with no more than its title: nobody shall find it.
 * Where the place that a screen reader is at has already gone when it hears of a new focus, Orca takes that focus for
 * its own doing and says nothing.
 */
export function keepForReaders(element: HTMLElement): void {
  const place = document.createElement('div');
  place.className = 'visually-hidden';
  for (const naming of NAMING) element.removeAttribute(naming);
  element.tabIndex = -1;
  element.replaceChildren(...element.querySelectorAll('h2'));
  place.append(element);
  document.body.append(place);
  setTimeout(() => place.remove(), KEPT);
}
