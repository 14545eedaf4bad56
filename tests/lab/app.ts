import type { ConsoleFiles } from './console-files.ts';
import { createControl } from './control.ts';
import { createDashboardApi } from './dnsfilter/api.ts';
import { createDashboard } from './dnsfilter/site.ts';
import type { Env } from './env.ts';
import { createHalopsaSite } from './halopsa/site.ts';
import { hasBrokenTls, hostPatterns, siteOf, type Site } from './hosts.ts';
import { createAddition, createVendorSite } from './kit/site.ts';
import { labPage, notFoundPage, signInPage, unknownTenantPage, unrelatedPage } from './pages.ts';
import type { RequestLog } from './request-log.ts';
import type { LabState } from './state.ts';
import { labVendor } from './vendors/index.ts';

/** Answers a request by its host. */
export type LabApp = (request: Request, env: Env) => Promise<Response>;

/** All hosts of the lab behind one function. */
export const createApp = (state: LabState, log: RequestLog, files: ConsoleFiles): LabApp => {
  const control = createControl(state, log);

  /** What a vendor's own servers get when they call an address: no browser, no trust in a bad certificate. */
  const fetchAs =
    (by: string) =>
    async (url: URL, init: RequestInit = {}): Promise<Response> => {
      const { kind } = siteOf(url.hostname);
      if (url.protocol !== 'https:' || kind === 'lab' || hasBrokenTls(url.hostname))
        throw new TypeError('The server cannot be reached.');
      return app(new Request(url, init), { by });
    };
  const dashboard = createDashboard(state, files, fetchAs('dnsfilter'));
  const dashboardApi = createDashboardApi(state);
  const addition = createAddition(labVendor('dnsfilter'), state, fetchAs('dnsfilter'));

  const answer = async (site: Site, request: Request, env: Env): Promise<Response> => {
    switch (site.kind) {
      case 'halopsa':
        // Built per request, because a reset makes new tenants.
        return createHalopsaSite(state, state.tenants[site.tenant], files)(request, env);
      case 'unknown-tenant':
        return unknownTenantPage();
      case 'gone':
        return notFoundPage();
      case 'dashboard':
        return (await addition(request, env)) ?? dashboard.fetch(request, env);
      case 'dashboard-api':
        return (await addition(request, env)) ?? dashboardApi.fetch(request, env);
      case 'sso':
        return signInPage();
      case 'unrelated':
        return unrelatedPage();
      case 'vendor':
        return createVendorSite(site.vendor, state, files, fetchAs(site.vendor.id))(request, env);
      default:
        return labPage(hostPatterns);
    }
  };

  const app: LabApp = async (request, env) => {
    const { pathname, hostname } = new URL(request.url);
    if (pathname.startsWith('/__lab/')) return control.fetch(request, env);
    return log.track(request, env, () => answer(siteOf(hostname), request, env));
  };
  return app;
};
