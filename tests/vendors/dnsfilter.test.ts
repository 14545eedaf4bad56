// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { causesOf, onLab } from './support/on-lab';

const PAIR = 'dnsfilter-to-script';
const lab = onLab('https://app.dnsfilter.com');

/** A key as a person makes one; it counts only when it was saved. */
async function key(save = true): Promise<string> {
  const values = { keyName: 'Reports', keyExpiration: '90 days' };
  const apiKey = (await lab.press('api-key-new', 'Generate', values)).once?.['apiKey'] ?? '';
  if (save) await lab.press('api-key-new', 'Save', { ...values, apiKey });
  return apiKey;
}

describe('a key of DNSFilter', () => {
  it('is proven by reading alone, and says whose it is', async () => {
    const apiKey = await key();
    const verification = await lab.prove(PAIR, { apiKey });
    expect(verification.checks.map(({ id, state }) => [id, state])).toEqual([
      ['check-values', 'passed'],
      ['allow-hosts', 'passed'],
      ['identify', 'passed'],
      ['read-organizations', 'passed'],
    ]);
    expect(verification.loginAs).toBe('Priya Raman');
    expect([
      ...new Set(
        lab
          .requests()
          .filter(({ path }) => path.startsWith('/v1/'))
          .map(({ method }) => method),
      ),
    ]).toEqual(['GET']);
    expect(JSON.stringify([verification, lab.requests()])).not.toContain(apiKey);
  });

  it('of the owner is refused with the reason, so that no script can cancel the account', async () => {
    const apiKey = await key();
    lab.fault('dnsfilter', 'owner-token');
    const verification = await lab.prove(PAIR, { apiKey });
    expect(causesOf(verification)).toEqual(['owner-token']);
    expect(verification.checks.find(({ cause }) => cause)?.verdict).toContain('No script ever needs that right');
  });

  it('that was copied and never saved is not called good', async () => {
    expect(causesOf(await lab.prove(PAIR, { apiKey: await key(false) }))).toEqual(['wrong-secret']);
  });

  it.each(['wrong-secret', 'zero-rows', 'unreachable', 'timeout', 'maintenance', 'rate-limited', 'redirected'])(
    '%s is named as exactly that',
    async (name) => {
      const apiKey = await key();
      lab.fault('dnsfilter', name);
      expect(causesOf(await lab.prove(PAIR, { apiKey }))).toEqual([name]);
    },
  );
});
