import type { FixturePage, Item } from './fixture-page';

export const CONTROL = 'input:not([type=checkbox]):not([type=radio]),textarea,select';

/** The elements that hold an item's label and its control or value, and no other item's. */
export function rowOf(page: FixturePage, item: Item): Element[] | undefined {
  const truth = page.truth(item.id);
  const label = page.labelOf(item)?.element;
  if (!truth || !label || truth.getRootNode() !== label.getRootNode()) return undefined;
  const others = page.items.flatMap((other) => (other === item ? [] : (page.truth(other.id) ?? [])));
  const isOwn = (box: Element): boolean => !others.some((other) => box.contains(other));
  let box: Element | null = truth;
  while (box && !box.contains(label)) box = box.parentElement;
  if (!box) return undefined;
  if (isOwn(box)) {
    while (box.parentElement && box.parentElement.localName !== 'body' && isOwn(box.parentElement))
      box = box.parentElement;
    return [box];
  }
  const children = [...box.children];
  const ends = [label, truth].map((end) => children.findIndex((child) => child.contains(end))).sort((a, b) => a - b);
  const row = children.slice(ends[0], (ends[1] ?? 0) + 1);
  return row.every(isOwn) ? row : undefined;
}
