import { describe, expect, it } from 'vitest';
import { lintCapture } from '../../lib/findings/lint-capture';
import { lintValues } from '../../lib/findings/lint-values';
import { knownOnly } from '../../lib/guide/known-only';
import { shapeOf } from '../../lib/model/shape';
import { CLIENT_ID, SECRET, aConnection, anObservation, mainPair, sight } from '../support/a-connection';

const problems = (secret: string) => {
  const connection = aConnection((each) => {
    each.fields['clientSecret'] = { state: 'held', from: 'page', at: each.createdAt, shape: shapeOf(secret) };
  });
  return [...lintCapture(connection, mainPair, ['source']), ...lintValues(connection, mainPair, ['source'])]
    .filter(({ field, level }) => field === 'clientSecret' && level === 'error')
    .map(({ cause }) => cause);
};

describe('values that are not the real one', () => {
  it('C3: the real secret passes, so that the refusals below mean something', () => {
    expect(problems(SECRET)).toEqual([]);
  });

  it.each<[string, string]>([
    ['cut after 60 characters', SECRET.slice(0, 60)],
    ['cut with an ellipsis', `${SECRET.slice(0, 20)}…`],
    ['cut with dots', `${SECRET.slice(0, 20)}...`],
    ['half of it', SECRET.slice(0, 36)],
    ['stars and the last four', `****${SECRET.slice(-4)}`],
    ['dots', '•'.repeat(SECRET.length)],
    ['a zero-width space inside', `${SECRET.slice(0, 8)}\u200B${SECRET.slice(8)}`],
    ['a soft hyphen inside', `${SECRET.slice(0, 8)}\u00AD${SECRET.slice(8)}`],
    ['a line break inside', `${SECRET.slice(0, 36)}\n${SECRET.slice(36)}`],
    ['a space inside', `${SECRET.slice(0, 36)} ${SECRET.slice(36)}`],
    ['two values in one place', `${SECRET}${SECRET}`],
    ['the Client ID instead', CLIENT_ID],
    ['a letter of another alphabet', SECRET.replace('c', 'с')],
    ['full-width digits', SECRET.replace('0', '０')],
    ['a label with it', `Secret: ${SECRET}`],
    ['markup', '<b>secret</b>'],
  ])('C3: %s is called wrong before it is used', (_, value) => {
    expect(problems(value)).not.toEqual([]);
  });
});

describe('what a page may have written down', () => {
  const vendor = mainPair.source;

  it('C5: only ids of the vendor’s data, however many the page makes up', () => {
    const many = <Value>(value: Value) =>
      Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`made-up-${at}`, value]));
    const told = anObservation('application', {
      fields: { ...many(sight('x')), clientId: sight(CLIENT_ID), ['__proto__']: sight('x') },
      settings: { ...many('y'), loginType: 'agent', constructor: 'z' },
      permissions: { ...many(true), [vendor.permissions[0]?.id ?? '']: true },
      otherPermissions: Array.from({ length: 900 }, (_, at) => `box ${at}`),
      alerts: Array.from({ length: 900 }, () => 'alert'),
    });
    const kept = knownOnly(told, vendor);
    expect(Object.keys(kept.fields)).toEqual(['clientId']);
    expect(Object.keys(kept.settings)).toEqual(['loginType']);
    expect(Object.keys(kept.permissions)).toEqual([vendor.permissions[0]?.id]);
    expect(kept.otherPermissions.length + kept.alerts.length).toBeLessThanOrEqual(200);
  });

  it('C4: never the value of a secret field, whatever the page’s script sends', () => {
    const told = anObservation('application', { fields: { clientSecret: sight(SECRET) } });
    expect(JSON.stringify(knownOnly(told, vendor))).not.toContain(SECRET);
  });
});
