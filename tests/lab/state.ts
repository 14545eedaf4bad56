import { createHash } from 'node:crypto';
import { faultsOf, type Fault } from './faults.ts';
import { createTenant, type Tenant, type TenantId } from './halopsa/tenant.ts';
import { describeMemory, freshMemory, type VendorMemory } from './kit/vendor-memory.ts';
import { labVendors } from './vendors/index.ts';

/** A token that the authorization server gave out. */
export interface IssuedToken {
  tenant: TenantId;
  clientId: string;
  scopes: string[];
}

/** What the DNSFilter account knows of its PSA. Never holds a secret. */
export interface PsaConnection {
  status: 'not connected' | 'connected' | 'failed';
  alert: string | null;
  clientId: string | null;
  /** No agreement was visible, so billing cannot start. */
  billingPending: boolean;
  customers: string[];
  mapping: Record<string, string>;
  mapped: boolean;
}

/** Everything that changes while the lab runs. */
export interface LabState {
  tenants: Record<TenantId, Tenant>;
  faults: Set<Fault>;
  latencyMs: number;
  tokens: Map<string, IssuedToken>;
  /** Requests to /api with a method other than GET. */
  refusedWrites: number;
  psa: PsaConnection;
  /** What the vendors that the kit draws keep, by id. */
  vendors: Record<string, VendorMemory>;
}

const fresh = (): LabState => ({
  tenants: {
    acme: createTenant('acme', 'Acme Managed Services', 'acme'),
    globex: createTenant('globex', 'Globex Technology', 'globex'),
    northwind: createTenant('northwind', 'Northwind IT', null),
  },
  faults: new Set(),
  latencyMs: 0,
  tokens: new Map(),
  refusedWrites: 0,
  psa: {
    status: 'not connected',
    alert: null,
    clientId: null,
    billingPending: false,
    customers: [],
    mapping: {},
    mapped: false,
  },
  vendors: Object.fromEntries(labVendors.map(({ id }) => [id, freshMemory()])),
});

/** A lab in which nothing has been set up. */
export const createState = (): LabState => fresh();

/** Back to the beginning, faults and latency included. */
export const resetState = (state: LabState): void => {
  Object.assign(state, fresh());
};

/** Whether a fault is on. */
export const has = (state: LabState, vendor: string, name: Fault['name']): boolean =>
  [...state.faults].some((fault) => fault.vendor === vendor && fault.name === name);

/** Switches a fault on, or with null all of a vendor's off. Throws on a name that is not in the table. */
export const setFault = (state: LabState, vendor: string, name: string | null): void => {
  if (name === null) {
    for (const fault of state.faults) if (fault.vendor === vendor) state.faults.delete(fault);
    return;
  }
  const fault = faultsOf(vendor).find((row) => row.name === name);
  if (!fault) throw new RangeError(`${vendor} has no fault named ${name}.`);
  if (!has(state, vendor, fault.name)) state.faults.add(fault);
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The state for outsiders: secrets only as SHA-256, tokens only as a count. */
export const describeState = (state: LabState) => {
  const tenants = Object.values(state.tenants);
  return {
    faults: [...state.faults].map(({ vendor, name }) => ({ vendor, name })),
    latencyMs: state.latencyMs,
    applications: tenants.flatMap((tenant) =>
      [...tenant.applications.values()].map(({ secret, ...application }) => ({
        tenant: tenant.id,
        ...application,
        secretSha256: secret === null ? null : sha256(secret),
      })),
    ),
    roles: tenants.flatMap((tenant) => tenant.roles.map((role) => ({ tenant: tenant.id, ...role }))),
    agents: tenants.flatMap((tenant) => tenant.agents.map((agent) => ({ tenant: tenant.id, ...agent }))),
    tokensIssued: state.tokens.size,
    refusedWrites: state.refusedWrites,
    dnsfilter: state.psa,
    vendors: Object.fromEntries(
      labVendors
        .filter(({ pages }) => pages.length > 0)
        .map((vendor) => [vendor.id, describeMemory(vendor, state.vendors[vendor.id] ?? freshMemory())]),
    ),
  };
};
