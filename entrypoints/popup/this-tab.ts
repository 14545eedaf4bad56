import { browser } from '#imports';
import type { PopupProps, Site } from '../../components/popup-view';
import { consoles as listed, guides } from '../../lib/catalogue';
import { listConsoles, whyNotEnabled } from '../../lib/consoles';
import { candidates } from '../../lib/detect/identify';
import { recognisedTab } from '../../lib/tabs';
import { ownSidesAt } from '../../lib/own-pairs-at';

/** The tab that the popup was opened on. */
export interface ThisTab {
  id: number | undefined;
  window: number | undefined;
  /** Empty when the browser does not tell it. */
  origin: string;
  site: Site;
  guides: PopupProps['guides'];
  consoles: PopupProps['consoles'];
}

/** Reads what is known of the tab in front. Opening the popup is what lets the extension see its address. */
export async function thisTab(): Promise<ThisTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ?? '';
  const consoles = await listConsoles();
  const recognised = tab?.id === undefined ? null : await recognisedTab(tab.id);
  // The browser's own pages and other extensions' have addresses too, but none that anybody could enable.
  const why = /^https?:/.test(url) ? whyNotEnabled(url) : 'no-address';
  const common = { id: tab?.id, window: tab?.windowId, consoles };
  if (why || !URL.canParse(url)) {
    const port = URL.canParse(url) ? new URL(url).port : '';
    return { ...common, origin: '', site: { kind: 'refused', reason: why ?? 'no-address', port }, guides: [] };
  }

  const { origin, host } = new URL(url);
  const granted = await browser.permissions.contains({ origins: [`${origin}/*`] });
  const vendors = [...(await ownSidesAt(origin)), ...listed];
  const known = recognised && vendors.find(({ id }) => id === recognised.vendor);
  const here = recognised ? [recognised.vendor] : granted ? candidates(url, vendors).map((vendor) => vendor.id) : [];
  return {
    ...common,
    origin,
    site: recognised
      ? { kind: 'recognised', vendor: known?.name ?? recognised.vendor, page: recognised.title }
      : granted && here.length > 0
        ? { kind: 'console', host }
        : { kind: 'can-enable', host },
    guides: guides
      .filter(({ source, destination }) => here.includes(source.id) || here.includes(destination.id))
      .map(({ id, source, destination }) => ({ id, source: source.name, destination: destination.name })),
  };
}
