import type { Control } from '../kit/lab-page.ts';
import { defineLabVendor, type LabVendor, type Pressed, type VendorSide } from '../kit/lab-vendor.ts';

type Values = Record<string, string>;

/** What tells one product that logs in to HaloPSA from another. */
export interface HaloClient {
  id: string;
  name: string;
  fields: { id: string; label: string; secret?: boolean; optional?: boolean }[];
  /** Button that saves; it tests right away, so that a play hears of it. */
  save: string;
  /** Scopes that it asks for, as its code or its guide has them. */
  scope: string;
  /** The two addresses and the tenant, put together from the form as the product does; no tenant is sent when empty. */
  addresses: (values: Values) => { token: string; api: string; tenant?: string };
  /** Paths after the API's address that it reads. */
  reads: string[];
}

const PATIENCE_MS = 8_000;

/** A token, then every read. @returns whether HaloPSA gave all of it. */
const connects = async (lab: VendorSide, client: HaloClient, values: Values): Promise<boolean> => {
  const call = (url: URL, init?: RequestInit) =>
    lab.fetchAsVendor(url, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
  try {
    const { token, api, tenant = '' } = client.addresses(values);
    const url = new URL(token);
    if (tenant !== '') url.searchParams.set('tenant', tenant);
    const answer = await call(url, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: values['clientId'] ?? '',
        client_secret: values['clientSecret'] ?? '',
        scope: client.scope,
      }),
    });
    const { access_token = '' } = (await answer.json()) as { access_token?: string };
    const headers = { authorization: `Bearer ${access_token}` };
    const answers = await Promise.all(client.reads.map((path) => call(new URL(`${api}/${path}`), { headers })));
    return answers.every(({ status }) => status === 200);
  } catch {
    return false;
  }
};

const save = async (lab: VendorSide, client: HaloClient, values: Values): Promise<Pressed> => {
  const missing = client.fields.find(({ id, optional }) => !optional && !values[id]);
  if (missing) return { alert: `${missing.label} is required.` };
  if (await connects(lab, client, values)) return { set: values, status: 'Connected to HaloPSA.' };
  // No source tells what these products say of a failure; it is told as little as possible.
  return { alert: 'The connection to HaloPSA failed.' };
};

/** A product of which only its form for HaloPSA is played: where it stands and what it says are made up. */
export const haloClient = (client: HaloClient): LabVendor => {
  const host = `${client.id}.acme-msp.example`;
  const boxes = client.fields.map(({ id, label, secret }): Control => ({
    kind: secret ? 'password' : 'text',
    id,
    label,
  }));
  return defineLabVendor({
    id: client.id,
    name: client.name,
    hosts: [host],
    grant: [`https://${host}`],
    origin: `https://${host}`,
    start: '/',
    pages: [
      {
        id: 'home',
        path: '/',
        title: 'Home',
        trail: ['Home'],
        controls: [{ kind: 'note', text: 'Nothing is waiting.' }],
      },
      {
        id: 'halopsa-form',
        path: '/integrations/halopsa',
        title: 'HaloPSA',
        trail: ['Integrations', 'HaloPSA'],
        controls: [{ kind: 'heading', text: client.name }, ...boxes, { kind: 'button', label: client.save }],
      },
    ],
    press: (lab, _page, button, values) => (button === client.save ? save(lab, client, values) : undefined),
    faults: [],
  });
};
