// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { causesOf, onLab, verdictsOf } from './support/on-lab';

const PAIR = 'amazon-s3-to-dnsfilter';
const PLACE = { bucket: 'acme-dns-logs', region: 'eu-west-1' };
const lab = onLab('https://us-east-1.console.aws.amazon.com');

async function key(): Promise<{ accessKeyId: string; secretAccessKey: string }> {
  await lab.press('iam-new-user', 'Create user', { userName: 'dnsfilter-export' });
  await lab.press('iam-user', 'Create access key');
  const { accessKeyId = '', secretAccessKey = '' } = await lab.open('iam-new-key');
  return { accessKeyId, secretAccessKey };
}

describe('Amazon S3', () => {
  it('proves key and bucket by two reads, and keeps the secret on this side', async () => {
    const held = { ...PLACE, ...(await key()) };
    const verification = await lab.prove(PAIR, held);
    expect(verification.checks.map(({ id, state }) => [id, state])).toEqual([
      ['check-values', 'passed'],
      ['allow-hosts', 'passed'],
      ['find-bucket', 'passed'],
      ['identify', 'passed'],
    ]);
    expect(verification.loginAs).toContain('user/dnsfilter-export');
    const sent = lab.requests().filter(({ host }) => !host.includes('console'));
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'GET']);
    expect(JSON.stringify([verification, lab.requests()])).not.toContain(held.secretAccessKey);
  });

  it('asks nobody while the bucket is unknown, because its name is a part of the address', async () => {
    const verification = await lab.prove(PAIR, { region: 'eu-west-1', ...(await key()) });
    expect(verification.checks[0]).toMatchObject({ id: 'check-values', state: 'failed' });
    expect(verification.checks[0]?.verdict).toContain('Bucket name is missing');
    expect(lab.requests().filter(({ host }) => host.includes('s3'))).toEqual([]);
  });

  it('never calls the right to write granted, because nothing was written', async () => {
    expect(verdictsOf(await lab.prove(PAIR, { ...PLACE, ...(await key()) }))).toEqual({ 's3:PutObject': 'not tested' });
  });

  it('tells a secret of another key from a key that is gone', async () => {
    const [one, other] = [await key(), await key()];
    const mixed = { ...PLACE, accessKeyId: one.accessKeyId, secretAccessKey: other.secretAccessKey };
    expect(causesOf(await lab.prove(PAIR, mixed))).toEqual(['wrong-secret']);
    const gone = { ...PLACE, ...one, accessKeyId: 'AKIAINVENTED00000000' };
    expect(causesOf(await lab.prove(PAIR, gone))).toEqual(['wrong-client-id']);
  });

  it('saves in DNSFilter once the bucket takes a signed write, and not with another secret', async () => {
    const held = { ...PLACE, ...(await key()) };
    const form = {
      exportDestination: 'Amazon S3',
      s3Bucket: held.bucket,
      s3Region: held.region,
      s3KeyId: held.accessKeyId,
      s3Secret: held.secretAccessKey,
    };
    const save = (values: Record<string, string>) =>
      lab.press('data-export', 'Save Configuration', values, 'https://app.dnsfilter.com');
    expect((await save({ ...form, s3Secret: 'x'.repeat(40) })).alert).toBeDefined();
    expect((await save(form)).alert).toBeUndefined();
  });

  it.each([
    'wrong-client-id',
    'wrong-secret',
    'token-expired',
    'wrong-region',
    'wrong-host',
    'unreachable',
    'timeout',
    'maintenance',
    'rate-limited',
    'captive-portal',
  ])('names %s, and nothing beside it', async (fault) => {
    const held = { ...PLACE, ...(await key()) };
    lab.fault('amazon-s3', fault);
    expect(causesOf(await lab.prove(PAIR, held))).toEqual([fault]);
  });
});
