// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findPermissions } from '../../lib/locate/find-permissions';
import { planOf } from './plans';
import { show } from './support';

const { permissions } = planOf('halopsa', 'application');

const ticked = (): Record<string, boolean> =>
  Object.fromEntries([...findPermissions(document, permissions).boxes].map(([id, box]) => [id, box.ticked]));

describe('permissions are read from their tick boxes', () => {
  test('native boxes, each by its exact name', () => {
    show('halo-permissions-native');
    expect(ticked()).toEqual({
      all: false,
      'all:standard': false,
      'all:teams': false,
      'read:customers': true,
      'edit:customers': false,
      'read:contracts': true,
      'edit:contracts': false,
      'edit:timesheets': false,
      'editMine:timesheets': true,
    });
  });

  test('ARIA boxes; a mixed one is not ticked', () => {
    show('halo-permissions-aria');
    expect(ticked()).toEqual({
      'read:customers': true,
      'edit:contracts': false,
      'read:contracts': false,
      'read:items': true,
    });
  });

  test('a right too many that is ticked in a component of its own is told, not passed over', () => {
    document.body.innerHTML = '<section id="list"><x-box>all:teams</x-box><x-box>read:sprockets</x-box></section>';
    for (const host of document.querySelectorAll('x-box')) {
      const label = host.textContent;
      host.textContent = '';
      host.attachShadow({ mode: 'open' }).innerHTML = `<label><input type="checkbox" checked> ${label}</label>`;
    }
    const found = findPermissions(document, [{ id: 'all:teams', labels: ['all:teams'] }]);
    expect([...found.boxes.keys()]).toEqual(['all:teams']);
    expect(found.others).toEqual(['read:sprockets']);
  });

  test('a box that lies transparent in what is drawn is a box; the native twin of a drawn one is not counted again', () => {
    const row = (boxes: string, label: string) => `<tr><td>${boxes}</td><td>${label}</td></tr>`;
    const clear = 'type="checkbox" checked style="opacity:0"';
    document.body.innerHTML = `<table>${row(`<span><input ${clear}><i></i></span>`, 'read:customers')}${row(
      `<button role="checkbox" aria-checked="true" id="r"></button><input ${clear} aria-hidden="true" tabindex="-1">`,
      '<label for="r">read:items</label>',
    )}${row('<input type="checkbox" checked style="display:none">', 'edit:contracts')}</table>`;
    // jsdom does not reflect it.
    for (const twin of document.querySelectorAll('[aria-hidden]')) twin.ariaHidden = 'true';
    expect(ticked()).toEqual({ 'read:customers': true, 'read:items': true });
    expect(findPermissions(document, permissions).others).toEqual([]);
  });

  test('a ticked box of the list that nobody knows is told; a box outside the list is not', () => {
    show('halo-permissions-native');
    expect(findPermissions(document, permissions).others).toEqual(['read:sprockets']);
    show('halo-permissions-aria');
    expect(findPermissions(document, permissions).others).toEqual(['read:everything']);
  });

  const RIGHTS = ['Read tickets', 'Write tickets'].map((label) => ({ id: label, labels: [label] }));
  const rights = (html: string): Record<string, boolean> => {
    document.body.innerHTML = html;
    return Object.fromEntries([...findPermissions(document, RIGHTS).boxes].map(([id, box]) => [id, box.ticked]));
  };

  test('a box whose words follow it in the same cell is read, among others in its row', () => {
    const cell = (words: string, more = '') => `<td><input type="checkbox" ${more}> ${words}</td>`;
    expect(
      rights(`<table><tr>${cell('Read tickets', 'checked')}${cell('Write tickets')}${cell('Ring bells')}</tr></table>`),
    ).toEqual({ 'Read tickets': true, 'Write tickets': false });
  });

  const entries = (...words: string[]) => words.map((each) => `<option>${each}</option>`).join('');

  test('of two lists with buttons between them, what stands in the second is granted', () => {
    const dual = (between: string) =>
      `<div><div><select multiple>${entries('Read tickets', 'Ring bells')}</select></div>${between}<div><select multiple>${entries('Write tickets', 'Hear bells')}</select><button>Up</button></div></div>`;
    expect(rights(dual('<div><button>›</button><button>‹</button></div>'))).toEqual({
      'Read tickets': false,
      'Write tickets': true,
    });
    expect(findPermissions(document, RIGHTS).others).toEqual(['Hear bells']);
    // Two lists of a form choose each for itself.
    expect(rights(dual(''))).toEqual({ 'Read tickets': false, 'Write tickets': false });
  });

  test('in a list that chooses several, what is marked is granted; a list that opens grants nothing', () => {
    const list = (kind: string) =>
      `<select ${kind}><option selected>Read tickets</option>${entries('Write tickets')}</select>`;
    expect(rights(list('multiple'))).toEqual({ 'Read tickets': true, 'Write tickets': false });
    expect(rights(list(''))).toEqual({});
  });

  test('a page without boxes grants nothing', () => {
    document.body.innerHTML = '<ul><li>all</li><li>read:customers</li></ul><input type="checkbox" hidden>';
    expect(ticked()).toEqual({});
  });
});
