import { browser } from '#imports';
import type { Diagnosis } from '../../components/doctor-list';
import { lastRegistrationError, listConsoles } from '../../lib/consoles';
import { closeAreasToPages } from '../../lib/vault/area-access';
import { isEvicted } from '../../lib/vault/evicted';
import { vaultState } from '../../lib/vault/state';
import { options } from '../../lib/words/options';

const words = options.doctor;

/** Looks at the installation. Nothing of it names a customer or holds a value. */
export async function diagnose(): Promise<Diagnosis[]> {
  return [
    browserVersion(),
    await storage(),
    await vault(),
    ...(await hosts()),
    await registration(),
    await lastError(),
  ];
}

function browserVersion(): Diagnosis {
  // Chromium freezes the user agent's minor version, the major one is what matters.
  const name = /(Firefox|Edg|Chrome)\/([\d.]+)/g;
  const found = [...navigator.userAgent.matchAll(name)].at(-1);
  return found
    ? { title: words.browser, state: 'passed', text: `${found[1] === 'Edg' ? 'Edge' : found[1]} ${found[2]}` }
    : { title: words.browser, state: 'warning', text: words.browserUnknown };
}

async function storage(): Promise<Diagnosis> {
  const closed = await closeAreasToPages();
  if (!closed) return { title: words.storage, state: 'failed', text: words.storageOpen };
  const closable = 'setAccessLevel' in browser.storage.local;
  return closable
    ? { title: words.storage, state: 'passed', text: words.storageClosed }
    : { title: words.storage, state: 'warning', text: words.storageSession };
}

async function vault(): Promise<Diagnosis> {
  const { state } = await vaultState();
  if (await isEvicted()) return { title: words.vault, state: 'failed', text: words.vaultEvicted };
  return { title: words.vault, state: 'passed', text: words.vaultText[state] };
}

async function hosts(): Promise<Diagnosis[]> {
  const { host_permissions: named = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return Promise.all(
    named.map(async (pattern): Promise<Diagnosis> => {
      // Firefox asks for these at the first use, and every browser lets the person take them back.
      const granted = await browser.permissions.contains({ origins: [pattern] });
      return {
        title: words.host(pattern),
        state: granted ? 'passed' : 'failed',
        text: granted ? words.hostGranted : words.hostMissing,
      };
    }),
  );
}

async function registration(): Promise<Diagnosis> {
  const allowed = (await listConsoles()).filter((each) => each.allowed);
  const registered = (await browser.scripting.getRegisteredContentScripts()).flatMap((each) => each.matches ?? []);
  const missing = allowed.filter(({ origin }) => !registered.includes(`${origin}/*`));
  if (missing.length > 0) return { title: words.registration, state: 'failed', text: words.registrationMissing };
  return {
    title: words.registration,
    state: 'passed',
    text: registered.length > 0 ? words.registered(registered.length) : words.registeredNone,
  };
}

async function lastError(): Promise<Diagnosis> {
  const error = await lastRegistrationError();
  return {
    title: words.lastError,
    state: error === undefined ? 'passed' : 'failed',
    text: error === undefined ? words.lastErrorNone : words.lastErrorText(error),
  };
}
