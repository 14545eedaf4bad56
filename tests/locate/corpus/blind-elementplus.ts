import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'DNSFilter’s export to a bucket: labels at the left, boxes in shells with counters, lists whose value stands over an empty box',
  plan: planOf('dnsfilter', 'data-export-s3'),
  fields: {
    s3Bucket: 'oystercatcher-dns-logs',
    s3Region: 'eu-north-1',
    s3KeyId: 'OCIA7EXAMPLE3QZT5VUD',
    s3Secret: 'm4Kd/9RwqYx+Tz0cBn7HsEJ2LfVp6GuAEXAMPLEo',
  },
  settings: { exportDestination: 's3' },
  targets: {
    save: { kind: 'control', role: 'button', labels: ['Save Configuration'] },
    page: { kind: 'control', role: 'link', labels: ['Data Export'] },
  },
} satisfies CorpusCase;
