// @vitest-environment jsdom
import { getByRole, queryAllByRole, queryByRole, within } from '@testing-library/dom';
import { beforeEach, expect, test } from 'vitest';
import type { OverlayView } from '../../lib/model/view';
import { type Acts, type State, draw } from '../../lib/overlay/draw';
import { announce } from '../../lib/overlay/announce';
import { actAt, patch } from '../../lib/overlay/h';
import { guide, step, view } from './view';

let done: unknown[][];
const note =
  (name: string) =>
  (...args: unknown[]) =>
    void done.push([name, ...args]);
const acts: Acts = {
  start: note('start'),
  capture: note('capture'),
  showMe: note('showMe'),
  openWorkbench: note('openWorkbench'),
  confirm: note('confirm'),
  place: note('place'),
  close: note('close'),
};
beforeEach(() => {
  done = [];
});

function drawn(of: OverlayView, state: Partial<State> = {}): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  patch(root, draw(of, { side: 'right', minimised: false, message: '', outdated: false, ...state }, acts));
  return root;
}
const press = (root: HTMLElement, name: string) => actAt(getByRole(root, 'button', { name }))?.();

test('one can start every guide that is offered here', () => {
  const root = drawn(view({ offers: [{ integration: 'halopsa-to-dnsfilter', label: 'Start HaloPSA to DNSFilter' }] }));
  press(root, 'Start HaloPSA to DNSFilter');
  expect(done).toEqual([['start', 'halopsa-to-dnsfilter']]);
  expect(queryByRole(root, 'progressbar')).toBeNull();
});

test('each step says in words how it stands, and progress is a number', () => {
  const steps = [
    step({ id: 'a', state: 'done' }),
    step({ id: 'b', state: 'problem' }),
    step({ id: 'c', state: 'now' }),
    step({ id: 'd', state: 'todo' }),
  ];
  const root = drawn(view({ guide: guide(steps) }));
  getByRole(root, 'complementary', { name: 'Patchbay' });
  const bar = getByRole(root, 'progressbar', { name: 'Setup progress' });
  expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).toEqual(['1', '4']);
  const items = within(getByRole(root, 'list', { name: 'Steps' })).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'Done: Title of a',
    'Problem: Title of bHow of b',
    'Now: Title of cHow of c',
    'To do: Title of d',
  ]);
  // What went wrong comes first: the ring and Show me go there.
  expect(items[1]?.getAttribute('aria-current')).toBe('step');
});

test('the step to do tells where it happens, why, what cannot be seen, and the command as it is', () => {
  const now = step({
    id: 'now',
    state: 'now',
    here: false,
    why: 'Because.',
    cannotSee: 'Not visible.',
    command: 'iisreset /status',
  });
  const root = drawn(view({ guide: guide([now]) }));
  const item = getByRole(root, 'listitem');
  for (const text of ['This step happens in HaloPSA.', 'Because.', 'Not visible.'])
    expect(item.textContent).toContain(text);
  expect(item.querySelector('code')?.textContent).toBe('iisreset /status');
});

test('what nothing shows is ticked and unticked by hand, and by its own name', () => {
  const steps = [
    step({ id: 'a', state: 'done', manual: true }),
    step({ id: 'b', state: 'now', manual: true }),
    step({ id: 'c', state: 'done' }),
  ];
  const root = drawn(view({ guide: guide(steps) }));
  press(root, 'Mark as not done: Title of a');
  press(root, 'Mark as done');
  expect(done).toEqual([
    ['confirm', 'a', false],
    ['confirm', 'b', true],
  ]);
  expect(queryByRole(root, 'button', { name: /Title of c/ })).toBeNull();
});

test('findings say their level, the cure and the source', () => {
  const source = { title: 'Vendor help', url: 'https://help.vendor.example/page' };
  const root = drawn(view({ findings: [{ level: 'error', message: 'Too much.', fix: 'Untick it.', source }] }));
  const [item] = within(getByRole(root, 'list', { name: 'Findings' })).getAllByRole('listitem');
  expect(item?.textContent).toBe('Error: Too much.Untick it.Source: Vendor help');
  const link = getByRole(root, 'link');
  expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
    source.url,
    '_blank',
    'noreferrer',
  ]);
});

test('a source that is no web page is shown but leads nowhere', () => {
  // eslint-disable-next-line no-script-url
  const source = { title: 'Trap', url: 'javascript:alert(1)' };
  const root = drawn(view({ findings: [{ level: 'note', message: 'm', fix: 'f', source }] }));
  expect(root.querySelector('a')?.hasAttribute('href')).toBe(false);
});

test('capture is offered only for values that stand here', () => {
  expect(queryByRole(drawn(view()), 'button', { name: /Capture/ })).toBeNull();
  const root = drawn(view({ capture: ['client-id'] }));
  press(root, 'Capture 1 values');
  expect(done).toEqual([['capture']]);
});

test('folded up it still tells how far one is, and opens again', () => {
  const of = view({ guide: guide([step({ id: 'a', state: 'done' }), step({ id: 'b', state: 'now' })]) });
  const root = drawn(of, { minimised: true });
  expect(queryAllByRole(root, 'listitem')).toEqual([]);
  press(root, 'Patchbay, 1 of 2');
  expect(done).toEqual([['place', 'right', false]]);
});

test('after an update it only says so and closes', () => {
  const root = drawn(view({ capture: ['client-id'] }), { outdated: true });
  expect(queryAllByRole(root, 'button').map(({ textContent }) => textContent)).toEqual(['Close']);
  expect(getByRole(root, 'status').textContent).toContain('Reload this page');
});

test('only steps that became done are read out', () => {
  const before = view({ guide: guide([step({ id: 'a', state: 'done' }), step({ id: 'b', state: 'now' })]) });
  const after = view({ guide: guide([step({ id: 'a', state: 'done' }), step({ id: 'b', state: 'done' })]) });
  expect(announce(before, after)).toBe('Done: Title of b.');
  expect(announce(after, after)).toBe('');
  expect(announce(after, before)).toBe('');
  expect(announce(view(), after)).toBe('');
});
