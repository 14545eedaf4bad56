import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'DNSFilter’s export as tiles with transparent radios, a link and a line of help between label and box',
  plan: planOf('dnsfilter', 'data-export-hec'),
  fields: {
    hecUrl: 'https://logs.harbourlight.example:8088',
    hecToken: 'b7e2c9d4-1f60-4a85-93cb-2d8e5f7a0c16',
  },
  settings: { exportDestination: 'hec' },
} satisfies CorpusCase;
