import { defineIntegration } from './define';

export default defineIntegration({
  id: 'sentinel-workspace-key-to-dnsfilter',
  source: 'sentinel-workspace-key',
  destination: 'dnsfilter',
  setup: { destination: 'export' },
  before: [],
  grants: [],
  forbids: [],
  sets: [],
  carries: [],
  lints: [],
  after: [],
  allowlist: [],
  verdict: {
    state: 'cannot-work',
    reason:
      'Workspace ID and primary key belong to the HTTP Data Collector API, which Microsoft has switched off. A form that asks for these two cannot deliver anything.',
    since: '2026-09-14',
    instead: ['sentinel-to-dnsfilter', 'splunk-to-dnsfilter'],
    advice:
      'Microsoft’s way is now the Logs Ingestion API with a data collection rule. Ask DNSFilter whether its export to Sentinel has moved to it: no public page says so.',
    reference: 'retired',
  },
  references: [
    {
      id: 'retired',
      title: 'Microsoft Learn: the HTTP Data Collector API and its end',
      url: 'https://learn.microsoft.com/azure/azure-monitor/logs/data-collector-api',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
  ],
});
