// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { pairById } from '../../lib/integrations/index';
import rangermsp from '../../lib/vendors/rangermsp';
import { causesOf, onLab, verdictsOf } from './support/on-lab';

const lab = onLab('https://rangermsp.acme-msp.example');
const HELD = { baseUrl: 'https://rangermsp.acme-msp.example/api/v1', apiKey: 'RangerKey-0a1b2c3d-invented' };

const prove = (values = HELD) => lab.prove('rangermsp-to-clientst0r', values);

describe('RangerMSP', () => {
  it('says that the service may not exist, so that nobody looks for a better key', async () => {
    lab.fault('rangermsp', 'wrong-host');
    const verification = await prove();
    expect(causesOf(verification)).toEqual(['wrong-host']);
    const failed = verification.checks.find(({ state }) => state === 'failed');
    expect(failed?.verdict).toContain('may not exist');
    expect(failed?.fix).toContain('Ask RangerMSP');
  });

  it('is no supported guide, and says unverified before anybody starts', () => {
    const verdict = pairById('rangermsp-to-clientst0r')?.integration.verdict;
    expect(verdict).toMatchObject({ state: 'not-recommended' });
    expect(verdict?.reason).toMatch(/^Unverified/);
  });

  it('marks nothing of the service as confirmed', () => {
    const sure = rangermsp.references.filter(({ confidence }) => confidence !== 'unconfirmed').map(({ id }) => id);
    const told = [...rangermsp.fields, ...rangermsp.permissions, ...rangermsp.probes].map(({ reference }) => reference);
    expect(told.filter((reference) => sure.includes(reference))).toEqual([]);
  });

  it('proves the service where there is one after all', async () => {
    const verification = await prove();
    expect(causesOf(verification)).toEqual([]);
    expect(new Set(Object.values(verdictsOf(verification)))).toEqual(new Set(['granted']));
    expect(causesOf(await prove({ ...HELD, apiKey: 'another' }))).toEqual(['wrong-secret']);
  });
});
