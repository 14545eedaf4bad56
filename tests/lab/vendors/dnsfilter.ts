import { apiKeyPages, pressApiKey } from '../dnsfilter/api-keys.ts';
import { dataExportPages, pressDataExport } from '../dnsfilter/data-export.ts';
import { dnsfilterFaults } from '../dnsfilter/faults.ts';
import { defineLabVendor } from '../kit/lab-vendor.ts';

/** DNSFilter: its dashboard and API are in tests/lab/dnsfilter; keys and Data Export are drawn by the kit. */
export default defineLabVendor({
  id: 'dnsfilter',
  name: 'DNSFilter',
  hosts: ['app.dnsfilter.com', 'api.dnsfilter.com'],
  grant: [],
  origin: 'https://app.dnsfilter.com',
  start: '/',
  ownConsole: true,
  pages: [...apiKeyPages, ...dataExportPages],
  press: async (lab, page, button, values) =>
    page === 'data-export' ? pressDataExport(lab, button, values) : pressApiKey(lab, button, values),
  faults: dnsfilterFaults,
});
