import { defineIntegration } from './define';

export default defineIntegration({
  id: 'splunk-to-dnsfilter',
  source: 'splunk',
  destination: 'dnsfilter',
  setup: { destination: 'export' },
  before: [],
  grants: [],
  forbids: [],
  sets: [
    {
      setting: 'exportDestination',
      at: 'destination',
      anyOf: ['hec'],
      cause: 'fields-swapped',
      why: 'Splunk takes the events through its HTTP Event Collector.',
      reference: 'secops',
    },
  ],
  carries: [
    { to: 'hecUrl', from: 'collectorUrl', transforms: ['trim', 'drop-trailing-slash'], reference: 'secops' },
    { to: 'hecToken', from: 'hecToken', transforms: ['trim'], reference: 'secops' },
  ],
  lints: [
    {
      rule: 'https',
      field: 'collectorUrl',
      at: 'source',
      why: 'The token goes with every event: never in clear.',
      reference: 'hec',
    },
    { rule: 'format', field: 'collectorUrl', at: 'source', why: 'The collector is an address.', reference: 'hec' },
    {
      rule: 'white-space',
      field: 'hecToken',
      at: 'source',
      why: 'A stray space makes another token.',
      reference: 'hec',
    },
    { rule: 'format', field: 'hecToken', at: 'source', why: 'A token of a collector is a GUID.', reference: 'hec' },
    {
      rule: 'https',
      field: 'hecUrl',
      at: 'destination',
      why: 'The token goes with every event: never in clear.',
      reference: 'hec',
    },
  ],
  after: [],
  allowlist: [],
  verdict: {
    state: 'supported',
    reason: 'The form is documented for this protocol; proven here on simulated consoles, not on a live account.',
    advice: 'DNSFilter writes of many events: plan what Splunk will take, and bill, before you switch it on.',
    reference: 'secops',
  },
  references: [
    {
      id: 'secops',
      title: 'Google Security Operations: collect DNSFilter logs',
      url: 'https://docs.cloud.google.com/chronicle/docs/ingestion/default-parsers/dnsfilter',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'It sends with the header that Splunk’s collector asks for.',
    },
    {
      id: 'hec',
      title: 'Splunk documentation: set up and use the HTTP Event Collector',
      url: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
  ],
});
