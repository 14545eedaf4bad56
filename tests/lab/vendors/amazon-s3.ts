import { awsSignatureOf } from '../kit/aws-signature.ts';
import { common } from '../kit/common-faults.ts';
import { json } from '../kit/json.ts';
import { defineLabVendor, type VendorSide } from '../kit/lab-vendor.ts';
import { invented } from '../kit/tokens.ts';

const CONSOLE = 'us-east-1.console.aws.amazon.com';
const STS = 'sts.eu-west-1.amazonaws.com';
const BUCKET = 'acme-dns-logs.s3.eu-west-1.amazonaws.com';

const keys = (lab: VendorSide): Record<string, string> => (lab.memory['keys'] ??= {}) as Record<string, string>;

/** STS in JSON, as it answers whoever accepts that; of S3 there is XML only. */
const refuse = (code: string, message: string) =>
  json({ Error: { Code: code, Message: message, Type: 'Sender' }, RequestId: 'a1b2' }, 403);
const xml = (code: string, status: number) =>
  new Response(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`, {
    status,
    headers: { 'content-type': 'application/xml' },
  });

/** Why a signed request is refused; undefined when the key and its secret are good. */
const wrongWith = async (lab: VendorSide, request: Request): Promise<string | undefined> => {
  const signed = await awsSignatureOf(request);
  const secret = signed && keys(lab)[signed.accessKeyId];
  if (!signed) return 'MissingAuthenticationToken';
  if (secret === undefined || lab.has('wrong-client-id')) return 'InvalidClientTokenId';
  if (!signed.madeBy(secret) || lab.has('wrong-secret')) return 'SignatureDoesNotMatch';
  return lab.has('token-expired') ? 'RequestExpired' : undefined;
};

const identify = async (lab: VendorSide, request: Request, url: URL): Promise<Response> => {
  const code = await wrongWith(lab, request);
  if (code !== undefined) return refuse(code, 'The request was refused.');
  if (url.searchParams.get('Action') !== 'GetCallerIdentity')
    return refuse('InvalidAction', 'There is no such action.');
  return json({
    GetCallerIdentityResponse: {
      GetCallerIdentityResult: {
        Account: '123456789012',
        Arn: `arn:aws:iam::123456789012:user/${lab.values['userName'] ?? 'nobody'}`,
        UserId: 'AIDAINVENTED',
      },
    },
  });
};

/** A bucket that is not public: strangers hear 403, and a signed write is taken. */
const store = async (lab: VendorSide, request: Request): Promise<Response> => {
  if (lab.has('wrong-region'))
    return new Response(null, { status: 301, headers: { 'x-amz-bucket-region': 'eu-central-1' } });
  if (lab.has('wrong-host')) return xml('NoSuchBucket', 404);
  if (request.method !== 'PUT') return xml('AccessDenied', 403);
  if ((await wrongWith(lab, request)) !== undefined) return xml('AccessDenied', 403);
  lab.memory['objects'] = Number(lab.memory['objects'] ?? 0) + 1;
  return new Response(null, { status: 200 });
};

/** AWS: users and keys in IAM's console, STS, and one bucket. */
export default defineLabVendor({
  id: 'amazon-s3',
  name: 'AWS',
  hosts: [CONSOLE, STS, BUCKET],
  patterns: ['*.amazonaws.com', '*.console.aws.amazon.com'],
  grant: [`https://${CONSOLE}`, `https://${STS}`, `https://${BUCKET}`],
  origin: `https://${CONSOLE}`,
  start: '/iam/users',
  inHand: { bucket: 'acme-dns-logs', region: 'eu-west-1' },
  pages: [
    {
      id: 'iam-users',
      path: '/iam/users',
      title: 'Users',
      trail: ['Users'],
      controls: [
        { kind: 'shown', id: 'newestUser', label: 'Newest user', value: 'None yet' },
        { kind: 'button', label: 'Create user', go: 'iam-new-user' },
      ],
    },
    {
      id: 'iam-new-user',
      path: '/iam/users/create',
      title: 'Specify user details',
      fresh: true,
      controls: [
        { kind: 'text', id: 'userName', label: 'User name' },
        { kind: 'button', label: 'Create user' },
      ],
    },
    {
      id: 'iam-user',
      path: '/iam/users/details',
      title: 'User',
      markup: 'dl',
      controls: [
        { kind: 'button', label: 'Permissions', role: 'tab' },
        { kind: 'button', label: 'Security credentials', role: 'tab' },
        { kind: 'heading', text: 'Access keys', when: 'tab=Security credentials' },
        { kind: 'button', label: 'Create access key', when: 'tab=Security credentials' },
      ],
    },
    {
      id: 'iam-new-key',
      path: '/iam/users/details/create-access-key',
      title: 'Retrieve access keys',
      markup: 'table',
      controls: [
        { kind: 'code', id: 'accessKeyId', label: 'Access key', copy: true },
        { kind: 'code', id: 'secretAccessKey', label: 'Secret access key', copy: true },
        { kind: 'button', label: 'Done', go: 'iam-user' },
      ],
    },
  ],
  press(lab, page, button, values) {
    if (page === 'iam-new-user' && button === 'Create user') {
      const name = values['userName'] ?? '';
      if (name === '') return { alert: 'User name is required.' };
      return { set: { userName: name, newestUser: name }, go: 'iam-user' };
    }
    if (button !== 'Create access key') return undefined;
    const accessKeyId = `AKIA${invented(16).toUpperCase()}`;
    const secret = invented(40);
    keys(lab)[accessKeyId] = secret;
    const secretAccessKey = lab.has('secret-malformed') ? secret.slice(0, 31) : secret;
    return { once: { accessKeyId, secretAccessKey }, go: 'iam-new-key' };
  },
  answer(lab, request, url) {
    if (url.hostname === STS) return identify(lab, request, url);
    return url.hostname === BUCKET ? store(lab, request) : undefined;
  },
  faults: [
    { name: 'wrong-client-id', does: 'The access key was deleted: STS answers 403 InvalidClientTokenId.', at: 'api' },
    {
      name: 'wrong-secret',
      does: 'Another secret belongs to the key: STS answers 403 SignatureDoesNotMatch.',
      at: 'api',
    },
    { name: 'token-expired', does: 'STS calls the request expired, as it does when a clock is wrong.', at: 'api' },
    { name: 'wrong-region', does: 'The bucket is in another region: its address answers 301.', at: 'api' },
    { name: 'wrong-host', does: 'The bucket was deleted: its address answers 404 NoSuchBucket.', at: 'api' },
    {
      name: 'secret-malformed',
      does: 'The page shows the secret cut after 31 characters.',
      at: 'console',
      unfinished: ['test-connection'],
      skips: ['save-export'],
    },
    ...common(['unreachable', 'timeout', 'maintenance', 'rate-limited', 'captive-portal']),
  ],
});
