import type { ConnectionForm, VendorSide } from '../kit/lab-vendor.ts';

type Call = VendorSide['fetchAsVendor'];

const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** Connected when the one request succeeds; names of customers are not read. */
const proves = async (call: Call, url: URL, init?: RequestInit) => {
  const response = await call(url, init);
  if (!response.ok) throw new Error(`${response.status}`);
  return { customers: [] };
};

/**
 * Forms for PSAs whose own guide for DNSFilter is not public. Fields as Gradient's guides ask for them (facts §0.2), the
 * request as the vendor's documents have it; a lab vendor's own `connects` comes first.
 */
export const otherForms: Record<string, ConnectionForm> = {
  'connectwise-psa': {
    name: 'ConnectWise PSA',
    fields: [
      { id: 'companyId', label: 'Company ID' },
      { id: 'publicKey', label: 'Public Key' },
      { id: 'privateKey', label: 'Private Key', secret: true },
      { id: 'siteUrl', label: 'Site URL', hint: 'For example https://na.myconnectwise.net' },
    ],
    test: async ({ companyId = '', publicKey = '', privateKey = '', siteUrl = '' }, call) => {
      const api = new URL(siteUrl);
      if (api.hostname.endsWith('.myconnectwise.net')) api.hostname = `api-${api.hostname}`;
      return proves(call, new URL('/v4_6_release/apis/3.0/company/companies?pageSize=1', api), {
        headers: {
          authorization: basic(`${companyId}+${publicKey}`, privateKey),
          // The integration's own, not the technician's.
          clientid: '5f2d7a80-1c9e-4b66-a7d0-3e84f1629b07',
        },
      });
    },
  },
  atera: {
    name: 'Atera',
    fields: [{ id: 'apiKey', label: 'API Key', secret: true }],
    test: ({ apiKey = '' }, call) =>
      proves(call, new URL('https://app.atera.com/api/v3/customers?page=1&itemsInPage=1'), {
        headers: { authorization: `Bearer ${apiKey}` },
      }),
  },
  autotask: {
    name: 'Autotask',
    fields: [
      { id: 'username', label: 'Username (Key)' },
      { id: 'secret', label: 'Password (Secret)', secret: true },
    ],
    // The tracking identifier is the destination's own, so only the user's zone can be asked for here.
    test: ({ username = '' }, call) =>
      proves(
        call,
        new URL(
          `https://webservices.autotask.net/atservicesrest/v1.0/zoneInformation?user=${encodeURIComponent(username)}`,
        ),
      ),
  },
};
