import { BROKEN_TLS_HOST, GONE_HOST } from '../hosts.ts';
import { has, type LabState } from '../state.ts';
import type { Tenant } from './tenant.ts';

/** The three values of the API page. */
export interface ApiDetails {
  resourceServer: string;
  authorisationServer: string;
  tenant: string;
}

const SHOWN_HOST = [
  ['wrong-host', GONE_HOST],
  ['tls', BROKEN_TLS_HOST],
  ['permission-not-granted-to-extension', 'psa.acme-msp.example'],
] as const;

/** What the API page shows on a host, faults included. On premises the tenant reads "Not set". */
export const apiDetails = (state: LabState, tenant: Tenant, hostname: string): ApiDetails => {
  const on = (name: Parameters<typeof has>[2]) => has(state, 'halopsa', name);
  const host = SHOWN_HOST.find(([name]) => on(name))?.[1] ?? hostname;
  let scheme = 'https://';
  if (on('scheme-missing')) scheme = '';
  if (on('scheme-forbidden')) scheme = 'http://';
  const api = `${scheme}${host}/api`;
  const auth = `${scheme}${host}/auth${on('path-suffix') ? '/token' : ''}`;
  const swapped = on('fields-swapped');
  let name = tenant.tenantId ?? 'Not set';
  if (tenant.tenantId !== null && on('tenant-missing')) name = '';
  if (tenant.tenantId !== null && on('wrong-tenant')) name = `${tenant.tenantId}-test`;
  return { resourceServer: swapped ? auth : api, authorisationServer: swapped ? api : auth, tenant: name };
};
