import { AwsV4Signer } from 'aws4fetch';
import { IDENTITY } from '../plan-requests';
import { sendDiscoveries } from './reads';
import type { Strategy } from './strategy';

/** One round trip: what needs no secret beside every read, each signed for itself (AWS Signature Version 4). */
export const awsSignature: Strategy = async (job) => {
  const { auth, values, plan, send } = job;
  if (auth.strategy !== 'aws-signature') return;
  const held = (field: string) => values[field]?.trim() ?? '';
  const signed = async (url: string) => {
    const { headers } = await new AwsV4Signer({
      method: 'GET',
      url,
      accessKeyId: held(auth.accessKeyId),
      secretAccessKey: held(auth.secretAccessKey),
      region: held(auth.region),
      service: auth.service,
    }).sign();
    job.learn(headers.get('authorization') ?? '');
    return { method: 'GET' as const, url, headers: Object.fromEntries(headers) };
  };
  const reads = [...plan.requests.keys()].filter((name) => name === IDENTITY || name.startsWith('probe:'));
  await Promise.all([...sendDiscoveries(job).values(), ...reads.map((name) => send(name, signed))]);
};
