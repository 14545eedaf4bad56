import * as z from 'zod/mini';
import { recordsKey } from './records-key.ts';
import type { LabState } from '../state.ts';

/** What the form sends, exactly as it stands in the boxes. */
export const PsaForm = z.object({
  clientId: z.string(),
  clientSecret: z.string(),
  resourceServer: z.string(),
  authorizationServer: z.string(),
  tenant: z.string(),
});
export type PsaForm = z.infer<typeof PsaForm>;

/** Calls an address as DNSFilter's servers would; rejects when nothing answers. */
export type FetchAsVendor = (url: URL, init: RequestInit) => Promise<Response>;

const SCOPES = 'read:customers read:contracts edit:contracts read:items edit:items read:invoices edit:invoices';
const LISTS = ['Client', 'ClientContract', 'Item', 'Invoice'] as const;
/** On premises DNSFilter wants exactly these words in place of a tenant. */
const NO_TENANT = 'Not set';
/** How long the vendor's servers wait for an answer. */
export const PATIENCE_MS = 8_000;

/** What the person reads when the test does not succeed. */
export const ALERTS = {
  authorizationServer: 'The authorization server is incorrect. Correct it and run the test again.',
  authentication: 'Authentication failed. HaloPSA does not accept this connection.',
  other: 'The connection test did not succeed. Review the values and run it again.',
};

class Refusal extends Error {}

const getToken = async (form: PsaForm, fetchAsVendor: FetchAsVendor): Promise<string> => {
  // Put together as text, as the vendor's servers must do: this is why the final slash matters.
  const url = new URL(`${form.authorizationServer}token`);
  if (form.tenant !== NO_TENANT) url.searchParams.set('tenant', form.tenant);
  const response = await fetchAsVendor(url, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: form.clientId,
      client_secret: form.clientSecret,
      scope: SCOPES,
    }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (response.status === 404) throw new Refusal(ALERTS.authorizationServer);
  if (!response.ok) throw new Refusal(ALERTS.other);
  return z.parse(z.object({ access_token: z.string() }), await response.json()).access_token;
};

const readList = async (base: string, list: string, token: string, fetchAsVendor: FetchAsVendor) => {
  const response = await fetchAsVendor(new URL(`${base}/${list}?pageinate=true&page_size=50&page_no=1`), {
    headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok) throw new Refusal(ALERTS.other);
  const answer = z.parse(z.record(z.string(), z.unknown()), await response.json());
  return z.parse(z.array(z.looseObject({ name: z.optional(z.string()) })), answer[recordsKey(list)]);
};

/** Runs the vendor's connection test for real against the lab's HaloPSA, and keeps the outcome. */
export const saveAndTest = async (
  state: LabState,
  form: PsaForm,
  fetchAsVendor: FetchAsVendor,
): Promise<{ connected: true } | { alert: string }> => {
  try {
    const token = await getToken(form, fetchAsVendor);
    // The vendor says only that "all" makes authentication fail, not how it notices; so the lab looks it up.
    const granted = Object.values(state.tenants).map((tenant) => tenant.applications.get(form.clientId)?.permissions);
    if (granted.some((permissions) => permissions?.includes('all'))) throw new Refusal(ALERTS.authentication);
    const [customers, contracts] = await Promise.all(
      LISTS.map((list) => readList(form.resourceServer, list, token, fetchAsVendor)),
    );
    Object.assign(state.psa, {
      status: 'connected',
      alert: null,
      clientId: form.clientId,
      billingPending: contracts?.length === 0,
      customers: (customers ?? []).flatMap(({ name }) => name ?? []),
    });
    return { connected: true };
  } catch (error) {
    const alert = error instanceof Refusal ? error.message : ALERTS.other;
    Object.assign(state.psa, { status: 'failed', alert, clientId: form.clientId });
    return { alert };
  }
};
