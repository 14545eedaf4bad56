import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'Pairs in three columns, copy before each value; a table of other keys and a help panel say the words again',
  plan: planOfOwn('page', {
    fields: {
      keyId: ['text', 'open', 'Access key ID', 'Access key'],
      secretKey: ['text', 'secret', 'Secret access key'],
      bucket: ['text', 'open', 'Bucket name', 'Bucket'],
      endpoint: ['url', 'open', 'Endpoint URL', 'Endpoint'],
      prefix: ['text', 'open', 'Prefix'],
    },
    settings: {
      region: { words: 'Region', values: { eu: 'Europe', us: 'United States' } },
      compression: { words: 'Compression', values: { none: 'None', gzip: 'Gzip' } },
    },
  }),
  fields: {
    keyId: 'HKIA4TQ7EXAMPLE2ZB9W',
    secretKey: 't7Vb/2Qm+xNc0Yp4KfRz9eLw6HsUj1DaEXAMPLEk',
    bucket: 'harbourlight-night-logs',
    endpoint: 'https://logs.eu-1.harbourcloud.example',
    prefix: 'night/',
  },
  settings: { region: 'eu', compression: 'gzip' },
  targets: { save: { kind: 'control', role: 'button', labels: ['Save changes'] } },
} satisfies CorpusCase;
