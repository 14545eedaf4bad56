// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forget, pageIndex } from '../../lib/locate/page-index';
import { createConcern } from '../../lib/overlay/concerns';

const WANTED = new Set(['client id']);
let observer: MutationObserver;
let concerns: ReturnType<typeof createConcern>;

const LIST = Array.from({ length: 40 }, (_, n) => `<div class="row"><span>Ticket ${n}</span></div>`).join('');

beforeEach(() => {
  vi.useFakeTimers();
  forget(document);
  document.body.innerHTML = `<main id="main"><div id="field"><label>Client ID</label><span id="value"></span></div>
    <div id="panel"><p>Empty</p></div>${LIST}<div role="alert" id="alert">Fine</div></main>`;
  pageIndex(document, WANTED);
  concerns = createConcern();
  observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  matters();
});
afterEach(() => {
  observer.disconnect();
  vi.useRealTimers();
});

const matters = () => concerns(observer.takeRecords());
const by = (id: string) => document.getElementById(id)!;
const rows = () => [...document.querySelectorAll('.row')];

test.each<[string, () => void]>([
  ['a value that is written beside its label', () => by('value').append('0e8a41c2')],
  ['a value that is put after its label', () => by('field').append('0e8a41c2')],
  ['a value that is written anew', () => by('value').replaceWith(by('value').cloneNode(true))],
  [
    'a label that comes',
    () => by('panel').append(Object.assign(document.createElement('b'), { textContent: 'Client ID' })),
  ],
  ['a label that goes', () => by('field').remove()],
  ['a control that comes', () => rows()[30]!.append(document.createElement('input'))],
  ['a dialog', () => document.body.append(document.createElement('dialog'))],
  ['a style sheet', () => document.head.append(document.createElement('style'))],
  ['an alert that says something else', () => (by('alert').firstChild as Text).replaceData(0, 4, 'Wrong')],
  ['a form that is hidden', () => by('main').setAttribute('hidden', '')],
  ['a field that is drawn otherwise', () => by('field').setAttribute('class', 'wide')],
])('%s is looked at', (_, change) => {
  change();
  expect(matters()).toBe(true);
  expect(matters()).toBeUndefined();
});

test('a label that was replaced while more labels came to be looked for is looked at', () => {
  by('panel').innerHTML = '<b>Client ID</b>';
  expect(matters()).toBe(true);
  vi.advanceTimersByTime(1);
  by('panel').innerHTML = '<b>Tenant</b>';
  observer.takeRecords();
  // As many stand there as before.
  pageIndex(document, ['tenant']);
  expect(matters()).toBe(true);
});

test.each<[string, () => void]>([
  ['a list that goes on loading', () => rows().at(-1)!.after(document.createElement('div'))],
  ['a row that is drawn anew', () => rows()[30]!.replaceWith(rows()[30]!.cloneNode(true))],
  ['a text of a row', () => ((rows()[30]!.firstChild!.firstChild as Text).data = 'Ticket, closed')],
  ['a row that is marked', () => rows()[30]!.setAttribute('class', 'row chosen')],
])('%s costs no look', (_, change) => {
  change();
  expect(matters()).toBeUndefined();
});

test('after a while everything is looked at, whatever changed: nothing stays unseen for ever', () => {
  vi.advanceTimersByTime(11_000);
  rows()[30]!.remove();
  expect(matters()).toBe(true);
  rows()[30]!.remove();
  expect(matters()).toBeUndefined();
});
