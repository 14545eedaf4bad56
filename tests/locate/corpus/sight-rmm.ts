import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'A remote monitoring product of older make: tables for layout, bold captions with colons in one cell and boxes in the next, Edit links behind values, rights in three columns of a table',
  plan: planOfOwn('page', {
    fields: {
      server: ['url', 'open', 'Server address'],
      siteCode: ['short-name', 'open', 'Site code'],
      password: ['text', 'secret', 'API password'],
      agentKey: ['guid', 'secret', 'Agent key'],
      poll: ['text', 'open', 'Poll interval'],
      // Not on this page: the help says where it is.
      proxy: ['text', 'open', 'Proxy server'],
    },
    settings: {
      delivery: {
        words: 'Alert delivery',
        values: { none: 'None', mail: 'Mail', web: 'Web call', both: 'Both' },
      },
      logLevel: {
        words: 'Log level',
        values: { errors: 'Errors', warnings: 'Warnings', everything: 'Everything' },
      },
    },
    permissions: {
      closeAlerts: 'Close alerts',
      runScripts: 'Run scripts',
      remote: 'Remote control',
      viewSites: 'View sites',
    },
  }),
  fields: {
    server: 'https://noc.fennel.example:8443',
    siteCode: 'fennel-ho-01',
    agentKey: 'e40b6c2d-18f7-4a93-b5d0-29c7f6381ae5',
    poll: '15',
  },
  masked: ['password'],
  settings: { delivery: 'web', logLevel: 'warnings' },
  permissions: {
    closeAlerts: true,
    runScripts: false,
    remote: false,
    viewSites: true,
  },
  others: ['View agents', 'View alerts', 'Mute alerts'],
  targets: {
    apply: { kind: 'control', role: 'button', labels: ['Apply changes'] },
    newKey: { kind: 'control', role: 'button', labels: ['New key'] },
  },
} satisfies CorpusCase;
