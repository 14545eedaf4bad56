// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findSetting, readSetting } from '../../lib/locate/find-setting';
import { pageSettings, show, truth, truths } from './support';

const read = (page: string): Record<string, string> => {
  const values: Record<string, string> = {};
  for (const setting of pageSettings('halopsa', page)) {
    const value = readSetting(document, setting);
    if (value !== undefined) values[setting.id] = value;
  }
  return values;
};

describe('a setting is read however the console draws it', () => {
  test.each([
    [
      'halo-application-label-for',
      'application-new',
      { authenticationMethod: 'client-credentials', loginType: 'agent', active: 'on' },
    ],
    [
      'halo-application-wrapper',
      'application-new',
      { authenticationMethod: 'authorization-code', loginType: 'user', active: 'off' },
    ],
    [
      'halo-application-hashed',
      'application-new',
      { authenticationMethod: 'client-credentials', loginType: 'agent', active: 'on' },
    ],
    [
      'halo-application-view',
      'application',
      { authenticationMethod: 'client-credentials', loginType: 'agent', active: 'on' },
    ],
    [
      'halo-role',
      'role',
      {
        roleCustomers: 'not-set',
        roleInvoices: 'read-create-modify',
        roleAgreements: 'read-only',
        roleItems: 'read-and-modify',
      },
    ],
  ])('%s', (fixture, page, expected) => {
    show(fixture);
    expect(read(page)).toEqual(expected);
  });

  test('the control that is found is the one people would point at', () => {
    show('halo-role');
    for (const setting of pageSettings('halopsa', 'role').filter(({ id }) => truths().includes(id))) {
      expect(findSetting(document, setting)?.element).toBe(truth(setting.id));
    }
  });

  test('nothing chosen is told from an unknown choice and from a setting that is not there', () => {
    show('halo-application-label-for');
    const [method] = pageSettings('halopsa', 'application-new');
    const checked = truth('authenticationMethod') as HTMLInputElement;
    checked.checked = false;
    expect(readSetting(document, method!)).toBe('');
    checked.parentElement!.innerHTML = '<input type="radio" name="m" checked> Something new';
    expect(readSetting(document, method!)).toBe('?');
    document.querySelector('fieldset')!.remove();
    expect(readSetting(document, method!)).toBeUndefined();
  });

  test('a switch follows its state', () => {
    show('halo-application-wrapper');
    truth('active')!.setAttribute('aria-checked', 'true');
    expect(read('application-new')['active']).toBe('on');
  });

  test('a drawn radio and its hidden native twin are one choice, not an unknown one', () => {
    show('unseen-radix');
    const values = [
      { id: 'person', labels: ['Person'] },
      { id: 'app', labels: ['Application'] },
    ];
    expect(readSetting(document, { labels: ['Sign-in'], values })).toBe('app');
  });

  test('a form’s summary, which still says what was chosen before, does not hide the control', () => {
    document.body.innerHTML =
      '<label for="l">Level</label><select id="l"><option>None</option><option selected>All</option></select><dl><dt>Level</dt><dd>None</dd></dl>';
    const values = ['None', 'All'].map((label) => ({ id: label, labels: [label] }));
    expect(readSetting(document, { labels: ['Level'], values })).toBe('All');
  });

  test('a radio that is called by its row and its column is known, and one without a name is not an unknown choice', () => {
    const values = ['None', 'All'].map((label) => ({ id: label, labels: [label] }));
    const cell = (more: string) => `<td><input type="radio" name="t" ${more}></td>`;
    const grid = (...cells: string[]) => {
      document.body.innerHTML = `<table><tr><th>Tickets</th>${cells.map(cell).join('')}</tr></table>`;
      return readSetting(document, { labels: ['Tickets'], values });
    };
    expect(grid('aria-label="Tickets: None"', 'aria-label="Tickets: All" checked')).toBe('All');
    expect(grid('aria-label="Tickets: None"', 'aria-label="Tickets: Some" checked')).toBe('?');
    expect(grid('aria-label="Tickets: None"', 'checked')).toBeUndefined();
  });

  test('a status badge that says Active is no switch', () => {
    document.body.innerHTML = '<p><span>Active</span> <span>since May</span></p><input type="checkbox">';
    expect(read('application')).toEqual({});
  });
});
