import { describe, expect, it } from 'vitest';
import { Connection, heldValues } from '../../lib/model/connection';
import { summarise } from '../../lib/model/connection-summary';
import { stillLasting } from '../../lib/model/rotation';
import { besideMemory, claimed, settled, takenAt, unsaid, withoutLost } from '../../lib/model/waiting';
import { SECRET, aConnection } from '../support/a-connection';

const LATER = '2026-11-23T08:00:00.000Z';
const names = (...ids: string[]) => new Set(ids);
const waiting = () =>
  aConnection((each) => {
    each.fields['clientSecret'] = { state: 'held', from: 'page', at: LATER, waits: true };
  });

describe('a field whose value waits for the vault', () => {
  const field = { state: 'held', from: 'page', at: LATER } as const;

  it('is one that is claimed and in memory; the others are taken as they are', () => {
    const before = aConnection();
    const after = claimed(before, { clientSecret: field }, true);
    expect(after.fields).toEqual({ ...before.fields, clientSecret: { ...field, waits: true } });
    expect(claimed(before, {}, true)).toBe(before);
  });

  it('that was put back by an undo waits only if its value does', () => {
    const after = claimed(aConnection(), { clientSecret: { ...field, waits: true } }, false);
    expect(after.fields['clientSecret']).toEqual(field);
  });

  it('is not marked again once its sealed value has taken the mark off, though its copy is still in memory', () => {
    const sealed = claimed(aConnection(), { clientSecret: field }, false);
    expect(besideMemory(sealed, { clientSecret: field })).toBe(sealed);
    expect(unsaid(waiting(), { clientSecret: field })).toEqual({});
  });

  it('whose tick could not be written is ticked as soon as somebody looks, and one that was emptied goes', () => {
    const claims = { clientSecret: field, tenant: null };
    const after = besideMemory(aConnection(), claims);
    expect(after.fields['clientSecret']).toEqual({ ...field, waits: true });
    expect(after.fields).not.toHaveProperty('tenant');
    expect(besideMemory(after, claims)).toBe(after);
  });

  it('is kept as long as its value is in memory, and without a mark once it is sealed', () => {
    const connection = waiting();
    expect(withoutLost(connection, names('clientSecret'))).toBe(connection);
    expect(settled(connection, names('clientSecret')).fields['clientSecret']).toEqual({
      state: 'held',
      from: 'page',
      at: LATER,
    });
  });

  it('that was not among what was sealed is lost, not proven', () => {
    const after = settled(waiting(), names('tenant'));
    expect(after.fields).not.toHaveProperty('clientSecret');
    expect(after.lost).toEqual({ clientSecret: LATER });
  });

  it('is found by the index, and a connection of an earlier version has none', () => {
    expect(summarise(waiting()).holding).toBe(2);
    expect(summarise(aConnection()).holding).toBe(1);
    const older = aConnection();
    expect(Connection.parse(older)).toEqual(older);
    expect(withoutLost(older, names())).toBe(older);
    expect(settled(older, names())).toBe(older);
  });
});

describe('a value that was lost before it was sealed', () => {
  const lost = () => withoutLost(waiting(), names());

  it('takes its tick with it and no other, and says when it was captured', () => {
    const { clientSecret: _, ...others } = aConnection().fields;
    expect(lost().fields).toEqual(others);
    expect(Connection.parse(lost()).lost).toEqual({ clientSecret: LATER });
  });

  it('does not bring the older secret back', () => {
    const sealed = { clientSecret: SECRET, tenant: 'sealed' };
    expect(heldValues(lost(), sealed)).toEqual(
      expect.not.objectContaining({ clientSecret: expect.anything() as unknown }),
    );
    expect(heldValues(lost(), sealed)).toMatchObject({ tenant: 'sealed' });
    expect(heldValues(aConnection(), sealed)).toMatchObject({ clientSecret: SECRET });
  });

  it('goes on making what was proven before it an old proof', () => {
    expect(takenAt(lost())).toContain(LATER);
    const verification = {
      state: 'done' as const,
      startedAt: '2026-11-22T13:00:00.000Z',
      checks: [],
      permissions: [],
      findings: [],
      lasts: [{ field: 'clientSecret', label: 'Client Secret', until: '2027-11-22T13:00:00.000Z' }],
    };
    expect(stillLasting({ ...aConnection(), verification })).not.toEqual({});
    expect(stillLasting({ ...lost(), verification })).toEqual({});
  });

  it('is forgotten when there is a value again', () => {
    const before = lost();
    const field = { state: 'held', from: 'workbench', at: LATER } as const;
    const after = claimed(before, { clientSecret: field }, false);
    expect(after).not.toHaveProperty('lost');
  });
});
