import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'DNSFilter’s export to Sentinel: title and prose at the left of each group, a button with a hidden input for a list',
  plan: planOf('dnsfilter', 'data-export-sentinel'),
  fields: {
    dcrTenant: 'a1d7f3c9-50be-4826-9c3d-e0847b6f12a5',
    dcrClient: '7be2049f-c8d1-4f63-a07e-39d51c8ab246',
    dcrSecret: 'Lz8Q~Yt3vWm.0RkPbX5sGd7NcHa',
    dcrEndpoint: 'https://night-logs-x2f4.westeurope-1.ingest.example',
    dcrId: 'dcr-5e90b7d24c1f4a86b3e2d078f1a96c45',
    dcrStream: 'Custom-NightLogs_CL',
  },
  settings: { exportDestination: 'sentinel' },
  targets: { save: { kind: 'control', role: 'button', labels: ['Save'] } },
} satisfies CorpusCase;
