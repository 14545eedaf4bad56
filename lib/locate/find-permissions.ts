import { isTicked, optionNames } from './choices';
import { labelledBy } from './composed';
import { snapshot } from './snapshot';
import type { Snapshot } from './snapshot';
import { normaliseLabel } from './text';
import { shownAs } from './visible';

export interface PermissionLabels {
  id: string;
  labels: readonly string[];
}

export interface LocatedPermissions {
  /** Permission id → its tick box. */
  boxes: Map<string, { element: Element; ticked: boolean }>;
  /** Labels of ticked boxes of the same list that no permission names, at most 80 characters each. */
  others: string[];
}

const BOXES =
  'input[type=checkbox],[role=checkbox],[role=switch],[role=menuitemcheckbox],[role=treeitem][aria-checked]';
const LEVELS = 3;

const boxesIn = (part: ParentNode): Element[] => [...part.querySelectorAll(BOXES)];

/** The tick box that a text names: its own label, its row. */
function boxOf(holder: Element): Element | null {
  const control = holder.closest('label')?.control;
  if (control) return control.matches(BOXES) ? control : null;
  const self = holder.closest(BOXES);
  if (self) return self;
  const named = labelledBy(holder);
  if (named?.matches(BOXES)) return named;
  let row = holder.parentElement;
  for (let level = 0; row && level < LEVELS; level++, row = row.parentElement) {
    const boxes = boxesIn(row);
    if (boxes.length === 1) return boxes[0] ?? null;
    if (boxes.length > 1) return null;
  }
  return null;
}

/** Scopes differ in case only rarely, but `All` above a list is not the scope `all`: the text must be the label's. */
const says = (element: Element, label: string): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() === label);

function commonBox(boxes: readonly Element[]): Element | null {
  let box = boxes[0]?.parentElement ?? null;
  while (box && !boxes.every((other) => box?.contains(other))) box = box.parentElement;
  // One known box alone does not show how far its list goes.
  while (box && boxes.length === 1 && boxesIn(box).length < 2 && box.localName !== 'body') box = box.parentElement;
  return box;
}

/** It stands for the boxes below it and grants nothing itself. */
const isBranch = (box: Element): boolean => {
  const item = box.closest('li,[role=treeitem]');
  return !!item && boxesIn(item).some((other) => other !== box);
};

const labelOf = (box: Element): string => {
  let whole = '';
  for (const name of optionNames(box)) {
    const text = name.trim();
    if (text.length > whole.length) whole = text;
  }
  return whole.replace(/\s+/g, ' ').slice(0, 80);
};

/** Finds the list of tick boxes that grant rights. Labels must be equal, so that `all` never stands for `all:teams`. */
export function findPermissions(
  root: Document,
  permissions: readonly PermissionLabels[],
  sight: Snapshot = snapshot(
    root,
    permissions.flatMap((permission) => permission.labels),
  ),
): LocatedPermissions {
  const options = new Map<string, Element[]>();
  for (const { id, labels } of permissions) {
    const found = new Set<Element>();
    for (const label of labels) {
      const key = normaliseLabel(label);
      for (const { element, by } of sight.saying(key)) {
        const isName = by === 'aria-label' && element.matches(BOXES);
        const box = by === 'text' && says(element, label) ? boxOf(element) : isName && element;
        if (box && shownAs(box)) found.add(box);
      }
    }
    if (found.size > 0) options.set(id, [...found]);
  }
  const certain = [...options.values()].flatMap((list) => (list.length === 1 ? list : []));
  const list = commonBox(certain);

  const boxes: LocatedPermissions['boxes'] = new Map();
  for (const [id, found] of options) {
    const here = found.length === 1 ? found : found.filter((box) => list?.contains(box));
    const [element] = here;
    if (element && here.length === 1) boxes.set(id, { element, ticked: isTicked(element) });
  }
  const known = new Set([...boxes.values()].map(({ element }) => element));
  const others =
    list && known.size > 0 ? boxesIn(list).filter((box) => !known.has(box) && isTicked(box) && !isBranch(box)) : [];
  return { boxes, others: others.filter(shownAs).map(labelOf).filter(Boolean) };
}
