import { describe, expect, it } from 'vitest';
import { lintConnection } from '../../lib/findings/lint';
import { mergeFindings } from '../../lib/findings/merge';
import type { Connection } from '../../lib/model/connection';
import { shapeOf } from '../../lib/model/shape';
import { aConnection, CLIENT_ID, mainPair, neededTicks, SECRET, seen, sight } from '../support/a-connection';

const errors = (connection: Connection) =>
  lintConnection(connection, mainPair).filter(({ level }) => level === 'error');
const causes = (connection: Connection) => [...new Set(errors(connection).map(({ cause }) => cause))];

/** A connection whose held value of a source field is this one. */
const holding = (id: string, value: string) =>
  aConnection((c) => {
    c.fields[id] = {
      state: 'held',
      from: 'workbench',
      at: c.createdAt,
      shape: shapeOf(value),
      ...(id !== 'clientSecret' && { value }),
    };
  });
/** A connection whose destination form shows this value. */
const showing = (id: string, value: string, hosting: Connection['hosting'] = 'hosted') =>
  aConnection((c) => {
    c.hosting = hosting;
    c.destination.seen = seen({ fields: { [id]: sight(value) } });
  });

it('a healthy connection has nothing to mend', () => {
  const healthy = aConnection((c) => {
    c.source.seen = seen({ permissions: neededTicks(), permissionsOn: 'application' });
    c.destination.seen = seen({ fields: { authorizationServer: sight('https://acme.halopsa.com/auth/') } });
  });
  expect(errors(healthy)).toEqual([]);
});

describe('each mistake in a value is named before any request', () => {
  it.each([
    ['clientId', SECRET, 'fields-swapped'],
    ['clientSecret', CLIENT_ID, 'fields-swapped'],
    ['clientId', 'not-a-guid', 'value-malformed'],
    ['clientSecret', SECRET.slice(0, 60), 'secret-malformed'],
    ['clientSecret', `${SECRET} `, 'white-space'],
    ['resourceServer', 'acme.halopsa.com/api', 'scheme-missing'],
    ['resourceServer', 'http://acme.halopsa.com/api', 'scheme-forbidden'],
    ['resourceServer', 'https://acme.halopsa.com/auth', 'fields-swapped'],
    ['authorizationServer', 'https://acme.halopsa.com/api', 'fields-swapped'],
    ['authorizationServer', 'https://acme.halopsa.com/auth/token', 'path-suffix'],
    ['tenant', 'Not set', 'tenant-missing'],
  ])('held %s = %s → %s', (field, value, cause) => expect(causes(holding(field, value))).toEqual([cause]));

  it.each([
    ['authorizationServer', 'https://acme.halopsa.com/auth', 'missing-trailing-slash'],
    ['authorizationServer', 'https://acme.halopsa.com/auth//', 'extra-trailing-slash'],
    ['authorizationServer', 'https://acme.halopsa.com/auth/token', 'path-suffix'],
    ['resourceServer', 'http://acme.halopsa.com/api', 'scheme-forbidden'],
    ['clientSecret', CLIENT_ID, 'fields-swapped'],
  ])('in the form %s = %s → %s', (field, value, cause) => expect(causes(showing(field, value))).toEqual([cause]));

  it('one’s own server wants exactly the literal in the form', () => {
    expect(causes(showing('tenant', 'not-set', 'on-prem'))).toEqual(['tenant-not-needed']);
    expect(causes(showing('tenant', 'Not set', 'on-prem'))).toEqual([]);
  });

  it('a hosted console that shows no tenant', () => {
    const empty = aConnection((c) => {
      delete c.fields.tenant;
      c.source.seen = seen({ fields: { tenant: sight('') } });
    });
    expect(causes(empty)).toEqual(['tenant-missing']);
  });

  it('says what the right value is', () => {
    const [finding] = errors(showing('authorizationServer', 'https://acme.halopsa.com/auth'));
    expect(finding?.fix).toContain('https://acme.halopsa.com/auth/');
    expect(finding?.source?.url).toContain('https://');
  });

  it('an empty box of the form is to do, not wrong', () => {
    expect(causes(showing('clientId', ''))).toEqual([]);
  });

  it('the slash that is missing on the source’s page is a note: the fill adds it', () => {
    const notes = lintConnection(aConnection(), mainPair).filter(({ level }) => level === 'note');
    expect(notes.map(({ field }) => field)).toEqual(['authorizationServer']);
  });
});

describe('settings and tick boxes', () => {
  it.each([
    ['authenticationMethod', 'username-password', 'wrong-grant-type'],
    ['loginType', 'user', 'wrong-login-type'],
    ['active', 'off', 'application-inactive'],
    ['roleInvoices', 'read-only', 'role-lacks-permission'],
  ])('%s = %s → %s', (setting, value, cause) => {
    const wrong = aConnection((c) => {
      c.source.seen = seen({ settings: { [setting]: value } });
    });
    expect(causes(wrong)).toEqual([cause]);
  });

  it('a level that nobody set yet is a step, not an error', () => {
    const untouched = aConnection((c) => {
      c.source.seen = seen({ settings: { roleInvoices: 'not-set' } });
    });
    expect(causes(untouched)).toEqual([]);
  });

  const ticked = (more: Record<string, boolean>, page = 'application') =>
    aConnection((c) => {
      c.source.seen = seen({ permissions: { ...neededTicks(), ...more }, permissionsOn: page });
    });

  it('"all" is an error that says why', () => expect(causes(ticked({ all: true }))).toEqual(['all-permissions']));

  it('a box too many is a warning that names it', () => {
    const findings = lintConnection(ticked({ 'edit:tickets': true }), mainPair);
    expect(findings.find(({ cause }) => cause === 'excess-permission')?.message).toContain('edit:tickets');
    expect(causes(ticked({ 'edit:tickets': true }))).toEqual([]);
  });

  it('what a needed box implies is not too much', () => {
    const findings = lintConnection(ticked({ 'read:items': true }), mainPair);
    expect(findings.filter(({ level }) => level !== 'note')).toEqual([]);
  });

  it('a missing box is an error once it was saved, and work in progress before', () => {
    expect(causes(ticked({ 'edit:invoices': false }))).toEqual(['application-lacks-permission']);
    expect(causes(ticked({ 'edit:invoices': false }, 'application-new'))).toEqual([]);
  });
});

describe('between page and vault', () => {
  it('a secret that the browser filled in is named', () => {
    const filled = aConnection((c) => {
      delete c.fields.clientSecret;
      c.source.seen = seen({ fields: { clientSecret: sight('hunter2', { autofilled: true }) } });
    });
    expect(causes(filled)).toEqual(['secret-autofilled']);
  });

  it('a Client ID that changed when the application was saved is named', () => {
    const changed = aConnection((c) => {
      if (c.fields.clientId) c.fields.clientId.state = 'provisional';
      c.source.seen = seen({
        fields: { clientId: sight('aaaaaaaa-3b6e-4a8d-9c21-5e0fa4b7d913') },
        fieldsOn: { clientId: 'application' },
      });
    });
    expect(causes(changed)).toEqual(['client-id-changed-at-save']);
  });
});

describe('after the vendor’s own test', () => {
  it('its alert is explained in terms of the guide', () => {
    const alert = aConnection((c) => {
      c.destination.seen = seen({ alerts: ['The authorization server is incorrect.'] });
    });
    expect(causes(alert)).toEqual(['missing-trailing-slash']);
  });

  it('an alert nobody documented is passed on, not guessed at', () => {
    const alert = aConnection((c) => {
      c.destination.seen = seen({ alerts: ['Something else'] });
    });
    const finding = lintConnection(alert, mainPair).find(({ rule }) => rule === 'alert');
    expect(finding?.level).toBe('warning');
    expect(finding?.cause).toBeUndefined();
  });
});

it('what page and verification both say is said once, worst first', () => {
  const page = {
    rule: 'setting',
    level: 'warning' as const,
    message: 'a',
    cause: 'excess-permission' as const,
    fix: 'x',
  };
  const check = { ...page, rule: 'refuse-excess', message: 'b' };
  const other = { rule: 'get-token', level: 'error' as const, message: 'c', cause: 'timeout' as const, fix: 'y' };
  expect(mergeFindings([page], [check, other]).map(({ message }) => message)).toEqual(['c', 'a']);
});

it('no finding ever holds the secret', () => {
  const all = [holding('clientSecret', CLIENT_ID), showing('clientSecret', SECRET), aConnection()];
  expect(JSON.stringify(all.map((each) => lintConnection(each, mainPair)))).not.toContain(SECRET);
});
