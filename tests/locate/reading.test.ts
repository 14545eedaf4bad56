// @vitest-environment jsdom
import './layout';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { onChange } from '../../lib/locate/notify';
import { forget, pageIndex } from '../../lib/locate/page-index';
import { readText } from '../../lib/locate/read-text';
import { reading } from '../../lib/locate/reading';

const PAGE = `<main><h1><span>API</span> <span>keys</span></h1><label>Client ID</label>
  <p id="row"><b id="said">14 days</b></p><style>b{}</style><select><option id="entry">Agent</select></main>`;
const WANTED = ['client id', 'api tokens', 'api keys', 'secret'];

let told: string[] = [];
beforeEach(() => {
  document.body.innerHTML = PAGE;
  pageIndex(document, WANTED);
  told = [];
  onChange((records, twins) => told.push(twins ? 'drawn anew' : records ? 'changed' : 'more'));
});
afterEach(() => {
  onChange(() => {});
  forget(document);
});

const by = (id: string) => document.getElementById(id)!;
/** Draws the whole page anew with other words. @returns what was told of it */
async function redraw(before: string, after: string): Promise<string[]> {
  told = [];
  document.body.innerHTML = document.body.innerHTML.replace(before, after);
  // Mutation observers call back in a microtask.
  await Promise.resolve();
  return told;
}

test('words that nobody read may change, and nobody has to read the page again', async () => {
  expect(await redraw('14 days', '13 days')).toEqual(['drawn anew']);
});

test.each<[string, () => void]>([
  ['they', () => reading(by('said'))],
  ['they, as a text', () => reading(by('said').firstChild!)],
  ['what holds them', () => reading(by('row'))],
  ['all that is on the page', () => reading(document.querySelector('main')!)],
])('words change for somebody who asked for them: %s', async (_, read) => {
  read();
  expect(await redraw('14 days', '13 days')).toEqual(['changed']);
});

test('what was read is known as read wherever it is drawn anew', async () => {
  reading(by('said'));
  expect(await redraw('', '')).toEqual(['drawn anew']);
  expect(await redraw('14 days', '13 days')).toEqual(['changed']);
});

test.each([
  ['say what is looked for now', '14 days', 'Secret'],
  ['said what is looked for', 'Client ID', 'Tenant'],
  ['say what is looked for together with the next ones', 'keys', 'tokens'],
  ['are gone', '14 days', ' '],
  ['tell how the page looks', 'b{}', 'b{display:none}'],
  ['are an entry of a list', 'Agent', 'User'],
])('words that %s are read again, though nobody read them', async (_, before, after) => {
  expect(await redraw(before, after)).toEqual(['changed']);
});

test('a word right in a shadow root belongs to what carries the root', async () => {
  const host = document.body.appendChild(document.createElement('section'));
  host.attachShadow({ mode: 'open' }).innerHTML = '14 days';
  forget(document);
  pageIndex(document, WANTED);
  told = [];
  const root = host.shadowRoot!;
  root.innerHTML = '13 days';
  await Promise.resolve();
  expect(told).toEqual(['drawn anew']);
  reading(root.firstChild!);
  root.innerHTML = '12 days';
  await Promise.resolve();
  expect(told).toEqual(['drawn anew', 'changed']);
});

test.each([
  ['a word', '14 days', '13 days'],
  ['a part', '<b>14 days</b>', '<b>13 days</b>'],
])('%s that is slotted into what was read is read with it, though it stands elsewhere', async (_, before, after) => {
  const host = document.body.appendChild(document.createElement('section'));
  host.attachShadow({ mode: 'open' }).innerHTML = '<div><slot></slot></div>';
  host.innerHTML = before;
  pageIndex(document, WANTED);
  told = [];
  expect(readText(host.shadowRoot!.firstElementChild!)).toBe('14 days');
  host.innerHTML = after;
  await Promise.resolve();
  expect(told).toEqual(['changed']);
});
