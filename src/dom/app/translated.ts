/**
 * Keeps the page's words changing while a browser translates it. A translator puts nodes of its own in the place of
 * text nodes, or around them; Preact would then write into text that nobody sees, and place new nodes beside ones that
 * have gone. So each text is put back before Preact changes anything, and what stays as it was gets its translation back
 * at once. Nothing happens where nobody translates (docs/decisions/0010-translators.md).
 */
import { options } from 'preact';
import { isRegion } from '../parts/regions.ts';

/** What a translator has put in the place of one text; `around`: it has taken the text into it, and where. */
interface Translation {
  readonly nodes: readonly ChildNode[];
  readonly around: ParentNode | null;
}

/** Follows what others than Preact do to the texts below `root`, from now on. */
export function followTranslators(root: HTMLElement): void {
  const translations = new Map<Text, Translation>();
  const observer = new MutationObserver(records => note(records, translations));
  observer.observe(root, { childList: true, subtree: true });
  options.debounceRendering = render =>
    queueMicrotask(() => {
      note(observer.takeRecords(), translations);
      const giveBack = putBack(translations);
      render();
      giveBack();
      observer.takeRecords(); // what Preact and this have done
    });
}

/** Which text has been exchanged for what: in one step, or with the new nodes laid beside it first or afterwards. */
function note(records: readonly MutationRecord[], translations: Map<Text, Translation>): void {
  const fresh = new Set<Node>(); // put in, and not yet known to stand for a text
  const gone: { readonly text: Text; readonly from: MutationRecord }[] = [];
  const take = (text: Text, nodes: readonly Node[]): void => {
    const around = nodes.some(node => node.contains(text)) ? text.parentNode : null;
    for (const node of nodes) fresh.delete(node);
    translations.set(text, { nodes: nodes as readonly ChildNode[], around });
  };
  for (const record of records) {
    if (isRegion(record.target)) continue; // the announcer writes there, and says a sentence once
    const added = [...record.addedNodes].filter(node => !isRegion(node));
    const removed = [...record.removedNodes].filter(node => node instanceof Text);
    for (const node of added) fresh.add(node);
    const [text] = removed;
    if (text && added.length > 0) take(text, added);
    else if (text) {
      const beside = [record.previousSibling, record.nextSibling].find(n => n && fresh.has(n));
      if (beside) take(text, [beside]);
      else gone.push(...removed.map(each => ({ text: each, from: record })));
    } else if (added.length > 0) {
      const at = gone.findIndex(({ from }) => isSamePlace(from, record));
      const [found] = at < 0 ? [] : gone.splice(at, 1);
      if (found) take(found.text, added);
    }
  }
  for (const [text, { nodes }] of translations) {
    const [first] = nodes;
    if (!first?.isConnected || text.parentNode === first.parentNode) translations.delete(text);
  }
}

const isSamePlace = (one: MutationRecord, other: MutationRecord): boolean =>
  one.target === other.target &&
  one.previousSibling === other.previousSibling &&
  one.nextSibling === other.nextSibling;

/** Puts each text back; what is returned gives those that are still there unchanged their translation again. */
function putBack(translations: Map<Text, Translation>): () => void {
  const back = [...translations].map(([text, { nodes, around }]) => {
    const [first, ...others] = nodes;
    const home = first?.parentNode ?? null;
    first?.replaceWith(text);
    for (const node of others) node.remove();
    return { text, nodes, around, home, words: text.data };
  });
  return () => {
    for (const { text, nodes, around, home, words } of back.toReversed()) {
      if (text.isConnected && text.parentNode === home && text.data === words) {
        text.replaceWith(...nodes);
        around?.append(text);
      } else translations.delete(text);
    }
  };
}
