import { browser } from '#imports';

/** How long a tab may take to show a page or an error, in milliseconds. */
const PATIENCE = 8000;

/**
 * Tells a certificate that the browser refuses from a host that does not answer. A failed request says the same of both; a tab
 * does not: Chromium's network error page is titled with the host, its certificate warning is not (seen with Chromium
 * 156, 2026-11). The tab is opened in the background and closed again. Elsewhere the answer is `unknown`.
 */
export async function tellConnection(origin: string): Promise<'tls' | 'unreachable' | 'unknown'> {
  const { hostname } = new URL(origin);
  const tab = await browser.tabs.create({ url: `${origin}/`, active: false });
  if (tab.id === undefined) return 'unknown';
  try {
    const title = await titleWhenLoaded(tab.id);
    if (title === undefined || title === '') return 'unknown';
    return title.includes(hostname) ? 'unreachable' : 'tls';
  } finally {
    await browser.tabs.remove(tab.id).catch(() => undefined);
  }
}

async function titleWhenLoaded(tab: number): Promise<string | undefined> {
  await new Promise<void>((resolve) => {
    const done = () => {
      browser.tabs.onUpdated.removeListener(listen);
      clearTimeout(timer);
      resolve();
    };
    const listen = (id: number, change: { status?: string | undefined }) => {
      if (id === tab && change.status === 'complete') done();
    };
    const timer = setTimeout(done, PATIENCE);
    browser.tabs.onUpdated.addListener(listen);
  });
  const shown = await browser.tabs.get(tab);
  // A page that loaded after all: neither of both.
  const answers = await browser.scripting
    .executeScript({ target: { tabId: tab }, func: () => true })
    .then(() => true)
    .catch(() => false);
  return answers ? undefined : shown.title;
}
