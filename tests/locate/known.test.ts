// @vitest-environment jsdom
import './layout';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { observe } from '../../lib/capture/observe';
import { findFields } from '../../lib/locate/find-fields';
import { known } from '../../lib/locate/known';
import { forget, pageIndex } from '../../lib/locate/page-index';
import { snapshot } from '../../lib/locate/snapshot';
import { createConcern } from '../../lib/overlay/concerns';
import type { ReadPlan } from '../../lib/model/view';

const FORM = `<label for="id">Client ID</label><input id="id" value="0e8a41c2-7f0b-4d2c-9a51-3c6f0b7d8e9a">
  <label for="method">Login type</label><select id="method"><option>Agent<option>User</select>
  <label for="kind">Client type</label><input id="kind" role="combobox" value="Person">
  <label><input id="all" type="checkbox"> all</label><p><b>Tenant</b> acme</p>`;
const PLAN: ReadPlan = {
  page: 'application',
  fields: [
    { id: 'client-id', labels: ['Client ID'], secret: false, format: 'guid' },
    { id: 'tenant', labels: ['Tenant'], secret: false, format: 'short-name' },
  ],
  settings: [
    {
      id: 'login',
      labels: ['Login type'],
      values: [
        { id: 'agent', labels: ['Agent'] },
        { id: 'user', labels: ['User'] },
      ],
    },
    {
      id: 'kind',
      labels: ['Client type'],
      values: [
        { id: 'person', labels: ['Person'] },
        { id: 'machine', labels: ['Machine'] },
      ],
    },
  ],
  permissions: [{ id: 'all', labels: ['all'] }],
};

let concerns: ReturnType<typeof createConcern>;
beforeEach(() => {
  document.body.innerHTML = `<main id="view">${FORM}</main><p id="other">Saved</p>`;
  // As the overlay does with all that a view makes it look for.
  observe(document, PLAN);
  concerns = createConcern();
  look();
});
afterEach(() => forget(document));

const view = () => document.getElementById('view')!;
const read = () => observe(document, PLAN, pageIndex(document, []).known);
/** As the watch looks at a page of which it is told nothing (`undefined`), or nothing but what was drawn anew (`[]`). */
function look(records?: readonly MutationRecord[]) {
  return concerns(records) === undefined ? undefined : read();
}
const owners = () => [...pageIndex(document, []).known.keys()];
/** Mutation observers call back in a microtask. */
const redraw = async (change: (html: string) => string) => {
  view().innerHTML = change(view().innerHTML);
  await Promise.resolve();
};

test('a form that is drawn anew with another value is read without anything being looked for again', async () => {
  const before = [...pageIndex(document, []).known.values()];
  expect(owners()).toEqual([...PLAN.fields, PLAN.permissions, ...PLAN.settings, document]);
  await redraw((html) => html.replace('7d8e9a', '7d8e9b'));
  const sight = look([]);
  expect(sight?.fields['client-id']?.value).toBe('0e8a41c2-7f0b-4d2c-9a51-3c6f0b7d8e9b');
  expect(sight).toEqual(observe(document, PLAN));
  // The very maps of before, in which what came stands in the place of what is gone.
  const after = [...pageIndex(document, []).known.values()];
  expect(after.map((each, index) => each === before[index])).toEqual([true, false, true, true, true, true]);
  expect(after.every((each) => [...each.keys()].every(({ isConnected }) => isConnected))).toBe(true);
});

test('a tick and a choice that were drawn anew with the rest are read as they stand', async () => {
  (document.getElementById('all') as HTMLInputElement).checked = true;
  (document.getElementById('method') as HTMLSelectElement).selectedIndex = 1;
  expect(look()).toMatchObject({ settings: { login: 'user' }, permissions: { all: true } });
  await redraw((html) => html);
  const sight = look([]);
  expect(sight).toMatchObject({ settings: { login: 'agent' }, permissions: { all: false } });
});

test.each<[string, string, (box: HTMLElement) => void]>([
  ['ticked', 'all', (box) => ((box as HTMLInputElement).checked = true)],
  ['chosen', 'method', (box) => ((box as HTMLSelectElement).selectedIndex = 1)],
  ['written into a list', 'kind', (box) => ((box as HTMLInputElement).value = 'Machine')],
])(
  'what is %s a moment after it was drawn anew is read, though a field has another value, too',
  async (_, id, write) => {
    const before = look();
    await redraw((html) => html.replace('7d8e9a', '7d8e9d'));
    write(document.getElementById(id)!);
    const sight = look([]);
    expect(sight).toEqual(observe(document, PLAN));
    expect({ ...sight, fields: {} }).not.toEqual({ ...before, fields: {} });
  },
);

test('what is chosen is not read again while nothing but a field has another value', async () => {
  const { known: all } = pageIndex(document, []);
  const before = all.get(document);
  await redraw((html) => html.replace('7d8e9a', '7d8e9e'));
  look([]);
  expect(all.get(document)).toBe(before);
  await redraw((html) => html);
  document.getElementById('all')!.click();
  look([]);
  expect(all.get(document)).not.toBe(before);
});

test('a tick or a choice that is another says where to point next, another value in a field does not', async () => {
  await redraw((html) => html.replace('7d8e9a', '7d8e9f'));
  expect(concerns([])).toBe(false);
  read();
  await redraw((html) => html);
  document.getElementById('all')!.click();
  expect(concerns([])).toBe(true);
});

test('a value that is a bare text is found anew where it was drawn anew: what is gone is read by nobody', async () => {
  await redraw((html) => html.replace('7d8e9a', '7d8e9c'));
  look([]);
  const found = findFields(document, PLAN.fields, {
    ...snapshot(document, ['Client ID', 'Tenant']),
    known: pageIndex(document, []).known,
  });
  expect(found.get('tenant')?.node.isConnected).toBe(true);
});

test.each<[string, () => void]>([
  ['something else changed', () => look([{ type: 'attributes', target: view() } as unknown as MutationRecord])],
  ['nobody knows what changed', () => void concerns()],
  ['the page is left', () => forget(document)],
])('nothing counts as found any more when %s', (_, happens) => {
  concerns([{ type: 'attributes', target: view() } as unknown as MutationRecord]);
  read();
  expect(owners()).not.toEqual([]);
  const index = pageIndex(document, []);
  const before = [...index.known.values()];
  happens();
  expect([...index.known.values()].filter((each) => before.includes(each))).toEqual([]);
});

test('who brings nothing along finds everything anew', () => {
  let finds = 0;
  const find = () => new Map<Node, number>([[view(), ++finds]]);
  const whose = {};
  known(snapshot(document, []), whose, find);
  known(snapshot(document, []), whose, find);
  expect(finds).toBe(2);
});
