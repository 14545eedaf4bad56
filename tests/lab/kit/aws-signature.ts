import { createHash, createHmac } from 'node:crypto';

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
/** RFC 3986: what AWS leaves as it is; `encodeURIComponent` leaves some more. */
const encode = (text: string) =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);

/** What a signed request says of itself, before anything was proven. */
export interface Signed {
  accessKeyId: string;
  region: string;
  service: string;
  /** Whether this secret made the signature; written from AWS's description, apart from the library that signs. */
  madeBy: (secret: string) => boolean;
}

/** The AWS Signature Version 4 of a request; undefined when it carries none. */
export const awsSignatureOf = async (request: Request): Promise<Signed | undefined> => {
  const url = new URL(request.url);
  const [, credential = '', names = '', signature = ''] =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      request.headers.get('authorization') ?? '',
    ) ?? [];
  const [accessKeyId = '', day = '', region = '', service = '', end = ''] = credential.split('/');
  if (end !== 'aws4_request') return undefined;
  const body = new Uint8Array(await request.clone().arrayBuffer());
  const header = (name: string) => (name === 'host' ? url.hostname : (request.headers.get(name) ?? '').trim());
  const query = [...url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .toSorted()
    .join('&');
  const canonical = [
    request.method,
    url.pathname,
    query,
    ...names.split(';').map((name) => `${name}:${header(name)}`),
    '',
    names,
    request.headers.get('x-amz-content-sha256') ?? sha256(body),
  ].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', request.headers.get('x-amz-date') ?? '', scope, sha256(canonical)].join('\n');
  return {
    accessKeyId,
    region,
    service,
    madeBy: (secret) => {
      const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`);
      return hmac(key, toSign).toString('hex') === signature;
    },
  };
};
