import { describe, expect, it } from 'vitest';
import { rotateBy, stillLasting } from '../../lib/model/rotation';
import { aVerification } from '../components/a-verification';
import { aConnection } from '../support/a-connection';

const lasts = [{ field: 'clientSecret', label: 'Client Secret', until: '2027-02-20T09:00:00.000Z' }];
const testedAt = (startedAt: string) =>
  aConnection((each) => {
    each.verification = aVerification({ startedAt, lasts });
  });

describe('the day of a new key', () => {
  it('comes two weeks before the old one ends, so that nothing stands still', () => {
    expect(rotateBy('2027-02-20T09:00:00.000Z')).toBe('2027-02-06T09:00:00.000Z');
  });

  it('is kept although a later run fails and is told nothing', () => {
    expect(stillLasting(testedAt('2026-11-22T12:00:01.000Z'))).toEqual({ lasts });
  });

  it('is forgotten with the key that it was about', () => {
    expect(stillLasting(testedAt('2026-11-22T11:59:59.000Z'))).toEqual({});
    expect(stillLasting(aConnection())).toEqual({});
  });
});
