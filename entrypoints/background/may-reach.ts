import { browser } from '#imports';
import { isPrivateHost } from '../../lib/verify/private-host';

/**
 * Whether the verifier may ask this origin: the person's grant. A host inside somebody's network needs a grant for that
 * very host: "on all sites" in the browser's settings was never meant for routers and metadata services.
 */
export async function mayReach(origin: string): Promise<boolean> {
  const { hostname } = new URL(origin);
  if (!isPrivateHost(hostname)) return browser.permissions.contains({ origins: [`${origin}/*`] });
  const { origins = [] } = await browser.permissions.getAll();
  return origins.includes(`https://${hostname}/*`);
}
