import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'A network appliance: a status table of four columns, fieldsets with legends, two boxes in one row, hints in brackets inside the labels, selects with groups, a bar to apply',
  plan: planOfOwn('page', {
    fields: {
      deviceName: ['short-name', 'open', 'Device name'],
      deviceId: ['guid', 'open', 'Device ID'],
      managementUrl: ['url', 'open', 'Management URL'],
      apiUser: ['text', 'open', 'API user'],
      apiKey: ['text', 'secret', 'API key'],
      // The first of two boxes: the second is for the port.
      syslog: ['text', 'open', 'Syslog server'],
      // Not on this page.
      community: ['text', 'secret', 'SNMP community'],
    },
    settings: {
      tls: {
        words: 'Lowest TLS version',
        values: { '10': 'TLS 1.0', '11': 'TLS 1.1', '12': 'TLS 1.2', '13': 'TLS 1.3' },
      },
      logFormat: {
        words: 'Log format',
        values: { plain: 'Plain lines', pairs: 'Key and value', json: 'JSON lines', compact: 'Compact JSON' },
      },
    },
    permissions: {
      readConfig: 'Read configuration',
      changeConfig: 'Change configuration',
      readLogs: 'Read logs',
    },
  }),
  fields: {
    deviceName: 'harrow-gate-01',
    deviceId: '5b0e7c14-92da-4f38-a6c1-70d3e82b9f45',
    managementUrl: 'https://gate.harrow.example:8443',
    apiUser: 'svc-collector',
    apiKey: 't3Xw-9Lq0-Zb7v-Ke52-Rm1c',
    syslog: 'logs.harrow.example',
  },
  settings: { tls: '12', logFormat: 'json' },
  permissions: { readConfig: true, changeConfig: false, readLogs: true },
  targets: {
    apply: { kind: 'control', role: 'button', labels: ['Apply'] },
    renew: { kind: 'control', role: 'button', labels: ['Generate'] },
  },
} satisfies CorpusCase;
