import { randomUUID } from 'node:crypto';

export type TenantId = 'acme' | 'globex' | 'northwind';
export type Method = 'username-password' | 'implicit' | 'authorization-code' | 'client-credentials' | 'api-key';
export type LoginType = '' | 'agent' | 'user' | 'supplier';
export type Level = 'not-set' | 'read-only' | 'modify';

/** Areas of Feature Access, in the order of the page. */
export const AREAS = [
  'tickets',
  'customers',
  'users',
  'assets',
  'suppliers',
  'agreements',
  'crm',
  'quotations',
  'salesOrders',
  'purchaseOrders',
  'invoices',
  'products',
  'projects',
  'timesheets',
  'knowledgeBase',
  'reporting',
] as const;
export type Area = (typeof AREAS)[number];
export type Levels = Record<Area, Level>;

/** An API application as the server holds it. */
export interface Application {
  clientId: string;
  name: string;
  description: string;
  active: boolean;
  method: Method;
  loginType: LoginType;
  agentId: number | null;
  permissions: string[];
  secret: string | null;
  system: boolean;
}

export interface Agent {
  id: number;
  name: string;
  email: string;
  roleId: number;
  apiOnly: boolean;
  levels: Levels;
}

export interface Role {
  id: number;
  name: string;
  levels: Levels;
}

/** One MSP's instance. `tenantId` is null on premises. */
export interface Tenant {
  id: TenantId;
  title: string;
  tenantId: string | null;
  applications: Map<string, Application>;
  /** Secrets generated but not saved yet, by the Client ID that the form shows. */
  drafts: Map<string, string | null>;
  agents: Agent[];
  roles: Role[];
}

/** All levels the same, save those named. */
export const levels = (level: Level, but: Partial<Levels> = {}): Levels =>
  ({ ...Object.fromEntries(AREAS.map((area) => [area, level])), ...but }) as Levels;

const system = (name: string, method: Method, loginType: LoginType): Application => ({
  clientId: randomUUID(),
  name,
  description: 'Built in',
  active: true,
  method,
  loginType,
  agentId: null,
  permissions: ['all'],
  secret: null,
  system: true,
});

/** A tenant as it is before anybody set up the connection. */
export const createTenant = (id: TenantId, title: string, tenantId: string | null): Tenant => {
  const applications = [
    system('Agent web application', 'authorization-code', 'agent'),
    system('Mobile application', 'authorization-code', 'agent'),
    system('Self-service portal', 'implicit', 'user'),
    system('Integration service', 'client-credentials', 'agent'),
  ];
  return {
    id,
    title,
    tenantId,
    applications: new Map(applications.map((application) => [application.clientId, application])),
    drafts: new Map(),
    agents: [
      { id: 1, name: 'Priya Raman', email: `priya@${id}.example`, roleId: 1, apiOnly: false, levels: levels('modify') },
      {
        id: 3,
        name: 'Tomas Vidal',
        email: `tomas@${id}.example`,
        roleId: 2,
        apiOnly: false,
        levels: levels('not-set'),
      },
      {
        id: 5,
        name: 'Mei Lindqvist',
        email: `mei@${id}.example`,
        roleId: 3,
        apiOnly: false,
        levels: levels('not-set'),
      },
      {
        id: 7,
        name: 'DNSFilter API',
        email: `dnsfilter-api@${id}.example`,
        roleId: 4,
        apiOnly: true,
        levels: levels('not-set', { customers: 'read-only' }),
      },
    ],
    roles: [
      { id: 1, name: 'Administrator', levels: levels('modify') },
      { id: 2, name: 'Service Desk', levels: levels('read-only', { tickets: 'modify', timesheets: 'modify' }) },
      { id: 3, name: 'Billing', levels: levels('not-set', { invoices: 'modify', customers: 'read-only' }) },
      { id: 4, name: 'DNSFilter', levels: levels('not-set') },
    ],
  };
};
