import { above } from '../locate/composed';
import type { PageIndex } from '../locate/indexed';

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
 * Tells whether changes of the page may change what the guide reads or points at. Most do not: a list that goes on loading,
 * a clock, a menu. Then nobody has to look.
 *
 * @returns a function that says yes, too, when it is called without records: everything may have changed
 */
export function createConcern(): (
  index: PageIndex,
  wanted: ReadonlySet<string>,
  records?: readonly MutationRecord[],
) => boolean {
  let seen: unknown[] = [];
  let looked = 0;

  return (index, wanted, records) => {
    // Of all that is looked for, a page says little.
    const said = [...index.hits].flatMap(([text, hits]) =>
      wanted.has(text) ? hits.map(({ element }) => element) : [],
    );
    const now = [index.edition, said.length, ...said];
    if (
      records &&
      performance.now() - looked < WHOLE_EVERY &&
      now.every((each, at) => each === seen[at]) &&
      !records.some(touches(said))
    )
      return false;
    seen = now;
    looked = performance.now();
    return true;
  };
}

/** @param said who says what is looked for */
function touches(said: readonly Element[]): (record: MutationRecord) => boolean {
  const around = new Set<Node>();
  for (const element of said) {
    let at: Element | null = element;
    for (let level = LEVELS; at && level--; at = above(at)) if (at.localName !== 'body') around.add(at);
  }
  /** Stands in or soon after something around a label; not merely in what holds labels elsewhere. */
  const isBeside = (from: Node) => {
    for (let at: Node | null = from; at && (at === from || !around.has(at)); at = above(at))
      for (let node: Node | null = at, far = NEAR; node && far--; node = node.previousSibling)
        if (around.has(node)) return true;
    return false;
  };
  const stirs = (node: Node) =>
    node.nodeType === Node.ELEMENT_NODE &&
    ((node as Element).matches(STIRS) || !!(node as Element).querySelector(STIRS));

  return ({ type, target, addedNodes, previousSibling }) => {
    const at = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : above(target);
    return (
      !at ||
      said.includes(at) ||
      !!at.closest(ALERTS) ||
      isBeside(previousSibling ?? target) ||
      (type === 'childList' ? [...addedNodes].some(stirs) : stirs(at) || said.some((element) => at.contains(element)))
    );
  };
}
