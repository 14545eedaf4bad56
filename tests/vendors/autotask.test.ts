// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { addressValues } from '../../lib/model/address';
import autotask from '../../lib/vendors/autotask';
import { causesOf, onLab, verdictsOf } from './support/on-lab';

const lab = onLab('https://ww3.autotask.net');
const CUSTOM = 'Custom (Internal Integration)';

/** What the page shows before Save & Close, of an API user that was then saved. */
async function user(tracking: Record<string, string>): Promise<Record<string, string>> {
  const { once: key } = await lab.press('api-user', 'Generate Key');
  const { once: secret } = await lab.press('api-user', 'Generate Secret');
  const values = { lastName: 'x', email: 'it@acme-msp.example', level: 'API User (integration)', ...key, ...tracking };
  const { alert } = await lab.press('api-user', 'Save & Close', values);
  expect(alert).toBeUndefined();
  return { ...key, ...secret };
}

/** With the identifier that the page shows for custom integrations. */
async function custom(): Promise<Record<string, string>> {
  const { labVendor } = await import('../lab/vendors/index.ts');
  const controls = labVendor('autotask').pages.flatMap((page) => page.controls);
  const shown = controls.find((control) => 'id' in control && control.id === 'tracking');
  const trackingId = shown && 'value' in shown ? (shown.value ?? '') : '';
  return { ...(await user({ kind: CUSTOM })), trackingId };
}

const asked = () => lab.requests().filter(({ host }) => host.startsWith('webservices'));

describe('Autotask PSA', () => {
  it('takes the zone from the console’s own number, also beyond the 20 of old lists', () => {
    expect(addressValues(autotask, 'https://ww29.autotask.net')).toEqual({
      zoneUrl: 'https://webservices29.autotask.net/atservicesrest',
    });
  });

  it('proves rights by asking for them, so that nothing is read or written', async () => {
    const verification = await lab.prove('autotask-to-clientst0r', await custom());
    expect(causesOf(verification)).toEqual([]);
    expect(Object.values(verdictsOf(verification))).toEqual(['granted', 'granted', 'granted']);
  });

  it('tries a wrong secret once, so that Autotask does not lock the user', async () => {
    const values = await custom();
    const wrong = await lab.prove('autotask-to-clientst0r', { ...values, secret: 'aB3$dE5~fG7#hJ9*kL1@mN3pQ' });
    expect(causesOf(wrong)).toEqual(['wrong-secret']);
    expect(asked().filter(({ path }) => path.startsWith('/ATServicesRest/v1.0'))).toHaveLength(1);
    expect(causesOf(await lab.prove('autotask-to-clientst0r', values))).toEqual([]);
  });

  it('names the zone, not the secret, when the user belongs to another one than the console', async () => {
    const values = await custom();
    lab.fault('autotask', 'wrong-zone');
    expect(causesOf(await lab.prove('autotask-to-clientst0r', values))).toEqual(['wrong-zone']);
  });

  it('says what it cannot test when a vendor’s own identifier goes with the key', async () => {
    const values = await user({ kind: 'Integration Vendor', vendor: 'DNSFilter' });
    const verification = await lab.prove('autotask-to-dnsfilter', values);
    expect(causesOf(verification)).toEqual([]);
    expect(new Set(Object.values(verdictsOf(verification)))).toEqual(new Set(['not tested']));
    expect(verification.checks.find(({ id }) => id === 'get-token')?.state).toBe('not-tested');
    expect(verification.checks.find(({ id }) => id === 'find-zone')?.state).toBe('passed');
  });
});
