import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../components/verdict';
import type { Verification } from '../../lib/model/check';
import { aCheck, aPermission, aVerification } from './a-verification';

const toneOf = (more: Partial<Verification>, stale = false) => verdictOf(aVerification(more), stale).tone;

describe('the verdict sentence never shows good what was not proven', () => {
  it('is good when everything passed and everything needed is granted', () => {
    expect(toneOf({})).toBe('good');
  });

  it.each<[string, Partial<Verification>]>([
    ['a check was not tested', { checks: [aCheck('passed'), aCheck('not-tested')] }],
    ['a needed permission was not tested', { permissions: [aPermission('not tested')] }],
    ['nothing was checked at all', { checks: [] }],
    ['everything was skipped', { checks: [aCheck('skipped')] }],
    ['a permission is too much', { permissions: [aPermission('granted'), aPermission('excess', false)] }],
    ['it was interrupted', { state: 'interrupted' }],
  ])('warns when %s', (_, more) => {
    expect(toneOf(more)).toBe('warn');
  });

  it.each<[string, Partial<Verification>]>([
    ['a check failed', { checks: [aCheck('passed'), aCheck('failed')] }],
    ['a permission is missing', { permissions: [aPermission('missing')] }],
    ['a finding is an error', { findings: [{ rule: 'r', level: 'error', message: 'm', fix: 'f' }] }],
  ])('is bad when %s', (_, more) => {
    expect(toneOf(more)).toBe('bad');
  });

  it('asks for another run once a value changed', () => {
    expect(toneOf({}, true)).toBe('warn');
  });

  it('is neither good nor bad before and during a run', () => {
    expect(verdictOf(null, false).tone).toBe('calm');
    expect(toneOf({ state: 'running' })).toBe('accent');
  });
});
