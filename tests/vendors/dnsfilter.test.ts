// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { LAB_API_KEY } from '../lab/dnsfilter/api';
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
      ['read-keys', 'passed'],
    ]);
    expect(verification.loginAs).toBe('Priya Raman');
    expect(verification.checks.find(({ id }) => id === 'read-organizations')?.verdict).toBe(
      'Reading organizations works. Role: super_administrator.',
    );
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

  it('tells until when it lasts, so that somebody makes a new one in time: DNSFilter sends no reminder', async () => {
    const [held] = [await key(), await key()];
    const { lasts = [], checks } = await lab.prove(PAIR, { apiKey: held });
    expect(lasts).toEqual([{ field: 'apiKey', label: 'API Key', until: expect.any(String) }]);
    const days = (Date.parse(lasts[0]?.until ?? '') - Date.now()) / (24 * 60 * 60 * 1000);
    expect(Math.round(days)).toBe(90);
    expect(checks.find(({ id }) => id === 'read-keys')?.verdict).toMatch(/^The key lasts until \d+ \w+ \d{4}\. Have a/);
  });

  it('that ends within days is a warning with the day, and still works', async () => {
    const apiKey = await key();
    lab.fault('dnsfilter', 'secret-expired');
    const { checks, lasts } = await lab.prove(PAIR, { apiKey });
    expect(checks.flatMap(({ state, cause }) => (cause ? [[state, cause]] : []))).toEqual([
      ['warning', 'secret-expired'],
    ]);
    expect(lasts).toHaveLength(1);
  });

  it('that is in no list is said to be not tested, instead of taken for another one', async () => {
    await key();
    const { checks, lasts } = await lab.prove(PAIR, { apiKey: LAB_API_KEY });
    expect(checks.find(({ id }) => id === 'read-keys')?.state).toBe('not-tested');
    expect(lasts).toBeUndefined();
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
