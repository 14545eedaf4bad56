import { dnsfilterFaults } from '../dnsfilter/faults.ts';
import { defineLabVendor } from '../kit/lab-vendor.ts';

/** DNSFilter: its dashboard and API are in tests/lab/dnsfilter. */
export default defineLabVendor({
  id: 'dnsfilter',
  name: 'DNSFilter',
  hosts: ['app.dnsfilter.com', 'api.dnsfilter.com'],
  grant: [],
  origin: 'https://app.dnsfilter.com',
  start: '/',
  ownConsole: true,
  pages: [],
  faults: dnsfilterFaults,
});
