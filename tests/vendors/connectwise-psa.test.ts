// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { pairById } from '../../lib/integrations/index';
import { addressValues } from '../../lib/model/address';
import connectwise from '../../lib/vendors/connectwise-psa';
import { causesOf, onLab, verdictsOf } from './support/on-lab';

const lab = onLab('https://na.myconnectwise.net');
const CLIENT_ID = '3f0c9b52-7d41-4e8a-9a66-0d2c5b7e1f84';
const READING = ['Company Maintenance', 'Contacts', 'Service Tickets'];

/** Keys of an API member whose role has Inquire on these functions. */
async function keys(inquire: readonly string[], level = 'All'): Promise<Record<string, string>> {
  const levels = inquire.map((name) => [`levels/${name}/Inquire Level`, level]);
  await lab.press('security-role', 'Save', Object.fromEntries(levels));
  const member = { memberId: 'x', memberName: 'x', role: 'Patchbay', territory: 'Corporate' };
  await lab.press('api-member', 'Save', member);
  const { once } = await lab.press('api-key', 'Save', { keyDescription: 'x' });
  return { companyId: 'acmeit', clientId: CLIENT_ID, ...once };
}

const prove = (values: Record<string, string>) => lab.prove('connectwise-psa-to-clientst0r', values);

describe('ConnectWise PSA', () => {
  it('takes the api- host from the open console, so that nobody calls the console itself', () => {
    const at = (origin: string) => addressValues(connectwise, origin);
    expect(at('https://au.myconnectwise.net')['apiBase']).toBe('https://api-au.myconnectwise.net');
    expect(at('https://aus.myconnectwise.net')['apiBase']).toBe('https://api-aus.myconnectwise.net');
    expect(at('https://psa.acme-msp.example')['apiBase']).toBe('https://psa.acme-msp.example');
    expect(at('https://na.myconnectwise.net')['siteUrl']).toBe('https://na.myconnectwise.net');
  });

  it('names the api- host before anything is sent, so that the browser asks for it in time', async () => {
    const { checks } = await prove(await keys(READING));
    expect(checks.find(({ id }) => id === 'allow-hosts')?.verdict).toContain('api-na.myconnectwise.net');
  });

  it('asks under the code base that the server names, so that a new release breaks nothing', async () => {
    expect(causesOf(await prove(await keys(READING)))).toEqual([]);
    const paths = lab.requests().map(({ path }) => path);
    expect(paths.some((path) => path.startsWith('/v2025_1/apis/3.0/'))).toBe(true);
  });

  it('names the one level that is too low, and proves the others without reading them one by one', async () => {
    const verification = await prove(await keys(['Company Maintenance', 'Contacts']));
    expect(causesOf(verification)).toEqual(['role-lacks-permission']);
    expect(verdictsOf(verification)).toEqual({
      'company-maintenance-inquire': 'granted',
      'contacts-inquire': 'granted',
      'service-tickets-inquire': 'missing',
    });
  });

  it('calls My too low, although ConnectWise answers such reads with an empty list and no error', async () => {
    const { checks } = await prove(await keys(READING, 'My'));
    expect(checks.find(({ id }) => id === 'read-levels')?.cause).toBe('role-lacks-permission');
  });

  it('does not send the keys when the company is unknown on this server', async () => {
    const verification = await prove({ ...(await keys(READING)), companyId: 'acme-it' });
    expect(causesOf(verification)).toEqual(['wrong-company']);
    expect(lab.requests().every(({ path }) => !path.includes('/apis/'))).toBe(true);
  });

  it('names a clientId that ConnectWise does not know, instead of blaming the keys', async () => {
    const clientId = '00000000-0000-4000-8000-000000000000';
    expect(causesOf(await prove({ ...(await keys(READING)), clientId }))).toEqual(['vendor-client-id-missing']);
  });

  it('carries no clientId to DNSFilter, which brings its own', () => {
    const carried = pairById('connectwise-psa-to-dnsfilter')?.integration.carries.map(({ from }) => from);
    expect(carried).toEqual(['companyId', 'publicKey', 'privateKey', 'siteUrl']);
  });
});
