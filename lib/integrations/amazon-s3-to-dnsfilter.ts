import { defineIntegration } from './define';

export default defineIntegration({
  id: 'amazon-s3-to-dnsfilter',
  source: 'amazon-s3',
  destination: 'dnsfilter',
  setup: { destination: 'exportS3' },
  before: [
    {
      id: 'look-at-form',
      title: 'See what DNSFilter’s form asks for',
      how: 'In DNSFilter, open Tools, Data Export, and choose Amazon S3. This guide brings a bucket, its region and an access key. Where the form asks for a role (an ARN) instead, stop here and follow what it says.',
      why: 'No public page shows this form.',
      cannotSee: 'Which of the two it asks for is for you to see; an access key that nobody needs is best not made.',
      done: { manual: true },
      reference: 'form',
    },
  ],
  grants: ['s3:PutObject'],
  forbids: [],
  sets: [
    {
      setting: 'exportDestination',
      at: 'destination',
      anyOf: ['s3'],
      cause: 'fields-swapped',
      why: 'The logs are to go into a bucket of Amazon S3.',
      reference: 'form',
    },
  ],
  carries: [
    { to: 's3Bucket', from: 'bucket', transforms: ['trim'], reference: 'form' },
    { to: 's3Region', from: 'region', transforms: ['trim'], reference: 'form' },
    { to: 's3KeyId', from: 'accessKeyId', transforms: ['trim'], reference: 'form' },
    { to: 's3Secret', from: 'secretAccessKey', transforms: ['trim'], reference: 'form' },
  ],
  lints: [
    {
      rule: 'white-space',
      field: 'bucket',
      at: 'source',
      why: 'A bucket’s name has no space in it.',
      reference: 'names',
    },
    {
      rule: 'format',
      field: 'region',
      at: 'source',
      why: 'The region is its code, such as eu-west-1, not its name.',
      reference: 'names',
    },
    {
      rule: 'white-space',
      field: 'accessKeyId',
      at: 'source',
      why: 'A stray space makes another key.',
      reference: 'keys',
    },
    {
      rule: 'length',
      field: 'accessKeyId',
      at: 'source',
      expects: '20',
      why: 'An access key ID has 20 characters.',
      reference: 'keys',
    },
    {
      rule: 'white-space',
      field: 'secretAccessKey',
      at: 'source',
      why: 'A stray space makes another secret.',
      reference: 'keys',
    },
    {
      rule: 'length',
      field: 'secretAccessKey',
      at: 'source',
      expects: '40',
      why: 'A secret access key has 40 characters.',
      reference: 'keys',
    },
  ],
  after: [],
  allowlist: [],
  verdict: {
    state: 'supported',
    reason:
      'DNSFilter names Amazon S3 as a destination; its form is in no public page. Proven here on simulated consoles, not on a live account.',
    advice:
      'Whether DNSFilter may write into the bucket is told by DNSFilter alone, once you save: nothing is written from here.',
    reference: 'lesson',
  },
  references: [
    {
      id: 'lesson',
      title: 'learn.msp.au: integrations of DNSFilter',
      url: 'https://learn.msp.au/',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'form',
      title: 'DNSFilter’s form for Amazon S3: not in any public page',
      url: 'https://learn.msp.au/',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
    {
      id: 'names',
      title: 'AWS documentation: names of buckets',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'keys',
      title: 'AWS documentation: access keys; their lengths are in no page of it',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
  ],
});
