import { browser } from '#imports';
import { adoptGrants, registerDetector } from '../../lib/consoles';

/** Finishes what a permission prompt began (it closes the popup), and notices grants that were taken away. */
export function followGrants(): void {
  browser.permissions.onAdded.addListener(({ origins }) => {
    void adoptGrants(origins ?? []).then(() => bringDetector(origins ?? []));
  });
  browser.permissions.onRemoved.addListener(() => void registerDetector());
}

/** At start: what was wished for against what is allowed, since an update can drop grants (HaloPlus 1.2.0). */
export async function reconcileGrants(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const granted = origins.filter((each) => !each.includes('*.') && !isNamed(each));
  // Their pages may have been opened before the detector was registered.
  if (await adoptGrants(granted)) await bringDetector(granted);
}

const isNamed = (pattern: string): boolean => (browser.runtime.getManifest().host_permissions ?? []).includes(pattern);

/** A page that is open already has no detector until it is loaded again: bring it now. */
async function bringDetector(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  for (const { id } of await browser.tabs.query({ url: patterns })) {
    if (id === undefined) continue;
    await browser.scripting
      .executeScript({ target: { tabId: id }, files: ['/content-scripts/detector.js'] })
      .catch(() => undefined);
  }
}
