import { FIELDS, type FieldId, type Model, emptyModel, expose, mountPoint } from '../fields.ts';

/** A form without a framework whose handlers keep a model; each case on it differs by what its code does to the boxes. */
export interface PlainForm {
  values: Model;
  box: (id: FieldId) => HTMLInputElement;
  /** Calls back when the person or a program wrote into a box, after the model took the value. */
  onInput: (heard: (id: FieldId, box: HTMLInputElement) => void) => void;
}

/** Draws the form. @param attributes more attributes of some of the boxes, as markup. */
export function plainForm(attributes: Partial<Record<FieldId, string>> = {}): PlainForm {
  const values = emptyModel();
  const heard: ((id: FieldId, box: HTMLInputElement) => void)[] = [];
  mountPoint().innerHTML = `${FIELDS.map(
    ({ id, label }) => `<p><label for="${id}">${label}</label> <input id="${id}" ${attributes[id] ?? ''}></p>`,
  ).join('')}<button type="button">Save and Test</button>`;
  mountPoint().addEventListener('input', ({ target }) => {
    const box = target as HTMLInputElement;
    const id = box.id as FieldId;
    values[id] = box.value;
    for (const tell of heard) tell(id, box);
  });
  expose(
    () => ({ ...values }),
    () => {},
  );
  return {
    values,
    box: (id) => document.getElementById(id) as HTMLInputElement,
    onInput: (tell) => void heard.push(tell),
  };
}

/** A copy of the box in its place, without its value, as a component that is mounted anew draws it. */
export function remount(box: HTMLInputElement): HTMLInputElement {
  const copy = box.cloneNode() as HTMLInputElement;
  copy.value = '';
  box.replaceWith(copy);
  return copy;
}
