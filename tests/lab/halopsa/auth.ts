import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { neverAnswer } from '../cut-off.ts';
import type { LabEnv } from '../env.ts';
import { notFoundPage } from '../pages.ts';
import { has, type LabState } from '../state.ts';
import type { Application, Tenant } from './tenant.ts';
import { clientCredentials, type Credentials } from './client-credentials.ts';
import { oauthError, type OAuthError } from './oauth-error.ts';
import { PROTOCOL_SCOPES, SCOPES, holds } from './scopes.ts';

const jwt = (claims: Record<string, unknown>): string =>
  [{ alg: 'RS256', typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .concat(randomBytes(64).toString('base64url'))
    .join('.');

/** Without a port: on a mapped host name the browser knows of none. */
const issuerOf = (url: string): string => `https://${new URL(url).hostname}/auth`;

/** Finds the application of a token request, or the reason why there is none. */
const findClient = (state: LabState, tenant: Tenant, { id, secret }: Credentials): Application | OAuthError => {
  // The cause is about an application that was deleted after the technician copied its ID.
  if (has(state, 'halopsa', 'wrong-client-id')) tenant.applications.delete(id);
  const application = tenant.applications.get(id);
  if (!application) return { error: 'invalid_client', text: "The specified 'client_id' is invalid.", id: 'ID2052' };
  if (!application.active) return { error: 'invalid_client', text: 'This application is not active.', id: 'ID2052' };
  if (!secret)
    return {
      error: 'invalid_client',
      text: "The 'client_secret' parameter required for this client application is missing.",
      id: 'ID2054',
    };
  if (secret !== application.secret)
    return { error: 'invalid_client', text: 'The specified client credentials are invalid.', id: 'ID2055' };
  if (application.method !== 'client-credentials')
    return {
      error: 'unauthorized_client',
      text: 'This client application is not allowed to use the specified grant type.',
      id: 'ID2064',
    };
  return application;
};

/** Says why scopes cannot be granted. An `edit:` tick holds its `read:` scope; `all` is granted only when ticked. */
const refuseScopes = (state: LabState, application: Application, scopes: string[]): OAuthError | undefined => {
  const unknownHere = has(state, 'halopsa', 'scope-unknown') ? 'edit:items' : undefined;
  const known = new Set<string | undefined>([...SCOPES, ...PROTOCOL_SCOPES]);
  known.delete(unknownHere);
  if (!scopes.every((scope) => known.has(scope)))
    return { error: 'invalid_scope', text: "The specified 'scope' is invalid.", id: 'ID2052' };
  const refused = has(state, 'halopsa', 'scope-not-allowed') ? 'edit:invoices' : undefined;
  const allowed = application.permissions.filter((scope) => scope !== refused);
  // n8n's guide has only "all" ticked while its node asks for named scopes, so "all" must hold those.
  const held = (scope: string) => holds(allowed, scope) || (scope !== 'all:teams' && allowed.includes('all'));
  const ticked = (scope: string) => PROTOCOL_SCOPES.includes(scope) || held(scope);
  return scopes.every(ticked)
    ? undefined
    : {
        error: 'invalid_request',
        text: 'This client application is not allowed to use the specified scope.',
        id: 'ID2051',
      };
};

const grant = (state: LabState, tenant: Tenant, application: Application, asked: string[], issuer: string) => {
  const scopes = has(state, 'halopsa', 'scope-empty') ? [] : asked;
  const token = randomBytes(96).toString('base64url');
  state.tokens.set(token, { tenant: tenant.id, clientId: application.clientId, scopes });
  const agent = tenant.agents.find(({ id }) => id === application.agentId);
  const now = Math.floor(Date.now() / 1000);
  return {
    ...(scopes.length > 0 && { scope: scopes.join(' ') }),
    token_type: 'Bearer',
    access_token: token,
    expires_in: 3600,
    refresh_token: randomBytes(64).toString('base64url'),
    id_token: jwt({
      iss: issuer,
      aud: application.clientId,
      iat: now,
      exp: now + 3600,
      ...(agent && { sub: String(agent.id), name: agent.name, email: agent.email, agent_id: String(agent.id) }),
    }),
  };
};

/** The authorization server of a tenant, under /auth of the host that was asked. */
export const createHalopsaAuth = (state: LabState, tenant: Tenant) => {
  const app = new Hono<LabEnv>().basePath('/auth');

  app.get('/.well-known/openid-configuration', (c) => {
    const issuer = issuerOf(c.req.url);
    return c.json({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      grant_types_supported: ['authorization_code', 'client_credentials', 'refresh_token'],
      scopes_supported: [...PROTOCOL_SCOPES, ...SCOPES],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    });
  });

  app.post('/token', async (c) => {
    if (has(state, 'halopsa', 'timeout')) return neverAnswer(c.env, c.req.raw.signal);
    if (has(state, 'halopsa', 'rate-limited')) return c.text('Retry later', 429, { 'retry-after': '30' });
    if (has(state, 'halopsa', 'redirected')) return c.redirect('https://sso.acme-msp.example/token', 307);
    if (!/^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? ''))
      return oauthError({
        error: 'invalid_request',
        text: "The specified 'Content-Type' header is not valid.",
        id: 'ID2081',
      });
    const form = new URLSearchParams(await c.req.text());
    const asked = c.req.query('tenant') ?? form.get('tenant');
    // No source tells what an on-premise server does with a tenant; refusing it is the stricter test.
    if (asked !== null && asked !== tenant.tenantId)
      return oauthError({ error: 'invalid_request', text: `The tenant '${asked}' was not found.`, id: 'ID2029' });
    const credentials = clientCredentials(form, c.req.header('authorization'));
    if ('error' in credentials) return oauthError(credentials);
    const client = findClient(state, tenant, credentials);
    if ('error' in client) return oauthError(client);
    const scopes = [...new Set((form.get('scope') ?? '').split(' ').filter(Boolean))];
    const refusal = refuseScopes(state, client, scopes);
    if (refusal) return oauthError(refusal);
    const issuer = issuerOf(c.req.url);
    return c.json(grant(state, tenant, client, scopes, issuer), 200, { 'cache-control': 'no-store' });
  });
  app.all('/token', (c) => c.body(null, 405, { allow: 'POST' }));
  app.notFound(() => notFoundPage());
  return app;
};
