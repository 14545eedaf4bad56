// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { addressValues } from '../../lib/model/address';
import tactical from '../../lib/vendors/tactical-rmm';
import { causesOf, onLab, verdictsOf } from './support/on-lab';

const lab = onLab('https://rmm.trmm.acme-msp.example');

/** The API as the address of the lab's console tells it. */
const apiUrl = 'https://api.trmm.acme-msp.example';

/** Makes a key for a user, and reads it as the dialog Edit shows it. */
async function keyOf(user: string): Promise<string> {
  await lab.press('api-key-new', 'Submit', { name: 'x', user });
  const { apiKey = '' } = await lab.open('api-key-edit');
  return apiKey;
}

describe('Tactical RMM', () => {
  it('finds the API beside the console, so that Client St0r is not sent to a web page', () => {
    expect(addressValues(tactical, 'https://rmm.example.org')).toEqual({ apiUrl: 'https://api.example.org' });
    expect(addressValues(tactical, 'https://support.example.org')).toEqual({});
  });

  it('names the right that the user’s role lacks, so that nobody makes another key in vain', async () => {
    const verification = await lab.prove('tactical-rmm-to-clientst0r', { apiKey: await keyOf('dashboard-tv') });
    expect(causesOf(verification)).toEqual(['role-lacks-permission']);
    expect(verdictsOf(verification)).toEqual({ 'list-agents': 'granted', 'list-software': 'missing' });
  });

  it('names a user without a role as a role, not as a key', async () => {
    const verification = await lab.prove('tactical-rmm-to-clientst0r', { apiKey: await keyOf('newcomer') });
    expect(causesOf(verification)).toEqual(['role-lacks-permission']);
  });

  it('reads by GET with a slash at the end, and never puts the key in an address', async () => {
    const apiKey = await keyOf('clientst0r-api');
    expect(causesOf(await lab.prove('tactical-rmm-to-clientst0r', { apiKey, apiUrl: `${apiUrl}/` }))).toEqual([]);
    const asked = lab.requests().filter(({ host }) => host.startsWith('api.'));
    expect(asked.map(({ path }) => path).sort()).toEqual(['/', '/agents/', '/core/version/', '/software/']);
    expect(asked.every(({ method }) => method === 'GET')).toBe(true);
  });
});
