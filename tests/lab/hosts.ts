import type { TenantId } from './halopsa/tenant.ts';
import type { LabVendor } from './kit/lab-vendor.ts';
import { labVendors } from './vendors/index.ts';

/** What answers behind a host name. */
export type Site =
  | { kind: 'halopsa'; tenant: TenantId }
  | { kind: 'unknown-tenant' }
  | { kind: 'gone' }
  | { kind: 'dashboard' }
  | { kind: 'dashboard-api' }
  | { kind: 'sso' }
  | { kind: 'unrelated' }
  | { kind: 'vendor'; vendor: LabVendor }
  | { kind: 'lab' };

/** The origins of the first pair, by what they are for. Those of other vendors are in `labVendor(id).origin`. */
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
export const BROKEN_TLS_HOST = 'broken-tls.halopsa.com';
/** Served with another certificate than the rest, which a browser that trusts only the lab's key refuses. */
export const hasBrokenTls = (hostname: string): boolean => hostname.startsWith('broken-tls.');

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
export const hostNames = [...new Set([...Object.keys(SITES), ...labVendors.flatMap(({ hosts }) => hosts)])];

/** Host patterns that a browser must send to the lab. */
export const hostPatterns = [
  ...new Set([
    '*.halopsa.com',
    '*.haloitsm.com',
    '*.haloservicedesk.com',
    'halo.northwind.example',
    '*.acme-msp.example',
    'app.dnsfilter.com',
    'api.dnsfilter.com',
    'www.example.org',
    ...labVendors.flatMap(({ hosts, patterns = [] }) => [...hosts, ...patterns]),
  ]),
];

const covers = (pattern: string, hostname: string): boolean =>
  pattern.startsWith('*.') ? hostname.endsWith(pattern.slice(1)) : pattern === hostname;

/** Which site a host name (without port) is; every name that is no vendor's shows the lab's own page. */
export const siteOf = (hostname: string): Site => {
  const own = SITES[hostname];
  if (own) return own;
  const vendor = labVendors.find(({ hosts }) => hosts.includes(hostname));
  if (vendor) return { kind: 'vendor', vendor };
  return hostPatterns.some((pattern) => covers(pattern, hostname)) ? { kind: 'unknown-tenant' } : { kind: 'lab' };
};

/** Value for Chromium's --host-resolver-rules: the lab's hosts to loopback, nothing else resolves. */
export const resolverRules = (port: number): string =>
  [
    ...hostPatterns.map((pattern) => `MAP ${pattern} 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ].join(', ');
