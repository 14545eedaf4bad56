import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    "A backup vendor's console: tabs, sections that fold, a definition list in blocks, status pills beside values, a tree of rights with partly ticked parents",
  plan: planOfOwn('page', {
    fields: {
      tenantId: ['guid', 'open', 'Tenant ID'],
      vault: ['short-name', 'open', 'Storage vault'],
      agentVersion: ['text', 'open', 'Agent version'],
      clientId: ['guid', 'open', 'Client ID'],
      clientSecret: ['text', 'secret', 'Client secret'],
      // Not on this page: the tips speak of it.
      passphrase: ['text', 'secret', 'Encryption passphrase'],
    },
    settings: {
      lifetime: {
        words: 'Token lifetime',
        values: { short: '15 minutes', middle: '2 hours', long: '1 day' },
      },
      reportFormat: { words: 'Report format', values: { csv: 'CSV', json: 'JSON', xml: 'XML' } },
    },
    permissions: {
      viewDevices: 'View devices',
      addDevices: 'Add devices',
      startJobs: 'Start jobs',
      restore: 'Restore files',
    },
  }),
  fields: {
    tenantId: 'f1705d3e-c284-4b96-8e0a-62b9d47a1c83',
    vault: 'vault-fra-02',
    agentVersion: '24.9.1187',
    clientId: '2be96a47-d015-4f3c-a7b8-90e4c1d6f572',
    clientSecret: '••••••••••••••••',
  },
  masked: ['clientSecret'],
  settings: { lifetime: 'middle', reportFormat: 'xml' },
  permissions: {
    viewDevices: true,
    addDevices: false,
    startJobs: true,
    restore: false,
  },
  // Partly ticked parents are not ticked.
  others: ['View jobs', 'Stop jobs'],
  targets: {
    reset: { kind: 'control', role: 'button', labels: ['Reset secret'] },
    historyTab: { kind: 'control', role: 'tab', labels: ['History'] },
  },
} satisfies CorpusCase;
