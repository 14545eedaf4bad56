// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { redrawn, stateOf } from '../../lib/locate/redrawn';

const FORM = `<div id="view">
  <label>Client ID <input id="text" value="0e8a41c2"></label><textarea id="area">notes</textarea>
  <label><input id="tick" type="checkbox" checked> Active</label>
  <select id="list"><option>Agent<option selected>User</select><select id="rights" multiple><option>Read<option>Edit</select>
</div><p id="other">Saved</p>`;

let observer: MutationObserver;
beforeEach(() => {
  document.body.innerHTML = FORM;
  observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
});
afterEach(() => observer.disconnect());

const by = (id: string) => document.getElementById(id) as HTMLInputElement;
const list = (id: string) => document.getElementById(id) as HTMLSelectElement | null;
const view = () => by('view');
const again = () => void (view().innerHTML = FORM.slice(15, FORM.indexOf('</div>')));
const never = () => false;
const twins = (isIdle: (old: Node, fresh: Node) => boolean = never) => redrawn(observer.takeRecords(), isIdle);

test.each<[string, () => void]>([
  ['its inner part is written anew', again],
  ['it is put in place of itself', () => view().replaceWith(view().cloneNode(true))],
  ['all around it, too', () => document.body.replaceChildren(...document.body.cloneNode(true).childNodes)],
])('what a form shows is found in its new place when %s', (_, draw) => {
  const before = [...view().querySelectorAll('*')];
  draw();
  const after = [...view().querySelectorAll('*')];
  const found = twins();
  expect(before).toHaveLength(11);
  expect(before.map((each) => found?.get(each))).toEqual(after);
  expect(before.some((each) => each.isConnected)).toBe(false);
});

test.each<[string, () => void]>([
  ['what was typed', () => (by('text').value = 'typed')],
  ['what was written in lines', () => (by('area').value = 'typed')],
  ['a tick', () => (by('tick').checked = false)],
  ['a tick that is neither', () => (by('tick').indeterminate = true)],
  ['what was chosen', () => (list('list')!.selectedIndex = 0)],
  ['one of several that were chosen', () => (list('rights')!.options[1]!.selected = true)],
  ['the value that it had', () => by('text').setAttribute('value', '9f1b')],
])('a form that lost %s is found in its new place, and says that something else stands in it', (_, act) => {
  again();
  const isOther = () => [...twins()!].some(([old, fresh]) => stateOf(old) !== stateOf(fresh));
  expect(isOther()).toBe(false);
  act();
  observer.takeRecords();
  again();
  expect(isOther()).toBe(true);
});

test.each<[string, () => void]>([
  ['a tick more', () => (view().innerHTML = view().innerHTML.replace('checked', ''))],
  [
    'another value in what is no box',
    () => (view().innerHTML = view().innerHTML.replace('<option', '<option value="1"')),
  ],
  ['another word', () => (view().innerHTML = view().innerHTML.replace('Active', 'Paused'))],
  ['one box less', () => (view().innerHTML = view().innerHTML.replace(/<textarea.*<\/textarea>/, ''))],
  ['nothing', () => view().replaceChildren()],
  [
    'a change beside it',
    () => {
      again();
      by('other').textContent = 'Failed';
    },
  ],
  [
    'a change before it',
    () => {
      by('text').setAttribute('placeholder', 'Tenant');
      view().innerHTML = view().innerHTML;
    },
  ],
  ['itself twice', () => [again(), again()]],
  ['a part that was at once drawn anew', () => [again(), by('text').parentElement!.replaceWith('Client ID')]],
  [
    'a last part that was at once drawn anew',
    () => {
      again();
      by('rights').replaceWith(by('rights').cloneNode(true));
    },
  ],
  [
    'itself, and then taken away',
    () => {
      again();
      view().remove();
    },
  ],
])('a form that is drawn with %s is read again', (_, act) => {
  act();
  expect(twins()).toBeUndefined();
});

test('a form that is drawn with another number is found in its new place when nobody read the number', () => {
  const before = [...view().querySelectorAll('*')];
  view().innerHTML = view().innerHTML.replace('Active', 'Active since 14 days');
  const asked: (string | null)[][] = [];
  const found = twins((old, fresh) => asked.push([old.nodeValue, fresh.nodeValue]) > 0);
  expect(asked).toEqual([[' Active', ' Active since 14 days']]);
  expect(before.map((each) => found?.get(each))).toEqual([...view().querySelectorAll('*')]);
});

test('a text that is written anew by itself is nobody’s business when nobody read it', () => {
  by('other').textContent = 'Saved 14 minutes ago';
  expect(twins(() => true)?.size).toBe(1);
});

test.each<[string, (html: string) => string]>([
  ['another name', (html) => html.replace('id="text"', 'id="text" name="text"')],
  ['one name less', (html) => html.replace('multiple', '')],
  ['a part of another kind', (html) => html.replaceAll('label', 'legend')],
  ['a word more, in a part of its own', (html) => html.replace('Active', '<b>Active</b>')],
  ['one part less', (html) => html.replace(/<textarea.*<\/textarea>/, '')],
  ['a note in place of a word', (html) => html.replace('Active', '<!--Active-->')],
])('a form that is drawn with %s is read again, though nobody read its words', (_, change) => {
  const before = view().innerHTML;
  view().innerHTML = change(before);
  expect(view().innerHTML).not.toBe(before);
  expect(twins(() => true)).toBeUndefined();
});

test('a page cannot stop the guide by the name of a box: a form that is drawn anew by itself is read again', () => {
  const form = document.createElement('form');
  form.innerHTML = '<input name="isEqualNode"><input name="querySelectorAll">';
  // In jsdom boxes hide no methods.
  const hiding = (each: Element) =>
    Object.defineProperties(each, {
      isEqualNode: { value: each.firstChild },
      querySelectorAll: { value: each.lastChild },
    });
  view().replaceWith(hiding(form));
  observer.takeRecords();
  form.replaceWith(hiding(form.cloneNode(true) as Element));
  expect(twins()).toBeUndefined();
});

test('a page cannot stop the guide by the name of a box: a form in what is drawn anew with another number is read again', () => {
  view().innerHTML = '<form><input name="attributes"><p>1</p></form>';
  observer.takeRecords();
  view().innerHTML = view().innerHTML.replace('1', '2');
  expect(twins(() => true)).toBeUndefined();
});

test('a page cannot stop the guide by the name of a box: a form that is drawn in the place of something else is read', () => {
  const form = document.createElement('form');
  // In jsdom boxes hide no methods.
  Object.defineProperty(form, 'getAttributeNames', { value: document.createElement('input') });
  view().replaceWith(form);
  expect(twins()).toBeUndefined();
});
