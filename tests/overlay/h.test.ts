// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { type Wanted, actAt, h, patch } from '../../lib/overlay/h';

const list = (...keys: string[]): Wanted[] => [
  h(
    'ul',
    {},
    keys.map((key) => h('li', { key }, key)),
  ),
];
const items = (root: Element) => [...root.querySelectorAll('li')];

test('what did not change is not touched, so that a screen reader and the focus stay where they are', async () => {
  const root = document.createElement('div');
  patch(root, list('a', 'b', 'c'));
  const before = items(root);
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
  patch(root, list('a', 'b', 'c'));
  seen.push(...observer.takeRecords());
  expect(seen).toEqual([]);
  expect(items(root)).toEqual(before);
});

test('a step that goes away leaves the nodes of the others alone', () => {
  const root = document.createElement('div');
  patch(root, list('a', 'b', 'c'));
  const [, b, c] = items(root);
  const moved: Node[] = [];
  const observer = new MutationObserver((records) =>
    moved.push(...records.flatMap((record) => [...record.addedNodes])),
  );
  observer.observe(root, { childList: true, subtree: true });
  patch(root, list('b', 'c'));
  moved.push(...observer.takeRecords().flatMap((record) => [...record.addedNodes]));
  expect(items(root)).toEqual([b, c]);
  expect(moved).toEqual([]);
});

test('steps in another order are the same nodes', () => {
  const root = document.createElement('div');
  patch(root, list('a', 'b', 'c'));
  const [a, b, c] = items(root);
  patch(root, list('c', 'a', 'x', 'b'));
  const [first, second, added, last] = items(root);
  expect([first, second, last]).toEqual([c, a, b]);
  expect(added?.textContent).toBe('x');
});

test('attributes that are not wanted any more go away', () => {
  const root = document.createElement('div');
  patch(root, [h('p', { class: 'now', 'aria-current': 'step', hidden: true })]);
  patch(root, [h('p', { class: 'done', 'aria-current': false, hidden: false })]);
  expect(root.innerHTML).toBe('<p class="done"></p>');
});

test('a text from a vendor stays a text', () => {
  const root = document.createElement('div');
  patch(root, [h('p', {}, '<img src=x onerror=alert(1)>')]);
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).toBe('<img src=x onerror=alert(1)>');
});

test('a click inside a button does what the button does now, not what it did when it was made', () => {
  const root = document.createElement('div');
  const done: string[] = [];
  patch(root, [h('button', { act: () => done.push('old') }, h('span'))]);
  const inner = root.querySelector('span');
  patch(root, [h('button', { act: () => done.push('new') }, h('span'))]);
  expect(root.querySelector('span')).toBe(inner);
  actAt(inner)?.();
  expect(done).toEqual(['new']);
  expect(actAt(root)).toBeUndefined();
});
