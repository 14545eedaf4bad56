import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type Browser, launch } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browsers.ts';
import { leadToLab } from './lead-to-lab.ts';

export const FIREFOX_BUILD =
  process.env['PATCHBAY_FIREFOX_BUILD'] ?? join(import.meta.dirname, '../../../.output/firefox-mv3');

/** Starts Firefox over WebDriver BiDi with the built extension, its network led to the lab. */
export async function launchFirefox(labPort: number): Promise<{ browser: Browser; close: () => Promise<void> }> {
  if (!existsSync(join(FIREFOX_BUILD, 'manifest.json'))) throw new Error(`There is no build at ${FIREFOX_BUILD}.`);
  const proxy = await leadToLab(labPort);
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    enableExtensions: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '',
      // Nothing of Firefox's own calls home from a test.
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(FIREFOX_BUILD);
  return {
    browser,
    close: async () => {
      await browser.close();
      await proxy.close();
    },
  };
}
