import type { Entry } from '../ledger';
import { ownText } from '../parse-json';
import { IDENTITY, TOKEN, proof } from '../plan-requests';
import type { Wire } from '../request';
import type { Job, Strategy } from './strategy';

function learnTokens(job: Job, entry: Entry) {
  if (entry.kind !== 'json') return;
  for (const key of ['access_token', 'refresh_token', 'id_token']) {
    const token = ownText(entry.body, key);
    if (token !== undefined) job.learn(token);
  }
}

/**
 * RFC 6749, 4.4, in two round trips: whatever needs no token together with the token and the proofs; then, as soon as the
 * token is there, every read. When the server refuses the scopes, the second trip asks for each one that has no proof
 * yet, so that the missing box can be named.
 */
export const clientCredentials: Strategy = async (job) => {
  const { plan, values, send } = job;
  const tokenFor = async (name: string, scopes: readonly string[]) => {
    const wire = (url: string): Wire => ({
      method: 'POST',
      url,
      encoding: 'form',
      fields: {
        grant_type: 'client_credentials',
        client_id: values['clientId']?.trim() ?? '',
        client_secret: values['clientSecret']?.trim() ?? '',
        scope: scopes.join(' '),
      },
    });
    const entry = await send(name, wire);
    learnTokens(job, entry);
    return entry;
  };

  const useToken = async () => {
    const entry = await tokenFor(TOKEN, plan.needed);
    const bearer = entry.kind === 'json' ? ownText(entry.body, 'access_token') : undefined;
    if (bearer !== undefined && (job.scopesOf(entry)?.size ?? 0) > 0) {
      const reads = [...plan.requests.keys()].filter((name) => name === IDENTITY || name.startsWith('probe:'));
      await Promise.all(reads.map((name) => send(name, (url) => ({ method: 'GET', url, bearer }))));
    } else if (job.isScopeRefusal(entry)) {
      const unproven = plan.needed.filter((id) => !plan.provable.includes(id));
      await Promise.all(unproven.map((id) => tokenFor(proof(id), [id])));
    }
  };

  const open = [...plan.requests.keys()].filter((name) => name.startsWith('discovery:'));
  // The token goes first: a browser holds back what exceeds six connections to a host, and the reads wait for this one.
  await Promise.all([
    useToken(),
    ...open.map((name) => send(name, (url) => ({ method: 'GET', url }))),
    ...plan.provable.map((id) => tokenFor(proof(id), [id])),
  ]);
};
