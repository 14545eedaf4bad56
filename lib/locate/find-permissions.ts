import { isTicked, optionNames } from './choices';
import { above } from './above';
import { holds, labelledBy, query } from './composed';
import type { Root } from './open-roots';
import { known } from './known';
import { snapshot } from './snapshot';
import type { Snapshot } from './snapshot';
import { normaliseLabel } from './text';
import { shownAs } from './shown-as';

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
  'input[type=checkbox],[role=checkbox],[role=switch],[role=menuitemcheckbox],[role=treeitem][aria-checked],[multiple] option';
const LEVELS = 4;

/** Each may stand in a root of its own, as components draw them. */
const boxesIn = (part: Element, parts: readonly Root[]): Element[] => query(part, BOXES, parts);

/** The tick box that a text names: its own label, its row. */
function boxOf(holder: Element, parts: readonly Root[]): Element | null {
  const control = holder.closest('label')?.control;
  if (control) return control.matches(BOXES) ? control : null;
  const self = holder.closest(BOXES);
  if (self) return self;
  const named = labelledBy(holder);
  if (named?.matches(BOXES)) return named;
  let row: Element | null = holder;
  for (let level = 0; row && level < LEVELS; level++, row = above(row)) {
    const [box, second] = boxesIn(row, parts);
    if (box) return second ? null : box;
  }
  return null;
}

/** Scopes differ in case only rarely, but `All` above a list is not the scope `all`: the text must be the label's. */
const says = (element: Element, label: string): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() === label);

function commonBox(boxes: readonly Element[], parts: readonly Root[]): Element | null {
  let box = boxes[0] ? above(boxes[0]) : null;
  while (box && !boxes.every((other) => holds(box!, other))) box = above(box);
  // One known box alone does not show how far its list goes.
  while (box && !boxes[1] && !boxesIn(box, parts)[1] && box.localName !== 'body') box = above(box);
  return box;
}

/** It stands for the boxes below it and grants nothing itself. */
const isBranch = (box: Element, parts: readonly Root[]): boolean => {
  const item = box.closest('li,[role=treeitem]');
  return !!item && boxesIn(item, parts).some((other) => other !== box);
};

/** The longest of its names. */
const labelOf = (box: Element): string =>
  [...optionNames(box)]
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .reduce((one, other) => (other.length > one.length ? other : one))
    .slice(0, 80);

/** Tick box → permission that a text beside it, or its own name, says. */
function namedBy(permissions: readonly PermissionLabels[], sight: Snapshot): Map<Element, string> {
  const found = new Map<Element, string>();
  for (const { id, labels } of permissions) {
    for (const label of labels) {
      for (const { element, by } of sight.saying(normaliseLabel(label))) {
        const isName = by === 'aria-label' && element.matches(BOXES);
        const box = by === 'text' && says(element, label) ? boxOf(element, sight.parts) : isName && element;
        if (box && shownAs(box)) found.set(box, id);
      }
    }
  }
  return found;
}

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
  const named = known(sight, permissions, () => namedBy(permissions, sight));
  for (const [box, id] of named) options.set(id, [...(options.get(id) ?? []), box]);
  const certain = [...options.values()].flatMap((list) => (list[1] ? [] : list));
  const list = commonBox(certain, sight.parts);

  const boxes: LocatedPermissions['boxes'] = new Map();
  for (const [id, found] of options) {
    const [element, second] = found[1] ? found.filter((box) => list && holds(list, box)) : found;
    if (element && !second) boxes.set(id, { element, ticked: isTicked(element) });
  }
  const rights = new Set([...boxes.values()].map(({ element }) => element));
  const others = list
    ? boxesIn(list, sight.parts).filter((box) => !rights.has(box) && isTicked(box) && !isBranch(box, sight.parts))
    : [];
  return { boxes, others: others.filter(shownAs).map(labelOf).filter(Boolean) };
}
