import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'DNSFilter’s export to a bucket: captions without for, each with a question mark, boxes nested under the list, a sticky bar of buttons',
  plan: planOf('dnsfilter', 'data-export-s3'),
  fields: {
    s3Bucket: 'lantern-query-log',
    s3Region: 'eu-north-1',
    s3KeyId: 'AKIAINVENTED7LANTERN',
    s3Secret: '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',
  },
  settings: { exportDestination: 's3' },
  targets: {
    save: { kind: 'control', role: 'button', labels: ['Save Configuration'] },
    reason: { kind: 'control', role: 'textbox', labels: ['Reason for the change'] },
  },
} satisfies CorpusCase;
