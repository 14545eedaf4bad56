import { authorise, join, withQuery } from '../authorise';
import { textAt } from '../parse-json';
import { TOKEN } from '../plan-requests';
import type { Wire } from '../request';
import { sendDiscoveries, sendReads } from './reads';
import type { Strategy } from './strategy';

/** One sign-in request, with whatever needs no token beside it; then every read with the token. */
export const token: Strategy = async (job) => {
  const { auth } = job;
  if (auth.strategy !== 'token') return;
  const discoveries = sendDiscoveries(job);
  const signIn = async () => {
    const { headers, query } = authorise(auth.with ?? {}, job.values);
    for (const value of Object.values(headers)) job.learn(value);
    const fields = Object.fromEntries(
      Object.entries(auth.body).map(([name, parts]) => [name, join(parts, job.values)]),
    );
    const waits = job.plan.requests.get(TOKEN)?.waits;
    if (waits !== undefined) await discoveries.get(`discovery:${waits}`);
    const wire = (url: string): Wire => ({
      method: 'POST',
      url: withQuery(url, query),
      headers,
      encoding: auth.encoding,
      fields,
    });
    const entry = await job.send(TOKEN, wire);
    const issued = entry.kind === 'json' && entry.status < 300 ? textAt(entry.body, auth.tokenAt) : undefined;
    if (issued === undefined) return;
    job.learn(issued);
    await sendReads(job, auth.sends, discoveries, issued);
  };
  await Promise.all([...discoveries.values(), signIn()]);
};
