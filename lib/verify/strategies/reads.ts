import type { Sends } from '../../model/auth';
import type { Entry } from '../ledger';
import { authorise, withQuery } from '../authorise';
import { IDENTITY, type Planned } from '../plan-requests';
import type { Job } from './strategy';

/** Starts every request that needs no secret. @returns them by name, for the reads that wait for one. */
export function sendDiscoveries({ plan, send }: Job): Map<string, Promise<Entry>> {
  const names = [...plan.requests.keys()].filter((name) => name.startsWith('discovery:'));
  return new Map(names.map((name) => [name, send(name, (url) => ({ method: 'GET', url }))]));
}

/** Sends every read, each as soon as the discovery that its address is made with has answered. */
export async function sendReads(
  job: Job,
  sends: Sends,
  discoveries: ReadonlyMap<string, Promise<Entry>>,
  token?: string,
): Promise<void> {
  const { headers, query } = authorise(sends, job.values, token);
  for (const value of [...Object.values(headers), ...Object.values(query)]) job.learn(value);
  const read = async ([name, { waits }]: [string, Planned]) => {
    if (waits !== undefined) await discoveries.get(`discovery:${waits}`);
    return job.send(name, (url) => ({ method: 'GET', url: withQuery(url, query), headers }));
  };
  const reads = [...job.plan.requests].filter(([name]) => name === IDENTITY || name.startsWith('probe:'));
  const isFirst = ([name]: [string, Planned]) =>
    name === IDENTITY && job.auth.strategy === 'key' && job.auth.signInFirst === true;
  for (const first of reads.filter(isFirst)) {
    const entry = await read(first);
    if (!('status' in entry) || entry.status >= 400) return;
  }
  await Promise.all(reads.filter((each) => !isFirst(each)).map(read));
}
