import integration from '../../lib/integrations/halopsa-to-dnsfilter.ts';
import { newConnection } from '../../lib/new-connection.ts';
import dnsfilter from '../../lib/vendors/dnsfilter.ts';
import halopsa from '../../lib/vendors/halopsa.ts';
import type { Browser } from './chromium.ts';

/** Puts a running guide into the extension's storage, bound to the measured console, as one started there would be. */
export async function seedGuide(browser: Browser): Promise<void> {
  const pair = { integration, source: halopsa, destination: dnsfilter };
  const connection = newConnection(integration.id, 'Bench', pair, new Date());
  connection.source.origin = 'https://acme.halopsa.com';
  connection.source.seen.reached = ['configuration', 'api', 'applications'];
  const tab = await browser.tab();
  await tab.go(`${browser.origin}/popup.html`);
  const entries = { [`connection:${connection.id}`]: connection, activeConnection: connection.id };
  await tab.evaluate(`chrome.storage.local.set(${JSON.stringify(entries)})`);
  await tab.close();
}
