import type { Labels } from '../../../../lib/model/labels.ts';
import type { Pair } from '../../../../lib/model/pair.ts';
import type { Setting } from '../../../../lib/model/vendor.ts';
import type { Person } from '../console.ts';
import { findControl, findNamed, findRadio } from '../find-control.ts';
import { goWhere } from '../find-way.ts';
import type { Performance } from '../stage.ts';

/** What a switch says when it is on. */
const ON = new Set(['yes', 'on', 'true', 'enabled', 'active']);

type SideKey = 'source' | 'destination';

const LISTS = ['combobox', 'listbox'] as const;
const TOGGLES = ['checkbox', 'switch'] as const;

/** Gives each setting of the step a value that the pair wants; any, when it names none. */
export const chooseSettings: Performance = async (stage, step) => {
  if (!('settings' in step.step.done)) return;
  const person = stage[step.side];
  for (const id of step.step.done.settings) {
    const setting = step.vendor.settings.find((each) => each.id === id);
    if (!setting) throw new Error(`${step.vendor.id} has no setting ${id}`);
    const page =
      step.step.page !== undefined && setting.pages.includes(step.step.page) ? step.step.page : setting.pages[0];
    await goWhere(namesOf(setting).join(' or '), person, step, () => isShown(person, setting), page);
    await give(person, setting, wantedLabels(stage.pair, step.side, setting));
  }
};

/** Labels of every value that will do, in the order in which the pair names them. */
function wantedLabels(pair: Pair, side: SideKey, { id, values }: Setting): Labels[] {
  const wanted = pair.integration.sets.find((each) => each.setting === id && (each.at ?? side) === side)?.anyOf;
  return values
    .filter((value) => (wanted ? wanted.includes(value.id) : value.unset !== true))
    .sort((a, b) => (wanted ? wanted.indexOf(a.id) - wanted.indexOf(b.id) : 0))
    .map(({ labels }) => labels);
}

/** In a grid of rights a list is called by its row and the head of its column. */
const namesOf = ({ labels, column }: Setting): Labels =>
  column ? labels.flatMap((row) => column.map((head) => `${row} ${head}`)) : labels;

async function isShown({ page }: Person, setting: Setting): Promise<boolean> {
  const { values } = setting;
  const labels = namesOf(setting);
  const answers = values.flatMap((value) => value.labels);
  return (await findRadio(page, labels, answers)) !== undefined || (await controlOf(page, labels)) !== undefined;
}

const controlOf = (page: Person['page'], labels: Labels) => findControl(page, labels, [...LISTS, ...TOGGLES]);

/** By what the question turns out to be: a list, a switch, radio buttons. */
async function give(person: Person, setting: Setting, wanted: readonly Labels[]): Promise<void> {
  const labels = namesOf(setting);
  const named = await findNamed(person.page, labels, [...LISTS, ...TOGGLES]);
  if (!named) {
    for (const answers of wanted) if (await person.answer(labels, answers)) return;
  }
  const control = named ?? (await controlOf(person.page, labels));
  const isToggle = await control?.evaluate((each) =>
    each.matches('input[type=checkbox], [role=checkbox], [role=switch]'),
  );
  if (isToggle)
    await person.set(
      labels,
      (wanted[0] ?? []).some((label) => ON.has(label.toLowerCase())),
    );
  else await person.choose(labels, wanted.flat());
}
