/** Where a page is drawn. */
import { followTranslators } from '#dom/app/translated.ts';

/** The page's own place, without the sentence for a page that does not open. */
export function pageHost(): HTMLElement {
  const host = document.getElementById('app');
  if (!host) throw new Error('the page has no #app');
  host.replaceChildren();
  followTranslators(host);
  return host;
}
