import { nameOf } from './name-of';
import type { RingTarget } from '../model/view';
import { findElement } from './find-field';
import { findPermissions } from './find-permissions';
import { findSetting, optionOf } from './find-setting';
import { snapshot } from './snapshot';
import { squash } from './squash';
import { reading } from './reading';
import { normalise } from './text';
import { shownAs } from './shown-as';
import { isVisible } from './visible';

type Role = Extract<RingTarget, { kind: 'control' }>['role'];

const BUTTON = 'button,summary,input[type=submit],input[type=button],[role=button]';
const SELECTORS: Record<Role, string> = {
  button: BUTTON,
  link: 'a,[role=link]',
  tab: '[role=tab]',
  heading: 'h1,h2,h3,h4,h5,h6,[role=heading]',
  textbox: 'input,textarea,[contenteditable],[role=textbox],[role=searchbox]',
};

// What one console calls a link another draws as a button, a menu entry or a tree node.
const PRESSABLE = `a,${BUTTON},[role=link],[role=tab],[role=menuitem],[role=treeitem],[role=option],:is(li,div,span)[tabindex]`;

/** More controls of one name than this are a list: pointing at one of them would be a guess. */
const MOST = 2;

const isPointer = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';

function controls(root: Document, role: Role, labels: readonly string[]): Element[] {
  const wanted = new Set(labels.map(normalise));
  const sight = snapshot(root, labels);
  const exact = new Set<Element>();
  const alike = new Set<Element>();
  const offer = (element: Element | null) => {
    if (element && isVisible(element)) (element.matches(SELECTORS[role]) ? exact : alike).add(element);
  };
  const pressable = role !== 'heading' && role !== 'textbox';
  for (const holder of sight.holding(wanted)) {
    // A component's button stands in its root, around the slot of the words.
    const control =
      holder.closest(pressable ? PRESSABLE : SELECTORS[role]) ?? holder.shadowRoot?.querySelector(SELECTORS[role]);
    if (control) {
      // Beside its words a button may show a sign.
      if (
        holder.shadowRoot ||
        squash(reading(control).textContent) === squash(holder.textContent) ||
        wanted.has(normalise(nameOf(control)))
      )
        offer(control);
    } else if (pressable && isPointer(holder)) offer(holder);
  }
  for (const { element, by } of sight.naming(wanted)) {
    const control = element.closest(pressable ? PRESSABLE : SELECTORS[role]);
    // A tooltip names a button only when it has no other name.
    if (control && (by !== 'title' || wanted.has(normalise(nameOf(control))))) offer(control);
  }
  if (role === 'button') for (const input of sight.presses) if (wanted.has(normalise(input.value))) offer(input);
  const found = [...(exact.size ? exact : alike)];
  // An open dialog is what the person looks at.
  const inDialog = found.filter((element) => element.closest('dialog[open],[role=dialog],[aria-modal=true]'));
  const list = inDialog[0] ? inDialog : found;
  if (list.length <= MOST) return list;
  const aims = new Set(list.map((element) => element.getAttribute('href') ?? element));
  return aims.size === 1 ? list.slice(0, 1) : [];
}

/**
 * The elements to ring for a target: none when it is not on screen or not certain.
 *
 * @returns visible elements in document order; in a frame their boxes are relative to that frame
 */
export function locateTarget(root: Document, target: RingTarget): Element[] {
  if (target.kind === 'control') {
    if (target.role !== 'textbox') return controls(root, target.role, target.labels);
    const found = findElement(root, target.labels);
    return found[0] ? found : controls(root, 'textbox', target.labels);
  }
  if (target.kind === 'field') return findElement(root, target.labels, target.format);
  if (target.kind === 'setting') {
    const values = target.values.map((labels, index) => ({ id: String(index), labels }));
    const found = findSetting(root, { labels: target.labels, column: target.column, values });
    if (!found) return [];
    // Acceptable values come in the order of the data: the first that the page offers is the one to point at.
    const options = values.flatMap(({ labels }) => optionOf(found, labels) ?? []);
    return [...options, found.element].flatMap((each) => shownAs(each) ?? []).slice(0, 1);
  }
  const { boxes } = findPermissions(
    root,
    target.labels.map((labels, index) => ({ id: String(index), labels })),
  );
  const all = [...boxes.values()];
  const missing = all.filter((box) => !box.ticked);
  return (missing[0] ? missing : all).flatMap((box) => shownAs(box.element) ?? []);
}
