import { randomUUID } from 'node:crypto';
import { common } from '../kit/common-faults.ts';
import { fieldsOf } from '../kit/credentials.ts';
import { json } from '../kit/json.ts';
import { defineLabVendor, type VendorSide } from '../kit/lab-vendor.ts';
import { claimsOf, invented, issueToken } from '../kit/tokens.ts';

const LOGIN = 'login.microsoftonline.com';
const INGEST = 'acme-logs-a1b2.westeurope-1.ingest.monitor.azure.com';
const RULE = 'dcr-0123456789abcdef0123456789abcdef';
const STREAM = 'Custom-DNSFilter_CL';
const TENANT = '3f9a1c52-3b6e-4a8d-9c21-5e0fa4b7d913';

/** Entra's form of a refusal; the numbers are its own (facts/other-vendors.md §10.3). */
const refuse = (status: number, error: string, number: string, text: string) =>
  json({ error, error_description: `AADSTS${number}: ${text}`, error_codes: [Number(number)] }, status);

const issue = async (lab: VendorSide, request: Request, tenant: string): Promise<Response> => {
  const form = await fieldsOf(request);
  if (tenant !== TENANT || lab.has('wrong-tenant'))
    return refuse(400, 'invalid_request', '90002', 'Tenant was not found.');
  if (form['grant_type'] !== 'client_credentials')
    return refuse(400, 'unsupported_grant_type', '70003', 'The grant type is not supported.');
  if (form['client_id'] !== lab.memory['clientId'] || lab.has('wrong-client-id'))
    return refuse(400, 'unauthorized_client', '700016', 'Application was not found in the directory.');
  if (form['client_secret'] !== lab.memory['secret'] || lab.has('wrong-secret'))
    return refuse(401, 'invalid_client', '7000215', 'Invalid client secret provided.');
  if (lab.has('secret-expired')) return refuse(401, 'invalid_client', '7000222', 'The client secret keys are expired.');
  if (!/^https:\/\/monitor\.azure\.com\/\/?\.default$/.test(form['scope'] ?? ''))
    return refuse(400, 'invalid_scope', '70011', 'The scope is not valid.');
  return json({ token_type: 'Bearer', expires_in: 3599, access_token: issueToken(lab, { app: form['client_id'] }) });
};

/** The Logs Ingestion API. The role is given on the rule, which no page of the lab shows: it is taken for given. */
const ingest = async (lab: VendorSide, request: Request, url: URL): Promise<Response> => {
  if (!claimsOf(lab, request)) return json({ error: { code: 'Unauthorized', message: 'No token.' } }, 401);
  if (url.pathname !== `/dataCollectionRules/${RULE}/streams/${STREAM}`)
    return json({ error: { code: 'NotFound', message: 'No such rule or stream.' } }, 404);
  const rows: unknown = await request.json().catch(() => undefined);
  if (!Array.isArray(rows)) return json({ error: { code: 'InvalidPayload', message: 'An array is wanted.' } }, 400);
  lab.memory['rows'] = Number(lab.memory['rows'] ?? 0) + rows.length;
  return new Response(null, { status: 204 });
};

/** Azure: app registrations in the portal, Entra's token endpoint, and one data collection rule. */
export default defineLabVendor({
  id: 'sentinel',
  name: 'Microsoft Azure',
  hosts: ['portal.azure.com', LOGIN, INGEST],
  grant: ['https://portal.azure.com', `https://${LOGIN}`],
  origin: 'https://portal.azure.com',
  start: '/home',
  inHand: { endpoint: `https://${INGEST}`, ruleId: RULE, stream: STREAM },
  pages: [
    {
      id: 'home',
      path: '/home',
      title: 'Home',
      trail: ['Home'],
      controls: [{ kind: 'note', text: 'Choose a service.' }],
    },
    {
      id: 'app-registrations',
      path: '/entra/app-registrations',
      title: 'App registrations',
      trail: ['Microsoft Entra ID', 'App registrations'],
      controls: [{ kind: 'button', label: 'New registration', go: 'app-new' }],
    },
    {
      id: 'app-new',
      path: '/entra/app-registrations/new',
      title: 'Register an application',
      fresh: true,
      controls: [
        { kind: 'text', id: 'appName', label: 'Name' },
        { kind: 'button', label: 'Register' },
      ],
    },
    {
      id: 'app-overview',
      path: '/entra/app-registrations/overview',
      title: 'Overview',
      markup: 'dl',
      controls: [
        { kind: 'code', id: 'clientId', label: 'Application (client) ID', copy: true },
        { kind: 'shown', id: 'objectId', label: 'Object ID' },
        { kind: 'code', id: 'tenantId', label: 'Directory (tenant) ID', copy: true },
        { kind: 'link', label: 'Certificates & secrets', go: 'app-secrets' },
      ],
    },
    {
      id: 'app-secrets',
      path: '/entra/app-registrations/credentials',
      title: 'Certificates & secrets',
      markup: 'table',
      controls: [
        { kind: 'button', label: 'New client secret' },
        { kind: 'code', id: 'secretValue', label: 'Value', copy: true, when: 'secretValue' },
        { kind: 'code', id: 'secretId', label: 'Secret ID', copy: true, when: 'secretValue' },
      ],
    },
  ],
  press(lab, page, button, values) {
    if (page === 'app-new' && button === 'Register') {
      if (!values['appName']) return { alert: 'Name is required.' };
      const clientId = randomUUID();
      lab.memory['clientId'] = clientId;
      return { set: { clientId, tenantId: TENANT, objectId: randomUUID() }, go: 'app-overview' };
    }
    if (button !== 'New client secret') return undefined;
    const secret = invented(40);
    lab.memory['secret'] = secret;
    const secretId = randomUUID();
    return { once: { secretValue: lab.has('secret-malformed') ? secretId : secret, secretId } };
  },
  async answer(lab, request, url) {
    const [, tenant] = /^\/([^/]+)\/oauth2\/v2\.0\/token$/.exec(url.pathname) ?? [];
    if (url.hostname === LOGIN && tenant !== undefined) return issue(lab, request, tenant);
    return url.hostname === INGEST ? ingest(lab, request, url) : undefined;
  },
  faults: [
    { name: 'wrong-secret', does: 'The secret was deleted: 401 AADSTS7000215.', at: 'api' },
    { name: 'secret-expired', does: 'The secret has ended: 401 AADSTS7000222.', at: 'api' },
    { name: 'wrong-client-id', does: 'The application was deleted: 400 AADSTS700016.', at: 'api' },
    { name: 'wrong-tenant', does: 'The directory is gone: 400 AADSTS90002.', at: 'api' },
    {
      name: 'secret-malformed',
      does: 'The Secret ID stands in the place of the Value.',
      at: 'console',
      unfinished: ['test-connection'],
      skips: ['save-export'],
    },
    ...common(['unreachable', 'timeout', 'maintenance', 'rate-limited', 'redirected', 'captive-portal']),
  ],
});
