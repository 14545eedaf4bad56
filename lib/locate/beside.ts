import { above, labelledBy, textsIn } from './composed';
import { normalise } from './text';
import { isVisible } from './visible';

/** How a label and a control or value belong together, strongest first. */
export type Bond = 'label' | 'cell' | 'neighbour' | 'list';

export interface Beside {
  node: Element | Text;
  bond: Bond;
}

/** Lists the controls that count inside (or as) an element; a radio group counts once. */
export type Units = (box: Element) => Element[];

/** Words in these name where to go or what to press, not what stands next to them. */
const NOT_A_LABEL =
  'a,button,nav,option,[role=button],[role=link],[role=tab],[role=menuitem],[role=treeitem],[role=option],[role=navigation],[role=search]';

const HEADS = /^(label|dt|th|legend|h[1-6]|nav|a|button)$/;
/** What stands under one of these is mostly prose. */
const TITLE = /^h[1-6]$/;

const NOT_TEXT = 'button,[role=button],style,script,svg,select,textarea,[role=tooltip]';

/** A value is a leaf or nearly so: what holds more elements is a part of the page. */
const MOST_ELEMENTS = 8;
const LONGEST = 2048;
const LEVELS = 4;

/** @returns the text that stands in an element as a value: without its copy and reveal buttons. */
export function readText(node: Element | Text): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent.trim();
  const element = node as Element;
  const shown = leafText(element);
  // Cut off by a script, it may stand whole in the tooltip; what CSS cuts off is all there.
  const whole = /^(.+)(…|\.{3})$/s.exec(shown);
  const title = whole && ((element as HTMLElement).title || element.querySelector<HTMLElement>('[title]')?.title);
  return title && title.startsWith(whole[1]!.trimEnd()) ? title : shown;
}

/** What says one of the texts in a box, where it says nothing else. */
export const leavesSaying = (box: Element, texts: ReadonlySet<string>): Element[] =>
  [...box.querySelectorAll(':not([role=option])')].filter(
    (leaf) => !leaf.firstElementChild && texts.has(normalise(readText(leaf))),
  );

function leafText(element: Element): string {
  if (!element.firstElementChild) return element.textContent.trim();
  let text = '';
  for (const { parentElement, data } of textsIn(element)) {
    const skip = parentElement?.closest(NOT_TEXT);
    // A button that is the value itself, such as a list's, is read.
    if (!skip || skip.contains(element)) text += data;
  }
  return text.trim();
}

/** A star, a colon or an icon beside a label says nothing; dots in place of a secret do. */
const says = (text: string | null): boolean => /[\p{L}\p{N}]|[^\s:]{3}/u.test(text ?? '');

const isValue = (element: Element, wanted: ReadonlySet<string>): boolean => {
  const text = readText(element);
  // A link is a value when it shows where it leads.
  if (HEADS.test(element.localName) && !text.includes('://')) return false;
  return text !== '' && text.length <= LONGEST && !text.endsWith(':') && !wanted.has(normalise(text));
};

/** The one control in the box, or its text when there is none. */
function inside(box: Element, units: Units, wanted: ReadonlySet<string>, bond: Bond): Beside | null {
  const controls = units(box);
  if (controls.length > 1) return null;
  const [control] = controls;
  if (control) return { node: control, bond };
  if (!box.getElementsByTagName('*')[MOST_ELEMENTS] && isVisible(box) && isValue(box, wanted))
    return { node: box, bond };
  // An empty cell is a value too: the vendor shows none.
  return bond === 'cell' && box.childElementCount === 0 && readText(box) === '' ? { node: box, bond } : null;
}

/** In a table: the next cell, or under a column's head the cell of the only row. */
function inTable(cell: HTMLTableCellElement, units: Units, wanted: ReadonlySet<string>): Beside | null {
  const row = cell.closest('tr');
  const isHead = cell.localName === 'th' && row && ![...row.cells].some((other) => other.localName === 'td');
  if (!isHead) {
    const next = cell.nextElementSibling;
    return next ? inside(next, units, wanted, 'cell') : null;
  }
  if (row.cells.length === 1) return null;
  const rows = [...(cell.closest('table')?.rows ?? [])].filter((other) => other !== row);
  const below = rows.length === 1 ? rows[0]?.cells[cell.cellIndex] : undefined;
  return below ? inside(below, units, wanted, 'cell') : null;
}

/** A leaf without text that stands alone beside its label: the place of a value that is missing. It may have no size. */
function emptyPlace(label: Element): Beside | undefined {
  const next = label.nextElementSibling;
  const alone = next && !next.nextElementSibling && !label.previousElementSibling;
  if (!alone || next.childElementCount > 0 || readText(next) !== '') return undefined;
  return /^(div|span|p|output|dd|td)$/.test(next.localName) ? { node: next, bond: 'neighbour' } : undefined;
}

/** Everything of one kind in a row, with no sign of which is label and which is value. */
const isUniform = (label: Element, value: Element): boolean =>
  label.localName === value.localName &&
  label.className === value.className &&
  (label.localName === 'li' || (label.parentElement?.childElementCount ?? 0) > 2);

/** What follows the label on its own level; `undefined` when nothing does and the search may climb. */
function after(label: Element, units: Units, wanted: ReadonlySet<string>): Beside | null | undefined {
  let texts = 0;
  let value: Beside | undefined;
  for (let next = label.nextSibling; next && texts < 2; next = next.nextSibling) {
    if (next.nodeType === Node.TEXT_NODE) {
      if (!says(next.textContent)) continue;
      texts++;
      value ??= { node: next as Text, bond: 'neighbour' };
      continue;
    }
    if (next.nodeType !== Node.ELEMENT_NODE) continue;
    const element = next as Element;
    const controls = units(element);
    // A second label in between means that the control is the other label's.
    if (controls.length > 0 && (texts === 0 || !/\S/.test(readText(element)))) {
      const [control] = controls;
      return controls.length === 1 && control ? { node: control, bond: 'neighbour' } : null;
    }
    if (controls.length > 0) break;
    // A collection counts no further than it is asked to.
    if (element.getElementsByTagName('*')[MOST_ELEMENTS]) return null;
    if (!says(readText(element)) || !isVisible(element)) continue;
    texts++;
    if (value) {
      // A flat grid: by sight a row is one label and one value.
      const { node, bond } = value as { node: HTMLElement; bond: Bond };
      const { offsetTop } = node;
      if (
        bond === 'list' &&
        !node.firstElementChild &&
        (label as HTMLElement).offsetTop === offsetTop &&
        offsetTop < (element as HTMLElement).offsetTop
      )
        value.bond = 'neighbour';
      continue;
    }
    if (!isValue(element, wanted)) return null;
    const uniform = isUniform(label, element) || TITLE.test(label.localName);
    if (uniform && element.localName === 'li') return null;
    value = { node: element, bond: uniform ? 'list' : 'neighbour' };
  }
  return value ?? (texts === 0 ? emptyPlace(label) : undefined);
}

/** What stands after the holder of a label, on its own level or on one above. */
function around(holder: Element, units: Units, wanted: ReadonlySet<string>): Beside | null {
  let box: Element | null = holder;
  for (let level = 0; box && level < LEVELS; level++, box = above(box)) {
    if (/^(body|form|fieldset|main|section|table|ul|ol)$/.test(box.localName)) return null;
    // Out of a web component that drew the label: its control may be slotted in.
    const [slotted, second] = box.shadowRoot ? units(box) : [];
    if (slotted) return second ? null : { node: slotted, bond: 'neighbour' };
    const found = after(box, units, wanted);
    if (found !== undefined) return found;
  }
  return null;
}

/** `Client ID: <code>…</code>`: the label is a bare text, and what it labels follows in the same element. */
function inLine(holder: Element, said: string, units: Units, wanted: ReadonlySet<string>): Beside | null | undefined {
  const text = [...holder.childNodes].find(
    ({ nodeValue }) => nodeValue && /:\s*$/.test(nodeValue) && normalise(nodeValue) === said,
  );
  // A bare text has siblings as an element has, and no name of its own.
  return text && after(text as Element, units, wanted);
}

/**
 * What a label text labels, by the structure of the page.
 *
 * @param holder the element that holds the text
 * @param said the text, normalised
 * @param units which controls count; with none beside the label, a text beside it is the value
 * @param wanted normalised labels of the whole plan: the next label is never taken for a value
 */
export function beside(holder: Element, said: string, units: Units, wanted: ReadonlySet<string>): Beside | null {
  if (holder.closest(NOT_A_LABEL)) return null;

  const scope = holder.getRootNode() as Document | ShadowRoot;
  const label = holder.closest('label');
  // A web component is no control that a label knows of, even when its `for` names it.
  const labelled = label && (label.control ?? (label.htmlFor ? scope.getElementById(label.htmlFor) : label));
  if (labelled) {
    const [control, second] = units(labelled);
    if (control && !second) return { node: control, bond: 'label' };
    if (label.control) return null;
  }
  for (let named: Element | null = holder, level = 0; named && level < LEVELS; level++, named = named.parentElement) {
    const owner = labelledBy(named);
    const found = owner && inside(owner, units, wanted, 'label');
    // What a group holds beside its label may be anything.
    if (found && !found.node.contains(holder)) return found;
  }
  const legend = holder.closest('legend');
  if (legend?.parentElement) {
    const controls = units(legend.parentElement);
    return controls.length === 1 && controls[0] ? { node: controls[0], bond: 'label' } : null;
  }
  const term = holder.closest('dt');
  if (term) {
    const next = term.nextElementSibling;
    return next?.localName === 'dd' ? inside(next, units, wanted, 'cell') : null;
  }
  let cell = holder.closest<HTMLTableCellElement>('td,th');
  // A cell may hold a whole form: then its own neighbours come first.
  while (cell && normalise(cell.textContent) === normalise(holder.textContent)) {
    const outer: HTMLTableCellElement | null | undefined = cell.closest('table')?.parentElement?.closest('td,th');
    // A table around nothing but the label: the row is the outer table's.
    if (!outer || cell.nextElementSibling || cell.closest('table')!.rows.length > 1)
      return inTable(cell, units, wanted);
    cell = outer;
  }
  const near = around(holder, units, wanted);
  const element = near?.node as Element | undefined;
  // A control is worth more than a text in the label's own line: that may be a hint. A text has no `matches`.
  const isControl = element?.matches && units(element)[0];
  return (!isControl && inLine(holder, said, units, wanted)) || near;
}
