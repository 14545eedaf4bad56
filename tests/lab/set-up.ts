import { call, type Answer } from './call.ts';
import type { Lab } from './server.ts';
import { AREAS, type Level } from './halopsa/tenant.ts';

/** The seven permissions that DNSFilter asks for. */
export const NEEDED = [
  'read:customers',
  'read:contracts',
  'edit:contracts',
  'read:items',
  'edit:items',
  'read:invoices',
  'edit:invoices',
];

/** What a technician has in hand after following the guide. */
export interface Credentials {
  draftClientId: string;
  clientId: string;
  clientSecret: string;
  resourceServer: string;
  authorisationServer: string;
  tenant: string;
}

const json = { 'content-type': 'application/json' };

/** Sets the levels of the DNSFilter role as the guide says; those named otherwise. */
export const setRole = async (lab: Lab, origin: string, but: Partial<Record<string, Level>> = {}): Promise<void> => {
  const levels = Object.fromEntries(AREAS.map((area) => [area, 'not-set']));
  Object.assign(levels, { customers: 'read-only', invoices: 'modify', agreements: 'modify', products: 'modify' }, but);
  await call(lab.port, `${origin}/console-data/roles/4`, {
    method: 'PUT',
    headers: json,
    body: JSON.stringify({ levels }),
  });
};

/** Makes an application the way the console does, and reads what the console then shows. */
export const setUp = async (lab: Lab, origin: string, permissions: string[] = NEEDED): Promise<Credentials> => {
  const at = (path: string) => `${origin}/console-data${path}`;
  const post = (path: string, body?: unknown): Promise<Answer> =>
    call(lab.port, at(path), {
      method: 'POST',
      headers: json,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const draft = (await post('/drafts')).json<{ clientId: string }>();
  const { clientSecret } = (await post(`/drafts/${draft.clientId}/secret`)).json<{ clientSecret: string }>();
  const saved = await post('/applications', {
    clientId: draft.clientId,
    name: 'DNSFilter billing',
    description: '',
    active: true,
    method: 'client-credentials',
    loginType: 'agent',
    agentId: 7,
    permissions,
  });
  await setRole(lab, origin);
  const details = (await call(lab.port, at('/api-details'))).json<{
    resourceServer: string;
    authorisationServer: string;
    tenant: string;
  }>();
  return {
    draftClientId: draft.clientId,
    clientId: saved.json<{ id?: string }>().id ?? draft.clientId,
    clientSecret,
    ...details,
  };
};

/** Asks for a token with a form; fields named undefined are left out. */
export const token = (
  lab: Lab,
  credentials: Pick<Credentials, 'clientId' | 'clientSecret' | 'authorisationServer'>,
  more: Record<string, string | undefined> = {},
): Promise<Answer> => {
  const fields = {
    grant_type: 'client_credentials',
    client_id: credentials.clientId,
    client_secret: credentials.clientSecret,
    scope: NEEDED.join(' '),
    ...more,
  };
  const form = new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return call(lab.port, `${credentials.authorisationServer}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  });
};

/** Reads a resource of the API with a token. */
export const read = (lab: Lab, credentials: Credentials, path: string, accessToken: string): Promise<Answer> =>
  call(lab.port, `${credentials.resourceServer}/${path}`, { headers: { authorization: `Bearer ${accessToken}` } });
