// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { locateTarget } from '../../lib/locate/locate-target';
import { planOf } from './plans';
import { show, truth } from './support';

const texts = (elements: Element[]): string[] => elements.map((element) => (element.textContent ?? '').trim());

describe('Show me rings the control that a person would press', () => {
  test('a button, by its text or its accessible name', () => {
    show('dnsfilter-form');
    const [save] = locateTarget(document, { kind: 'control', role: 'button', labels: ['Save and Test'] });
    expect(save?.localName).toBe('button');
    document.body.innerHTML = '<button aria-label="Configuration"><svg></svg></button>';
    expect(locateTarget(document, { kind: 'control', role: 'link', labels: ['Config', 'Configuration'] })).toHaveLength(
      1,
    );
  });

  test('a tab, not the heading of the same words', () => {
    document.body.innerHTML =
      '<h2>Permissions</h2><div role="tablist"><button role="tab"><i></i>Permissions</button></div>';
    const found = locateTarget(document, { kind: 'control', role: 'tab', labels: ['Permissions'] });
    expect(found.map((element) => element.getAttribute('role'))).toEqual(['tab']);
  });

  test('a button with a sign beside its words', () => {
    document.body.innerHTML = '<button role="menuitem"><span>💾</span><span>Save</span></button>';
    expect(locateTarget(document, { kind: 'control', role: 'button', labels: ['Save'] })).toHaveLength(1);
  });

  test('a button of another name is not taken for a part of it', () => {
    document.body.innerHTML = '<button><b>New</b> ticket</button>';
    expect(locateTarget(document, { kind: 'control', role: 'button', labels: ['New'] })).toEqual([]);
  });

  test('in an open dialog, the dialog’s button', () => {
    document.body.innerHTML = '<button>Save</button><div role="dialog"><button id="d">Save</button></div>';
    expect(locateTarget(document, { kind: 'control', role: 'button', labels: ['Save'] })).toEqual([
      document.getElementById('d'),
    ]);
  });

  test('one of many alike is not guessed', () => {
    document.body.innerHTML = '<button>Edit</button>'.repeat(5);
    expect(locateTarget(document, { kind: 'control', role: 'button', labels: ['Edit'] })).toEqual([]);
  });

  test('the radio of the wanted value; a list itself', () => {
    show('halo-application-label-for');
    const values = [['Client ID and Secret (Services)', 'Client Credentials']];
    expect(locateTarget(document, { kind: 'setting', labels: ['Authentication Method'], values })).toEqual([
      truth('authenticationMethod'),
    ]);
    show('halo-role');
    expect(
      locateTarget(document, { kind: 'setting', labels: ['Clients Access Level'], values: [['Read Only']] }),
    ).toEqual([truth('roleCustomers')]);
    show('halo-application-wrapper');
    expect(locateTarget(document, { kind: 'setting', labels: ['Active'], values: [['Yes', 'On']] })).toEqual([
      truth('active'),
    ]);
  });

  test('a radio drawn by its label is ringed there', () => {
    document.body.innerHTML =
      '<fieldset><legend>Login Type</legend><label id="l"><input type="radio" name="t" style="opacity: 0"> Agent</label><label><input type="radio" name="t" style="opacity: 0"> User</label></fieldset>';
    expect(locateTarget(document, { kind: 'setting', labels: ['Login Type'], values: [['Agent']] })).toEqual([
      document.getElementById('l'),
    ]);
  });

  test('the boxes that are still to tick, or all of them when none is', () => {
    show('halo-permissions-native');
    const labelsOf = (ids: string[]) =>
      planOf('halopsa', 'application')
        .permissions.filter(({ id }) => ids.includes(id))
        .map(({ labels }) => labels);
    const ring = (ids: string[]) =>
      texts(locateTarget(document, { kind: 'permissions', labels: labelsOf(ids) }).map((box) => box.closest('label')!));
    expect(ring(['read:customers', 'edit:contracts'])).toEqual(['edit:contracts']);
    expect(ring(['read:customers', 'read:contracts'])).toEqual(['read:customers', 'read:contracts']);
  });

  test('a field that is ambiguous is not ringed', () => {
    show('decoy-twice');
    expect(locateTarget(document, { kind: 'field', labels: ['Client ID'], format: 'guid' })).toEqual([]);
  });
});
