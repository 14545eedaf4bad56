import type { Check, PermissionVerdict, Verification } from '../../lib/model/check';

export const aCheck = (state: Check['state'], more: Partial<Check> = {}): Check => ({
  id: `${state}-check`,
  title: 'Read customers',
  state,
  verdict: 'It answers.',
  evidence: { status: 200, path: '/api/Client' },
  durationMs: 12,
  ...more,
});

export const aPermission = (verdict: PermissionVerdict['verdict'], needed = true): PermissionVerdict => ({
  id: `${verdict}-permission`,
  label: `read:${verdict}`,
  needed,
  granted: verdict === 'missing' ? 'no' : verdict === 'not tested' ? 'unknown' : 'yes',
  verdict,
});

/** A run that proved everything. */
export const aVerification = (more: Partial<Verification> = {}): Verification => ({
  state: 'done',
  startedAt: '2026-11-22T12:00:00.000Z',
  finishedAt: '2026-11-22T12:00:01.000Z',
  checks: [aCheck('passed')],
  permissions: [aPermission('granted')],
  findings: [],
  ...more,
});
