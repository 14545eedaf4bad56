// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { addressValues } from '../../lib/model/address';
import syncro from '../../lib/vendors/syncro';
import { causesOf, onLab, verdictsOf } from './support/on-lab';

const lab = onLab('https://acmemsp.syncromsp.com');

/** A token with these boxes ticked. */
async function token(...permissions: string[]): Promise<string> {
  const ticks = Object.fromEntries(permissions.map((name) => [name, 'on']));
  const pressed = await lab.press('api-token-new', 'Create API Token', { tokenName: 'x', ...ticks });
  return pressed.once?.['apiToken'] ?? '';
}

const FOR_CLIENT_STORE = ['Customers - List/Search', 'Customers - View Detail', 'Tickets - List/Search'];

describe('Syncro', () => {
  it('tells sub-domain and base address from the console, so that nobody types them wrong', () => {
    expect(addressValues(syncro, 'https://acmemsp.syncromsp.com')).toEqual({
      subdomain: 'acmemsp',
      baseUrl: 'https://acmemsp.syncromsp.com',
    });
  });

  it('names the one box that is not ticked, so that nobody makes a token with all of them', async () => {
    const apiToken = await token('Customers - List/Search', 'Customers - View Detail');
    const verification = await lab.prove('syncro-to-clientst0r', { apiToken });
    expect(causesOf(verification)).toEqual(['application-lacks-permission']);
    expect(verdictsOf(verification)).toEqual({
      'customers-list-search': 'granted',
      'customers-view-detail': 'granted',
      'tickets-list-search': 'missing',
    });
  });

  it('keeps the token out of every address, so that no log of a proxy holds it', async () => {
    const apiToken = await token(...FOR_CLIENT_STORE);
    expect(causesOf(await lab.prove('syncro-to-clientst0r', { apiToken }))).toEqual([]);
    expect(JSON.stringify(lab.requests())).not.toContain(apiToken);
  });
});
