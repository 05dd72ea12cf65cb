/** What a screen reader would not hear, or hear wrongly, in what the page shows now. */
import type { Page } from '@playwright/test';

/** What stands for each party in every sentence. */
const NAMES = { eu: 'European Union', russia: 'Russia', ukraine: 'Ukraine', us: 'United States' };

/** One sentence for each fault; none is right. */
export const heardFaultsOf = (page: Page): Promise<readonly string[]> => page.evaluate(look, NAMES);

/** Runs in the page, so it can use nothing from outside itself. */
function look(names: Readonly<Record<string, string>>): readonly string[] {
  const MOST_OF_A_DIALOG = 30; // words
  const faults: string[] = [];
  const root =
    [...document.querySelectorAll('dialog[open]:not(.left-behind)')].at(-1) ?? document.body;

  const isHeard = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden=true]');
  /** Its words piece by piece, without what is hidden from assistive technology. */
  const piecesOf = (element: Element): readonly string[] => {
    const pieces: string[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT); // prettier-ignore
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        const label = node.getAttribute('role') === 'img' ? node.getAttribute('aria-label') : null;
        if (label && isHeard(node)) pieces.push(` ${label} `);
      } else if (node.parentElement && isHeard(node.parentElement)) {
        pieces.push(node.textContent ?? '');
      }
    }
    return pieces;
  };
  const wordsOf = (element: Element): string =>
    piecesOf(element).join('').replaceAll(/\s+/g, ' ').trim();
  const shown = (element: Element): string =>
    `${element.tagName.toLowerCase()} “${(wordsOf(element) || element.className).slice(0, 60)}”`;

  // Who: a party's sign stands where its name is heard, once
  for (const chip of root.querySelectorAll<HTMLElement>('[data-party]')) {
    const name = names[chip.dataset['party'] ?? ''] ?? '';
    const place = chip.closest('li, tr, p, h1, h2, h3, h4, legend, summary, button, div');
    if (!place || !isHeard(place)) continue;
    const words = wordsOf(place);
    if (!words.includes(name)) faults.push(`${shown(place)} does not say who: ${name}`);
    if (new RegExp(String.raw`${name}\W+(the )?${name}`, 'i').test(words))
      faults.push(`${shown(place)} names ${name} twice`);
  }

  // What takes the focus has a name
  const byIds = (ids: string): string =>
    ids.split(' ').map(id => document.getElementById(id)?.textContent ?? '').join(' '); // prettier-ignore
  const givenName = (element: Element): string =>
    (element.getAttribute('aria-label') ?? byIds(element.getAttribute('aria-labelledby') ?? '')).trim(); // prettier-ignore
  const stops = root.querySelectorAll('button, a[href], input, select, textarea, summary, [tabindex]'); // prettier-ignore
  for (const stop of [root, ...stops]) {
    if (stop === document.body || !isHeard(stop)) continue;
    const isWords = stop.matches('button, a, summary, h1, h2, h3, p');
    const legend = stop.matches('fieldset') ? stop.querySelector('legend') : null;
    const labels = stop instanceof HTMLInputElement || stop instanceof HTMLSelectElement || stop instanceof HTMLTextAreaElement ? [...(stop.labels ?? [])] : []; // prettier-ignore
    const name =
      givenName(stop) ||
      (isWords ? wordsOf(stop) : [...labels, ...(legend ? [legend] : [])].map(wordsOf).join(' '));
    if (name === '') faults.push(`${shown(stop)} takes the focus and has no name`);
    else if (stop.matches('div:not([role]), span:not([role])'))
      faults.push(`${shown(stop)} takes the focus and has no role, so its name is not heard`);
  }
  // A dialog's head takes the focus and says what the dialog is in a sentence, not all that it holds
  if (root.matches('dialog')) {
    const head = root.querySelector(':scope > [role=group][tabindex="-1"]');
    const about = byIds(head?.getAttribute('aria-describedby') ?? '').trim();
    const count = about.split(/\s+/).length;
    if (!head || givenName(head) === '') faults.push('the dialog has no named head to take the focus'); // prettier-ignore
    if (!root.contains(document.activeElement)) faults.push('the focus is behind the dialog');
    if (about === '') faults.push(`${shown(root)} has no description`);
    else if (count > MOST_OF_A_DIALOG) faults.push(`${shown(root)} is described in ${count} words, at most ${MOST_OF_A_DIALOG}`); // prettier-ignore
  }

  // Names whose parts have a gap between them
  for (const named of root.querySelectorAll(
    'button, a, summary, label, legend, h1, h2, h3, h4, th, option',
  )) {
    // prettier-ignore
    if (!isHeard(named)) continue;
    const pieces = piecesOf(named).filter(piece => piece !== '');
    pieces.slice(1).forEach((piece, i) => {
      const before = pieces[i] ?? '';
      if (/[\p{L}\p{N}.,:;!?”’)%]$/u.test(before) && /^[\p{L}\p{N}“(]/u.test(piece))
        faults.push(`${shown(named)} runs together at “${before.slice(-12)}|${piece.slice(0, 12)}”`); // prettier-ignore
    });
  }

  // An alert that is there before its words
  for (const alert of document.querySelectorAll('[role=alert]'))
    if (wordsOf(alert) === '' && alert.getAttribute('aria-live') !== 'assertive')
      faults.push(`${shown(alert)} is an empty alert that Firefox will not read later`);
  return faults;
}
