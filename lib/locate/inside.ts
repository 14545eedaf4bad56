import { readText } from './read-text';
import { normalise } from './text';
import { isVisible } from './visible';

/** How a label and a control or value belong together, strongest first. */
export type Bond = 'label' | 'cell' | 'neighbour' | 'below' | 'list';

export interface Beside {
  node: Element | Text;
  bond: Bond;
}

/** Lists the controls that count inside (or as) an element; a radio group counts once. */
export type Units = (box: Element) => Element[];

const HEADS = /^(label|dt|th|legend|h[1-6]|nav|a|button)$/;
/** A value is a leaf or nearly so: what holds more elements is a part of the page. */
const MOST_ELEMENTS = 8;
const LONGEST = 2048;

export const isValue = (element: Element, wanted: ReadonlySet<string>): boolean => {
  const text = readText(element);
  // A link is a value when it shows where it leads.
  if (HEADS.test(element.localName) && !text.includes('://')) return false;
  return !!text && text.length <= LONGEST && !text.endsWith(':') && !wanted.has(normalise(text));
};

export const isPart = (box: Element | ShadowRoot): boolean => {
  const all = 'host' in box ? box.querySelectorAll('*') : box.getElementsByTagName('*');
  if (all[MOST_ELEMENTS]) return true;
  return [box as Element, ...all].some(({ shadowRoot }) => shadowRoot && isPart(shadowRoot));
};

/** The one control in the box, or its text when there is none. */
export function inside(box: Element, units: Units, wanted: ReadonlySet<string>, bond: Bond): Beside | null {
  const [control, second] = units(box);
  if (second) return null;
  if (control) return { node: control, bond };
  if (!isPart(box) && isVisible(box) && isValue(box, wanted)) return { node: box, bond };
  // An empty cell is a value too: the vendor shows none.
  return bond === 'cell' && !box.firstElementChild && !readText(box) ? { node: box, bond } : null;
}
