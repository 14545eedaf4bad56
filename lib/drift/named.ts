import { nameOf } from '../locate/name-of';
import { openRoots } from '../locate/open-roots';
import { shownAs } from '../locate/shown-as';
import { isVisible } from '../locate/visible';
import type { Lost } from './fate';

/** A control, or the label of a value that is plain text, by what people read. */
export interface Named {
  element: Element;
  name: string;
}

const BOXES = 'input[type=checkbox],[role=checkbox],[role=switch]';
const WRITTEN =
  'input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=reset],[type=image],[type=hidden]),textarea,select,[contenteditable],[role=textbox],[role=combobox]';
const KINDS: Record<Lost['kind'], string> = {
  field: `${WRITTEN},dt,th`,
  setting: `select,fieldset,[role=radiogroup],[role=combobox],[role=listbox],button[aria-haspopup=listbox],${BOXES},dt,th`,
  permission: BOXES,
  button: 'button,summary,input[type=submit],input[type=button],[role=button]',
  link: 'a,[role=link],[role=menuitem],[role=treeitem]',
  tab: '[role=tab]',
  heading: 'h1,h2,h3,h4,h5,h6,[role=heading]',
  textbox: WRITTEN,
};

const LONGEST = 60;
const LEVELS = 3;

const textOf = (node: Element | null): string => {
  const text = (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length <= LONGEST ? text : '';
};

/** The words before a control that has no name of its own; never what is written in it. */
function wordsBefore(element: Element): string {
  for (let at: Element | null = element, level = 0; at && level < LEVELS; at = at.parentElement, level++) {
    const before = at.previousElementSibling;
    if (before && !before.querySelector('input,textarea,select')) return textOf(before);
  }
  return '';
}

function nameFor(element: Element): string {
  if (/^(dt|th)$/.test(element.localName)) return textOf(element);
  if (element.localName === 'fieldset') return textOf(element.querySelector('legend'));
  const name = nameOf(element) || element.getAttribute('placeholder')?.trim() || '';
  return name.length > LONGEST ? '' : name || (element.matches(WRITTEN) ? wordsBefore(element) : '');
}

/** Everything of a kind that a person can see on the page and that has a name. */
export function namedOn(page: Document, kind: Lost['kind']): Named[] {
  return openRoots(page)
    .flatMap((part) => [...part.querySelectorAll(KINDS[kind])])
    .filter((element) => (element.matches(BOXES) ? shownAs(element) : isVisible(element)))
    .flatMap((element) => {
      const name = nameFor(element);
      return name ? [{ element, name }] : [];
    });
}
