import { above } from '../locate/above';
import { isElement } from '../locate/indexed';
import { pageIndex } from '../locate/page-index';

/** On a page that changes, everything is looked at that often whatever changes: a style sheet can show what was hidden. */
const WHOLE_EVERY = 10_000;
/** As far as a label is from what it labels, and a setting's parts from each other (lib/locate). */
const LEVELS = 6;
const NEAR = 8;

/** What may be a part of a setting or form, cover what is pointed at, or change how the page looks. */
const STIRS =
  'input,textarea,select,dialog,style,link,iframe,[popover],[contenteditable],[aria-live],[role]:not([role=row],[role*=cell])';
const ALERTS = '[role*=alert],[aria-live]';

/**
 * Tells whether changes of the page may change what anybody reads or points at. Most do not: a list that goes on loading, a
 * clock, a menu. Then nobody has to look.
 *
 * @returns a function that says nothing when it is nobody's business, else whether more is another than what is written in
 *   fields; yes, too, when it is called without records: everything may have changed
 */
export function createConcern(): (records?: readonly MutationRecord[]) => boolean | undefined {
  let seen = 0;
  let looked = 0;

  return (records) => {
    const { hits, edition, known } = pageIndex(document, []);
    if (performance.now() - looked > WHOLE_EVERY) records = undefined;
    if (
      records &&
      edition === seen &&
      !records.some(touches([...hits.values()].flatMap((list) => list.map(({ element }) => element))))
    )
      return undefined;
    seen = edition;
    // If nothing but values is another, what was found stands where it stood.
    if (records?.length !== 0) {
      known.clear();
      looked = performance.now();
    }
    // What is chosen is another, too, when the index knows nothing of it any more.
    return !known.has(document);
  };
}

/** @param said who says what is looked for */
function touches(said: readonly Element[]): (record: MutationRecord) => boolean {
  const around = new Set<Node>();
  for (const element of said) {
    let at: Element | null = element;
    for (let level = LEVELS; at && level--; at = above(at)) if (at.localName !== 'body') around.add(at);
  }
  /** Is, or stands soon after, something around a label. */
  const follows = (from: Node) => {
    for (let node: Node | null = from, far = NEAR; node && far--; node = node.previousSibling)
      if (around.has(node)) return true;
    return false;
  };
  /** Stands in what does; not merely in what holds labels elsewhere. */
  const isWithin = (box: Element) => {
    for (let at: Element | null = box; at && !around.has(at); at = above(at)) if (follows(at)) return true;
    return !!box.closest(ALERTS);
  };
  const stirs = (node: Node) =>
    isElement(node) && ((node as Element).matches(STIRS) || !!(node as Element).querySelector(STIRS));
  let last: Element | undefined;
  let within = false;

  return ({ type, target, addedNodes, previousSibling }) => {
    const at = isElement(target) ? (target as Element) : above(target);
    if (!at) return true;
    // Of a list, one row after the other is told.
    if (at !== last) within = said.includes(at) || isWithin(at);
    last = at;
    return (
      within ||
      follows(previousSibling ?? at) ||
      (type === 'childList' ? [...addedNodes].some(stirs) : stirs(at) || said.some((element) => at.contains(element)))
    );
  };
}
