import type { Labels } from '../model/labels';
import { leavesSaying, readText } from './read-text';
import { gridCells } from './grid-cell';
import { above } from './above';
import { eachLabelled } from './labelled';
import { BOXES, LISTS, choiceUnits, isNamed, isRadio, isTicked, isToggle, optionNames, radioGroup } from './choices';
import { known } from './known';
import { snapshot } from './snapshot';
import type { Snapshot } from './snapshot';
import { reading } from './reading';
import { normalise, normaliseLabel } from './text';
import { MARGIN, ODD, THRESHOLD, WEIGHT, combine } from './weigh';

export interface SettingLabels {
  /** In a grid, the row's name. */
  labels: Labels;
  /** In a grid, the column's head. */
  column?: Labels | undefined;
  values: { id: string; labels: Labels }[];
}

/** A choice on the page. `choices`: radios, tick boxes or options of an open list; none for a switch or plain text. */
export interface LocatedSetting {
  element: Element;
  kind: 'options' | 'list' | 'toggle' | 'text';
  choices: Element[];
  certainty: number;
  runnerUp: number;
}

const YES = ['yes', 'on', 'true', 'enabled'];
const NO = ['no', 'off', 'false', 'disabled'];

const valuesOf = (setting: SettingLabels): Set<string> =>
  new Set(setting.values.flatMap((value) => value.labels.map(normaliseLabel)));

/** @returns the value that goes by one of these texts. */
function idOf(setting: SettingLabels, texts: Iterable<string>): string | undefined {
  const names = new Set([...texts].map(normalise));
  return setting.values.find((value) => value.labels.some((label) => names.has(normaliseLabel(label))))?.id;
}

function look(element: Element, values: ReadonlySet<string>): Pick<LocatedSetting, 'kind' | 'choices'> {
  if (isRadio(element)) return { kind: 'options', choices: radioGroup(element) };
  if (isToggle(element)) {
    const list = element.closest('fieldset,[role=group],ul,table') ?? element.parentElement?.parentElement;
    const boxes = [...(list ?? element).querySelectorAll(BOXES)];
    // One box alone is no list, whatever it is called.
    return boxes[1] && boxes.some((box) => isNamed(box, values))
      ? { kind: 'options', choices: boxes }
      : { kind: 'toggle', choices: [] };
  }
  if (element.nodeName === 'SELECT') return { kind: 'list', choices: [...(element as HTMLSelectElement).options] };
  if (element.matches('[role=listbox],[role=combobox],[aria-haspopup=listbox]')) {
    return { kind: 'list', choices: [...(listOf(element) ?? element).querySelectorAll('[role=option]')] };
  }
  return { kind: 'text', choices: [] };
}

/** The open list of a combobox may hang elsewhere in the page. */
const listOf = (element: Element): Element | null => {
  const id = element.getAttribute('aria-controls');
  return id ? (element.getRootNode() as Document).getElementById(id) : null;
};

/** What a list or text shows as chosen. */
function shown(element: Element, values: ReadonlySet<string>): string {
  if (element.nodeName === 'SELECT') {
    const chosen = (element as HTMLSelectElement).selectedOptions[0];
    if (!chosen) return '';
    // A first entry with no value asks to choose.
    return chosen.value || values.has(normalise(chosen.text)) ? chosen.text : '';
  }
  if (element.matches('[role=listbox]'))
    return reading(element).querySelector('[aria-selected=true]')?.textContent ?? '';
  const text = element.nodeName === 'INPUT' ? (element as HTMLInputElement).value : readText(element);
  if (values.has(normalise(text))) return text;
  const isList = element.matches(LISTS);
  // Many libraries draw the chosen value beside an empty input, or one that holds its number; a menu's button may say more
  // than the value: "Access: None".
  let level = text.trim() && !(isList && (element as HTMLInputElement).readOnly) ? 5 : 0;
  let box = level ? isList && element : above(element);
  for (; box && level < 6 && !box.querySelectorAll(LISTS)[1]; level++, box = above(box)) {
    const [leaf, second] = leavesSaying(box, values);
    if (leaf) return second ? '?' : readText(leaf);
  }
  return text;
}

/** How far the choices on screen are those of the vendor's data. */
function fit(found: Pick<LocatedSetting, 'kind' | 'choices' | 'element'>, values: ReadonlySet<string>) {
  if (found.kind === 'toggle') {
    return { weight: 0, factor: [...values].some((value) => [...YES, ...NO].includes(value)) ? 1 : 0.5 };
  }
  const isKnown = found.choices.some((option) => isNamed(option, values));
  if (isKnown || values.has(normalise(shown(found.element, values)))) return { weight: 0.5, factor: 1 };
  const empty = found.kind === 'list' && !found.choices[0];
  return { weight: 0, factor: empty ? 1 : 0.65 };
}

/** @returns the control of a setting by any of its labels, or null when it is not on screen or not certain. */
export function findSetting(
  root: Document,
  setting: SettingLabels,
  sight: Snapshot = snapshot(root, [...setting.labels, ...(setting.column ?? [])]),
): LocatedSetting | null {
  const values = valuesOf(setting);
  const units = (box: Element) => choiceUnits(box, values, sight.parts);
  const holding = (labels: Labels) => sight.holding(new Set(labels.map(normaliseLabel)));
  const weights = known(sight, setting, () => {
    const all = new Map<Element, number[]>();
    const add = (element: Element, weight: number) => all.set(element, [...(all.get(element) ?? []), weight]);
    if (setting.column) {
      for (const cell of gridCells(holding(setting.labels), holding(setting.column), units, values))
        add(cell, WEIGHT.label);
    }
    eachLabelled(setting.column ? [] : new Set(setting.labels.map(normaliseLabel)), sight, units, (node, bond) => {
      if (node.nodeType === Node.ELEMENT_NODE) add(node as Element, WEIGHT[bond]);
    });
    return all;
  });
  const all = [...weights.keys()].map((element) => ({ element, ...look(element, values) }));
  // A form's summary repeats what its controls say, or said before.
  const odd = all.some(({ kind }) => kind !== 'text') ? ODD : 1;
  const ranked = all
    .map((found) => {
      const { weight, factor } = fit(found, values);
      const own = weights.get(found.element)!;
      return { ...found, certainty: combine([...own, weight]) * factor * (found.kind === 'text' ? odd : 1) };
    })
    .sort((a, b) => b.certainty - a.certainty);
  const [best, next] = ranked;
  const runnerUp = next?.certainty ?? 0;
  if (!best || best.certainty < THRESHOLD || best.certainty - runnerUp < MARGIN) return null;
  return { ...best, runnerUp };
}

/** @returns the control of one value of a located setting: a radio or tick box; null in a list or switch. */
export const optionOf = (found: LocatedSetting, labels: Iterable<string>): Element | null => {
  const names = new Set([...labels].map(normalise));
  return found.kind === 'options' ? (found.choices.find((option) => isNamed(option, names)) ?? null) : null;
};

/** @returns the id of the chosen value, `''` when nothing is chosen, `?` for an unknown one, undefined when not on screen. */
export function readSetting(root: Document, setting: SettingLabels, sight?: Snapshot): string | undefined {
  const found = findSetting(root, setting, sight);
  if (!found) return undefined;
  if (found.kind === 'toggle') {
    const says = isTicked(found.element) ? YES : NO;
    return idOf(setting, says) ?? '?';
  }
  if (found.kind === 'options') {
    const ticked = found.choices.filter(isTicked);
    if (!ticked[0]) return '';
    const names = ticked.map((option) => [...optionNames(option)]);
    const [id, second] = new Set(names.flatMap((each) => idOf(setting, each) ?? []));
    // Of several known tick boxes none is the value; an unknown one beside a known one does not change what that says, nor
    // does the hidden native twin of a drawn radio.
    if (id && !second) return id;
    // A choice without a name is none that is unknown.
    return /[^,\s]/.test(String(names)) ? '?' : undefined;
  }
  const text = normalise(shown(found.element, valuesOf(setting)));
  return text && (idOf(setting, [text]) ?? '?');
}
