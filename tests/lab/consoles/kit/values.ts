import type { Control, LabPage } from '../../kit/lab-page.ts';

export type Values = Record<string, string>;

/** The value that says which tab of a page is open. */
export const TAB = 'tab';

const isTab = (control: Control) => control.kind === 'button' && control.role === 'tab' && control.go === undefined;

/** What the controls of a page hold before anybody touched them. */
export const defaultsOf = ({ controls }: LabPage): Values => {
  const values: Values = {};
  for (const control of controls) {
    if (isTab(control) && control.kind === 'button') values[TAB] ??= control.label;
    else if (control.kind === 'grid')
      for (const row of control.rows)
        for (const column of control.columns) values[`${control.id}/${row}/${column}`] = control.options[0] ?? '';
    else if (control.kind === 'select') values[control.id] = control.value ?? control.options[0] ?? '';
    else if ('id' in control) values[control.id] = control.value ?? '';
  }
  return values;
};

/** Whether a control is on screen. */
export const isDrawn = ({ when }: Control, values: Values): boolean => isMet(when, values);

/** Whether a condition of the model holds. */
export const isMet = (when: string | undefined, values: Values): boolean => {
  if (when === undefined) return true;
  const [id = '', ...wanted] = when.split('=');
  return wanted.length === 0 ? Boolean(values[id]) : values[id] === wanted.join('=');
};

/** The ids of a page's values. */
export const idsOf = (page: LabPage): string[] => Object.keys(defaultsOf(page));
