// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { OwnSystem } from '../../lib/model/own-system';
import { type Draft, draftOf, emptyDraft, newField, readDraft } from '../../lib/own/draft';
import { ownForm } from '../../lib/words/own-form';
import { aDescription } from '../support/a-description';

const TODAY = '2026-11-22';
const nowhere = () => false;

/** The good description as a form, with something broken in it. */
function broken(change: (draft: Draft) => void): Readonly<Record<string, string>> {
  const draft = draftOf(aDescription());
  change(draft);
  const read = readDraft(draft, nowhere, TODAY);
  return 'problems' in read ? read.problems : {};
}

describe('what a person describes', () => {
  it('comes back as it was when it is opened for a change', () => {
    const read = readDraft(draftOf(aDescription()), nowhere, TODAY);
    expect(read).toEqual({ own: aDescription() });
  });

  it('is kept without the query of an address that was pasted, where a key could stand', () => {
    const draft = draftOf(aDescription());
    draft.source.address = ' https://console.meridian-desk.example/#/settings/api ';
    draft.destination.address = 'https://app.lanternboard.example/new?token=invented#access_token=invented';
    const read = readDraft(draft, nowhere, TODAY);
    expect('own' in read && [read.own.source.address, read.own.destination.address]).toEqual([
      'https://console.meridian-desk.example/#/settings/api',
      'https://app.lanternboard.example/new',
    ]);
  });

  it('is cleaned of what came along unseen with a label that was copied', () => {
    const draft = draftOf(aDescription());
    draft.fields[2]!.label = ' API\u00a0key\u200b\n';
    const read = readDraft(draft, nowhere, TODAY);
    expect('own' in read && read.own.fields[2]?.label).toBe('API key');
  });

  it('asks for an address again when the value that was the server is gone', () => {
    expect(broken(({ fields }) => void fields.splice(1, 1))).toEqual({ 'probe.address': 'missing' });
    expect(broken(({ fields }) => void (fields[1]!.format = 'text'))).toEqual({ 'probe.address': 'missing' });
  });

  it('begins with a row for the key, and says at once all that is missing', () => {
    const read = readDraft(emptyDraft(), nowhere, TODAY);
    expect('problems' in read && Object.keys(read.problems)).toEqual([
      'source.name',
      'source.address',
      'destination.name',
      'destination.address',
      'fields.0.label',
    ]);
  });

  it('gives a new row an id that none had, so that it never gets the value of one that was removed', () => {
    expect(newField(['f1', 'f7', 'f2']).id).toBe('f8');
  });

  it('is sent to the list when a listed vendor’s address is typed', () => {
    const read = readDraft(draftOf(aDescription()), (address) => address.includes('meridian'), TODAY);
    expect(read).toEqual({ problems: { 'source.address': 'listed' } });
  });
});

describe('a mistake in a description is named at its box', () => {
  it.each([
    ['console.meridian-desk.example', 'scheme-missing'],
    ['http://console.meridian-desk.example', 'not-https'],
    ['https://console.meridian-desk.example:8443/', 'has-port'],
    ['https://app.known.example@evil.example/', 'has-login'],
    ['https://console.meridian-desk.example./', 'not-an-address'],
    ['https://*.meridian-desk.example/', 'not-an-address'],
    ['https://*/', 'not-an-address'],
    ['https://[::1]/', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['javascript:alert(1)', 'scheme-missing'],
    ['', 'missing'],
  ])('address “%s”: %s', (address, problem) => {
    expect(broken((draft) => Object.assign(draft.source, { address }))).toEqual({ 'source.address': problem });
  });

  it.each<[string, (draft: Draft) => void, Record<string, string>]>([
    [
      'both on one host',
      ({ source, destination }) => void (destination.address = source.address),
      { 'destination.address': 'same-site' },
    ],
    [
      'two values of one label',
      ({ fields: [, , third] }) => void (third!.label = ' api  URL '),
      { 'fields.2.label': 'label-twice' },
    ],
    [
      'two values for one box',
      ({ fields: [, second] }) => void (second!.into = 'access key'),
      { 'fields.2.into': 'into-twice' },
    ],
    [
      'two that differ by a star',
      ({ fields: [first, second] }) => void (second!.label = `${first!.label} *`),
      { 'fields.1.label': 'label-twice' },
    ],
    ['a label of signs alone', ({ fields: [first] }) => void (first!.label = ':'), { 'fields.0.label': 'no-letter' }],
    [
      'no value at all',
      (draft) => void Object.assign(draft, { fields: [], probe: { ...draft.probe, on: false } }),
      { fields: 'no-field' },
    ],
    ['nothing carried', ({ fields }) => fields.forEach((field) => (field.keep = true)), { fields: 'nothing-carried' }],
    ['a name longer than a title', ({ source }) => void (source.name = 'D'.repeat(41)), { 'source.name': 'too-long' }],
    ['a path without a slash', ({ probe }) => void (probe.path = 'v1/me'), { 'probe.path': 'path-no-slash' }],
    ['a path that leads elsewhere', ({ probe }) => void (probe.path = '//evil.example/'), { 'probe.path': 'path-odd' }],
    ['a path that is a template', ({ probe }) => void (probe.path = '/v1/{+f3}'), { 'probe.path': 'path-odd' }],
    ['a path that climbs', ({ probe }) => void (probe.path = '/v1/../admin'), { 'probe.path': 'path-odd' }],
    ['no name of the header', ({ probe }) => void (probe.header = ''), { 'probe.header': 'missing' }],
    [
      'a header that the browser drops',
      ({ probe }) => void (probe.header = 'Cookie'),
      { 'probe.header': 'header-forbidden' },
    ],
    ['a header that is none', ({ probe }) => void (probe.header = 'X Key'), { 'probe.header': 'header-odd' }],
    [
      'a parameter that is none',
      ({ probe }) => void Object.assign(probe, { by: 'query', parameter: 'a&b' }),
      { 'probe.parameter': 'query-odd' },
    ],
    ['a key that is no secret', ({ probe }) => void (probe.key = 'f1'), { 'probe.key': 'key-not-secret' }],
    ['a key that was removed', ({ probe }) => void (probe.key = 'f9'), { 'probe.key': 'no-such-field' }],
    [
      'a server that is no address',
      ({ probe }) => void Object.assign(probe, { server: '', address: 'api' }),
      { 'probe.address': 'scheme-missing' },
    ],
    ['a redirect as a good answer', ({ probe }) => void (probe.expects = '302'), { 'probe.expects': 'status-odd' }],
    ['words for a status', ({ probe }) => void (probe.expects = 'ok'), { 'probe.expects': 'status-odd' }],
  ])('%s', (_, change, problems) => {
    expect(broken(change)).toEqual(problems);
  });

  it('has words for each', () => {
    expect(
      Object.values(
        broken((draft) => Object.assign(draft, emptyDraft(), { probe: { ...emptyDraft().probe, on: true, key: '' } })),
      ).filter((problem) => !(problem in ownForm.problems)),
    ).toEqual([]);
  });
});

describe('a description out of a stranger’s export', () => {
  const fits = (change: (own: OwnSystem) => void) => OwnSystem.safeParse(aDescription(change)).success;

  it('is held to the same rules as one that is typed', () => {
    expect(fits(() => {})).toBe(true);
    expect(fits((own) => void (own.source.address = 'http://console.meridian-desk.example/'))).toBe(false);
    expect(fits((own) => void (own.source.address += '?token=invented'))).toBe(false);
    expect(fits((own) => void (own.probe!.path = '/{+f3}'))).toBe(false);
    expect(fits((own) => void (own.fields[1]!.id = 'f1'))).toBe(false);
    expect(fits((own) => void (own.source.name = 'Desk\u202Egnp'))).toBe(false);
    expect(fits((own) => void (own.probe!.server = {}))).toBe(false);
    expect(fits((own) => void (own.fields[1]!.secret = true))).toBe(false);
    expect(fits((own) => void Object.assign(own, { script: 'x' }))).toBe(false);
  });
});
