import { above } from './above';
import { query } from './composed';
import { nameOf } from './name-of';
import type { Root } from './open-roots';
import { shownAs } from './shown-as';
import { isVisible } from './visible';
import { reading } from './reading';
import { normalise } from './text';

/** A menu of radios chooses as a list does, and so does a read-only box that a script opens one under. */
export const LISTS =
  'select,input[readonly],[role=listbox],[role=combobox],[aria-haspopup=listbox],[aria-haspopup]:has(+*>[role=menuitemradio])';
export const BOXES = 'input[type=checkbox],[role=checkbox]';
const TOGGLES = `[role=switch],${BOXES}`;
/** Buttons of which one is pressed choose as radios do. */
const RADIOS = 'input[type=radio],[role=radio],[aria-pressed]:has(~[aria-pressed]),[aria-pressed]~[aria-pressed]';
const ALL = `${LISTS},${TOGGLES},${RADIOS}`;

export const isRadio = (element: Element): boolean => element.matches(RADIOS);
export const isToggle = (element: Element): boolean => element.matches(TOGGLES);

/** Of two lists with buttons between them, the second holds what is chosen; in one alone it is marked. */
function isChosen(option: HTMLOptionElement): boolean {
  const list = option.closest('select')!;
  for (let box: Element | null = list, level = 0; box && level < 5; level++, box = above(box)) {
    const parts = [...box.querySelectorAll('[multiple],button,[type=button]')];
    const [first, second] = parts.filter(({ localName }) => localName === 'select');
    if (second && parts[parts.indexOf(first!) + 1] !== second) return list === second;
  }
  return option.selected;
}

/** Native, ARIA; a mixed state is not ticked. */
export const isTicked = (element: Element): boolean => {
  if (element.nodeName === 'OPTION') return isChosen(element as HTMLOptionElement);
  if (element.nodeName !== 'INPUT') return element.matches('[aria-checked=true],[aria-pressed=true]');
  const box = element as HTMLInputElement;
  return box.checked && !box.indeterminate;
};

/** @returns the radios that exclude each other with this one. */
export function radioGroup(radio: Element): Element[] {
  const group = radio.closest('[role=radiogroup],fieldset');
  const { name, form } = radio as HTMLInputElement;
  const scope = name ? (radio.getRootNode() as ParentNode) : (group ?? radio.parentElement ?? radio);
  return [...scope.querySelectorAll(RADIOS)].filter((other) => {
    const input = other as HTMLInputElement;
    return name ? input.name === name && input.form === form : !input.name;
  });
}

/** The texts that a radio, tick box or option is known by, cheapest first. */
export function* optionNames(option: Element): Generator<string> {
  const input = option as HTMLInputElement;
  const label = input.labels?.[0] ?? (option.nodeName === 'INPUT' ? null : option);
  if (label) {
    yield reading(label).textContent;
    for (const part of [label, ...label.querySelectorAll('*')])
      for (const { nodeValue } of part.childNodes) yield nodeValue ?? '';
  }
  const name = nameOf(option);
  yield name;
  // "Tickets: None", where a table's heads say the rest.
  yield name.slice(name.indexOf(':') + 1);
  if (!label) yield option.nextSibling ? reading(option.nextSibling).textContent! : '';
}

/** Whether one of the option's names is one of the labels (normalised). */
export function isNamed(option: Element, labels: ReadonlySet<string>): boolean {
  for (const name of optionNames(option)) if (labels.has(normalise(name))) return true;
  return false;
}

/**
 * @param values normalised labels of the setting's values: tick boxes named by them are one group, as in a list of
 *   "Allow … Logins"
 * @returns the visible choices in the box or the box itself; a group counts once, by its first member
 */
export function choiceUnits(box: Element, values: ReadonlySet<string>, parts: readonly Root[] = []): Element[] {
  const all = box.matches(ALL) ? [box] : query(box, ALL, parts);
  const units: Element[] = [];
  const grouped = new Set<Element>();
  let inList = false;
  // Who has no neighbour is no list; whether one is named is asked once.
  let isList = all.length > 1 ? undefined : false;
  for (const control of all) {
    if (grouped.has(control) || units.some((unit) => unit.contains(control))) continue;
    if (!(control.matches('select') ? isVisible(control) : shownAs(control))) continue;
    if (isRadio(control)) for (const member of radioGroup(control)) grouped.add(member);
    else if (control.matches(BOXES)) {
      if (inList) continue;
      inList = isList ??= all.some((other) => other.matches(BOXES) && isNamed(other, values));
    }
    units.push(control);
  }
  return units;
}
