import { emptyBytes } from '../bytes';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeVault } from '../../../lib/vault/make-vault';
import { rememberTab } from '../../../lib/tabs';
import { FLOOR, PASSPHRASE } from '../../vault/floor-vault';

export const ORIGIN = 'https://acme.halopsa.com';
export const TAB = 7;
export const FORM_TAB = 8;
export const FORM_ORIGIN = 'https://app.dnsfilter.com';
const APPLICATION = {
  vendor: 'halopsa',
  page: 'application',
  title: 'Application',
  origin: ORIGIN,
  path: '/config/integrations/api/applications?id=1',
};

/** A machine with an open vault and nothing in it. */
export async function openVault(): Promise<void> {
  await emptyBytes();
  await makeVault(PASSPHRASE, FLOOR);
}

/** The console's page, recognised in its tab. A restarted browser recognises it again when it is loaded. */
export const showConsole = (page: Partial<typeof APPLICATION> = {}) => rememberTab(TAB, { ...APPLICATION, ...page });

/** What a restarted browser needs of the person before anything goes on. */
export async function unlock(modules: { unlockVault: (passphrase: string) => Promise<string> }): Promise<void> {
  const outcome = await modules.unlockVault(PASSPHRASE);
  if (outcome !== 'open') throw new Error(`the vault says ${outcome}`);
}

/** Pages that answer what they are sent. */
export function answerFor(tabs: object): void {
  Object.assign(fakeBrowser.tabs, tabs);
}
