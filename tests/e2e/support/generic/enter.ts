import { findControl } from '../find-control.ts';
import { goWhere } from '../find-way.ts';
import type { Performance } from '../stage.ts';

const TEXT = ['textbox', 'searchbox', 'spinbutton'] as const;
const LISTS = ['combobox', 'listbox'] as const;

/** Types what the person has in hand, else the field's example; in a list the first entry that is a choice. */
export const enterField: Performance = async (stage, step) => {
  const { done, page } = step.step;
  if (!('entered' in done)) return;
  const field = step.vendor.fields.find(({ id }) => id === done.entered);
  if (!field) throw new Error(`${step.vendor.id} has no field ${done.entered}`);
  const person = stage[step.side];
  const isThere = () => person.isThere(field.labels, [...TEXT, ...LISTS]);
  await goWhere(field.labels.join(' or '), person, step, isThere, page ?? field.pages[0]);
  const control = await findControl(person.page, field.labels, [...TEXT, ...LISTS]);
  const isList = await control?.evaluate((each) =>
    each.matches('select, [role=combobox], [role=listbox], [aria-haspopup=listbox]'),
  );
  if (isList) await person.choose(field.labels);
  else await person.type(field.labels, stage.inHand[field.id] ?? field.example);
};
