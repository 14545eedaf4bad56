import type { TenantId } from './halopsa/tenant.ts';

/** What answers behind a host name. */
export type Site =
  | { kind: 'halopsa'; tenant: TenantId }
  | { kind: 'unknown-tenant' }
  | { kind: 'gone' }
  | { kind: 'dashboard' }
  | { kind: 'dashboard-api' }
  | { kind: 'sso' }
  | { kind: 'unrelated' }
  | { kind: 'lab' };

/** The origins that tests and the demo open, by what they are for. */
export const origins = {
  halopsa: 'https://acme.halopsa.com',
  otherTenant: 'https://globex.halopsa.com',
  onPrem: 'https://halo.northwind.example',
  vanity: 'https://psa.acme-msp.example',
  dnsfilter: 'https://app.dnsfilter.com',
  dnsfilterApi: 'https://api.dnsfilter.com',
  sso: 'https://sso.acme-msp.example',
  unrelated: 'https://www.example.org',
} as const;

/** Retired address of the acme tenant: answers 404 to everything. */
export const GONE_HOST = 'acme-old.halopsa.com';
/** Served with another certificate than the rest, which a browser that trusts only the lab's key refuses. */
export const BROKEN_TLS_HOST = 'broken-tls.halopsa.com';

const SITES: Record<string, Site> = {
  'acme.halopsa.com': { kind: 'halopsa', tenant: 'acme' },
  'psa.acme-msp.example': { kind: 'halopsa', tenant: 'acme' },
  'globex.halopsa.com': { kind: 'halopsa', tenant: 'globex' },
  'halo.northwind.example': { kind: 'halopsa', tenant: 'northwind' },
  [GONE_HOST]: { kind: 'gone' },
  [BROKEN_TLS_HOST]: { kind: 'gone' },
  'app.dnsfilter.com': { kind: 'dashboard' },
  'api.dnsfilter.com': { kind: 'dashboard-api' },
  'sso.acme-msp.example': { kind: 'sso' },
  'www.example.org': { kind: 'unrelated' },
};

/** Every host by its full name, for browsers that map no patterns (Firefox). */
export const hostNames = Object.keys(SITES);

/** Host patterns that a browser must send to the lab. */
export const hostPatterns = [
  '*.halopsa.com',
  '*.haloitsm.com',
  '*.haloservicedesk.com',
  'halo.northwind.example',
  '*.acme-msp.example',
  'app.dnsfilter.com',
  'api.dnsfilter.com',
  'www.example.org',
];

/** Which site a host name (without port) is; every name that is no vendor's shows the lab's own page. */
export const siteOf = (hostname: string): Site =>
  SITES[hostname] ??
  (/\.(halopsa|haloitsm|haloservicedesk)\.com$/.test(hostname) ? { kind: 'unknown-tenant' } : { kind: 'lab' });

/** Value for Chromium's --host-resolver-rules: the lab's hosts to loopback, nothing else resolves. */
export const resolverRules = (port: number): string =>
  [
    ...hostPatterns.map((pattern) => `MAP ${pattern} 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ].join(', ');
