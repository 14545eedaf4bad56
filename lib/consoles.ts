import { browser } from '#imports';

/** Origins that the person wished for; compared with what the browser really grants, since updates can drop grants. */
const WISHED = 'consoles';
const SCRIPT = 'detector-on-granted-consoles';
const LAST_ERROR = 'consolesError';

const pattern = (origin: string) => `${origin}/*`;

async function wished(): Promise<string[]> {
  return ((await browser.storage.local.get(WISHED))[WISHED] as string[] | undefined) ?? [];
}

/** A console the person enabled, and whether the browser still allows it. */
export interface GrantedConsole {
  origin: string;
  allowed: boolean;
}

export async function listConsoles(): Promise<GrantedConsole[]> {
  const origins = await wished();
  return Promise.all(
    origins.map(async (origin) => ({
      origin,
      allowed: await browser.permissions.contains({ origins: [pattern(origin)] }),
    })),
  );
}

/** Why a site cannot be enabled, as a key of the words; null when it can. */
export function whyNotEnabled(url: string): 'not-https' | 'has-port' | 'no-address' | null {
  if (!URL.canParse(url)) return 'no-address';
  const { protocol, port } = new URL(url);
  if (protocol !== 'https:') return 'not-https';
  // Chrome's match patterns cannot carry a port (HaloPlus 1.2.0 met patterns that never matched).
  return port === '' ? null : 'has-port';
}

/**
 * Asks for one origin, in a click of the person. The wish is written before the prompt, since Chrome's prompt closes the
 * popup; the worker finishes when the grant arrives. @returns whether it was granted.
 */
export function requestConsole(origin: string): Promise<boolean> {
  return requestConsoles([origin]);
}

/** The same for several at once: one prompt. */
export async function requestConsoles(origins: readonly string[]): Promise<boolean> {
  // No await before the request: the browser only asks inside the click.
  const asked = browser.permissions.request({ origins: origins.map(pattern) });
  void remember(origins);
  const granted = await asked;
  if (!granted) for (const origin of origins) await forgetConsole(origin);
  return granted;
}

async function remember(fresh: readonly string[]): Promise<void> {
  const origins = await wished();
  const all = [...new Set([...origins, ...fresh])];
  if (all.length > origins.length) await browser.storage.local.set({ [WISHED]: all });
}

export async function forgetConsole(origin: string): Promise<void> {
  const origins = await wished();
  await browser.storage.local.set({ [WISHED]: origins.filter((each) => each !== origin) });
  await browser.permissions.remove({ origins: [pattern(origin)] }).catch(() => false);
  await registerDetector();
}

/**
 * Registers the detector on every console that is wished for and allowed; called at start and when grants change.
 * @returns whether that changed anything.
 */
export async function registerDetector(): Promise<boolean> {
  const consoles = await listConsoles();
  const matches = consoles.filter(({ allowed }) => allowed).map(({ origin }) => pattern(origin));
  try {
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
    if (String(registered?.matches?.toSorted() ?? []) === String(matches.toSorted())) return false;
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    if (matches.length > 0) {
      await browser.scripting.registerContentScripts([
        {
          id: SCRIPT,
          js: ['content-scripts/detector.js'],
          matches,
          runAt: 'document_start',
          persistAcrossSessions: true,
        },
      ]);
    }
    await browser.storage.local.remove(LAST_ERROR);
    return true;
  } catch (error) {
    // Swallowed, a failed registration looks like a page that is not recognised: the doctor shows it.
    await browser.storage.local.set({ [LAST_ERROR]: error instanceof Error ? error.message : 'unknown' });
    return false;
  }
}

/**
 * Takes over grants that came without a wish, such as from the browser's own site settings.
 * @returns whether the detector was registered anew.
 */
export async function adoptGrants(origins: readonly string[]): Promise<boolean> {
  for (const each of origins) {
    const match = /^https:\/\/([^*/]+)\/\*$/.exec(each);
    if (match) await remember([`https://${match[1]}`]);
  }
  return registerDetector();
}

export async function lastRegistrationError(): Promise<string | undefined> {
  return (await browser.storage.local.get(LAST_ERROR))[LAST_ERROR] as string | undefined;
}
