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
 * RFC 6749, 4.4, in two round trips: the token together with whatever needs none; then, once the server has taken the
 * client, every read and a token request for each scope that has to be proven. When it refused the scopes, the second trip
 * asks for each needed one alone, so that the missing box can be named.
 *
 * A server in trouble is asked for one token and no more: after a few answers of 500 or above Chromium holds back an
 * extension's requests to that address for a while, longer with each one, and says no more than "Failed to fetch"
 * (https://www.chromium.org/throttling/, seen 2026-11-22). A client that is refused is not tried a dozen times either.
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

  const prove = (ids: readonly string[]) => ids.map((id) => tokenFor(proof(id), [id]));
  const useToken = async () => {
    const entry = await tokenFor(TOKEN, plan.needed);
    const bearer = entry.kind === 'json' ? ownText(entry.body, 'access_token') : undefined;
    if (bearer !== undefined && (job.scopesOf(entry)?.size ?? 0) > 0) {
      const reads = [...plan.requests.keys()].filter((name) => name === IDENTITY || name.startsWith('probe:'));
      await Promise.all([
        // Reads first: a browser holds back what exceeds six connections to a host.
        ...reads.map((name) => send(name, (url) => ({ method: 'GET', url, bearer }))),
        ...prove(plan.provable),
      ]);
    } else if (job.isScopeRefusal(entry)) {
      await Promise.all(prove([...new Set([...plan.provable, ...plan.needed])]));
    }
  };

  const open = [...plan.requests.keys()].filter((name) => name.startsWith('discovery:'));
  await Promise.all([useToken(), ...open.map((name) => send(name, (url) => ({ method: 'GET', url })))]);
};
