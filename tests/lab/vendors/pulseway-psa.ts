import { bmsEngine } from '../engines/bms.ts';
import { defineLabVendor } from '../kit/lab-vendor.ts';

export default defineLabVendor({
  id: 'pulseway-psa',
  name: 'Pulseway PSA',
  ...bmsEngine('psa.pulseway.com', {
    username: 'api.dnsfilter',
    password: 'Quiet-Harbour-27-invented',
    company: 'AcmeIT',
  }),
  connects: {
    dnsfilter: {
      name: 'Pulseway',
      // As Gradient's guide asks for them: DNSFilter's own form is not public.
      fields: [
        { id: 'username', label: 'Username' },
        { id: 'password', label: 'Password', secret: true },
        { id: 'tenant', label: 'Company Name (Tenant ID)' },
        { id: 'server', label: 'Fully Qualified Domain Name' },
      ],
      async test({ username = '', password = '', tenant = '', server = '' }, call) {
        const signedIn = await call(new URL(`https://api.${server}/v2/security/authenticate`), {
          method: 'POST',
          body: new URLSearchParams({ GrantType: 'password', UserName: username, Password: password, Tenant: tenant }),
        });
        const { result } = (await signedIn.json()) as { result?: { accessToken: string } };
        // A refusal has status 200 as well.
        if (!result) throw new Error('refused');
        const accounts = await call(new URL(`https://api.${server}/v2/crm/accounts/lookup?PageSize=50`), {
          headers: { authorization: `Bearer ${result.accessToken}` },
        });
        if (!accounts.ok) throw new Error('accounts cannot be read');
        const { Result } = (await accounts.json()) as { Result: { Name: string }[] };
        return { customers: Result.map(({ Name }) => Name) };
      },
    },
  },
});
