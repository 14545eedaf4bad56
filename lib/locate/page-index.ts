import type { KeptIndex, PageIndex } from './indexed';
import { makeIndex } from './make-index';
import { notify } from './notify';

const indexes = new WeakMap<Document, KeptIndex>();

/**
 * The index of a page as it stands now. The page is walked over once; afterwards only what came is looked at, for everybody
 * who asks: detector, plan, ring and marks ask one after the other for much the same.
 *
 * @param wanted normalised texts; what was asked for before is looked for, too
 */
export function pageIndex(root: Document, wanted: Iterable<string>): PageIndex {
  let index = indexes.get(root) ?? makeIndex(root, new Set());
  for (const text of wanted) {
    if (index.sought.has(text)) continue;
    index.letGo();
    index = makeIndex(root, new Set([...index.sought, ...wanted]));
  }
  indexes.set(root, index);
  index.catchUp();
  return index;
}

/** Keeps nothing of the page, and observes it no more. */
export function forget(root: Document): void {
  indexes.get(root)?.letGo();
  indexes.delete(root);
  notify(); // Whoever still watches begins anew.
}

/** Has the next change told, too, of a page that changed more than is told. */
export function tellOn(root: Document): void {
  indexes.get(root)?.tell();
}
