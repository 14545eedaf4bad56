import { LEVELS, after, around, isBox } from './around';
import { labelledBy } from './composed';
import { inside } from './inside';
import type { Beside, Units } from './inside';
import { isBadge, isToken, readText, says } from './read-text';
import { squash } from './squash';
import { reading } from './reading';
import { normalise } from './text';
import { isMasked } from './weigh';

/** Words in these name where to go or what to press, not what stands next to them. A term may be a button that explains it. */
const NOT_A_LABEL =
  'a:not([tabindex="-1"]),button:not(dt *),nav,option,[role=button],[role=link],[role=tab],[role=menuitem],[role=treeitem],[role=option],[role=navigation],[role=search]';

/** In a table or grid: the next cell, or under a column's head the cell of the only row, or of the only one not in stars. */
function inTable(cell: Element, units: Units, wanted: ReadonlySet<string>): Beside | null {
  const row = cell.closest('tr,[role=row]');
  if (!row) return null;
  const heads = [...reading(row).children];
  const column = heads.indexOf(cell);
  if (row.querySelector('td')) {
    const [first, second] = heads.slice(column + 1);
    // A column for the kind of a key stands before the key: one long word, or dots. Before less, a badge is the value.
    const next = second && isBadge(first!.firstElementChild) && /^\s*\S{16}/.test(second.textContent) ? second : first;
    // Labels and values come in pairs: what stands apart from them is an entry of a list, such as a log of changes.
    const isEntry = column && (column + heads.length) % 2 && says(heads[0]!.textContent);
    return next && !isEntry ? inside(next, units, wanted, 'cell') : null;
  }
  const grid = row.closest<HTMLTableElement>('table,[role*=grid],[role=table]');
  if (!grid || !heads[1]) return null;
  const cells = [...(grid.rows ?? grid.querySelectorAll('[role=row]'))].flatMap((other) =>
    // Of a row with other cells, none is the column's: "Nothing here yet" goes across all of them.
    other === row || other.childElementCount !== heads.length ? [] : other.children[column]!,
  );
  const [below, second] = cells.filter((each) => !cells[1] || !isMasked(readText(each)));
  // Of several rows, what is new is one long word.
  return below && !second && (!cells[1] || isToken(readText(below))) ? inside(below, units, wanted, 'cell') : null;
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
  // A switch may hold its own label.
  const self = holder.closest('[role=switch],[role=checkbox]');
  if (self && units(self)[0] === self) return { node: self, bond: 'label' };
  if (holder.closest(NOT_A_LABEL)) return null;

  const label = holder.closest('label');
  // A web component is no control that a label knows of, even when its `for` names it; a text that it names comes below.
  const labelled = label && (label.control ?? (label.htmlFor ? labelledBy(label) : label));
  if (labelled) {
    const [control, second] = units(labelled);
    if (control && !second) return { node: control, bond: 'label' };
    if (label.control) return null;
  }
  for (let named: Element | null = holder, level = 0; named && level <= LEVELS; level++, named = named.parentElement) {
    const owner = labelledBy(named);
    const found = owner && inside(owner, units, wanted, 'label');
    // What a group holds beside its label may be anything.
    if (found && !found.node.contains(holder)) return found;
  }
  const legend = holder.closest('legend');
  if (legend?.parentElement) {
    const [control, second] = units(legend.parentElement);
    return control && !second ? { node: control, bond: 'label' } : null;
  }
  const term = holder.closest('dt');
  if (term) {
    const next = term.nextElementSibling;
    return next?.localName === 'dd' ? inside(next, units, wanted, 'cell') : null;
  }
  let cell = holder.closest('td,th,[role=columnheader]');
  // A cell may hold a whole form: then its own neighbours come first.
  while (cell && !units(cell)[0] && squash(reading(cell).textContent) === squash(holder.textContent)) {
    const outer: Element | null | undefined = cell.closest('table')?.parentElement?.closest('td,th');
    // A table around nothing but the label: the row is the outer table's.
    if (!outer || cell.nextElementSibling || cell.closest('table')!.rows.length > 1)
      return inTable(cell, units, wanted);
    cell = outer;
  }
  const near = around(holder, said, units, wanted);
  // A control is worth more than a text in the label's own line: that may be a hint.
  return (!isBox(near, units) && inLine(holder, said, units, wanted)) || near;
}
