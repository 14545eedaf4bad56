import { browser } from '#imports';

/** The set-up page that a tab shows, as the worker recognised it. */
export interface RecognisedTab {
  vendor: string;
  page: string;
  title: string;
  origin: string;
  /** Path and query: tells one application's page from another's. */
  path: string;
  /** The document that was recognised, where the browser numbers them: values go into this one and no other. */
  document?: string | undefined;
}

const PREFIX = 'tab:';
const key = (tab: number) => PREFIX + tab;

/** Kept in memory for the browser's session only: tab numbers mean nothing after a restart. */
export async function recognisedTab(tab: number): Promise<RecognisedTab | null> {
  return ((await browser.storage.session.get(key(tab)))[key(tab)] as RecognisedTab | undefined) ?? null;
}

export async function rememberTab(tab: number, recognised: RecognisedTab | null): Promise<void> {
  if (recognised) await browser.storage.session.set({ [key(tab)]: recognised });
  else await browser.storage.session.remove(key(tab));
}

/** All tabs that show a recognised page now. */
export async function recognisedTabs(): Promise<{ tab: number; recognised: RecognisedTab }[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([name, value]) =>
    name.startsWith(PREFIX) ? [{ tab: Number(name.slice(PREFIX.length)), recognised: value as RecognisedTab }] : [],
  );
}

/** Calls back when any tab's page changes. @returns how to stop. */
export function watchTabs(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.keys(changes).some((name) => name.startsWith(PREFIX))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
