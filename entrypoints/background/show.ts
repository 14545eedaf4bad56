import { browser } from '#imports';
import { forgetShown, noteShown } from './shown';
import { viewOf } from './view';
import type { ToConsole } from '../../lib/messages/contract';
import { LEGACY_PREFIX, adoptConnections } from '../../lib/adopt-connections';
import { tellChanged, watchConnections } from '../../lib/connection-news';
import { recognisedTabs, rememberTab } from '../../lib/tabs';

/** Keeps every open console current: a change of a connection in one tab, or in the workbench, shows in the others. */
export function showChanges(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    const keys = Object.keys(changes);
    if (keys.some((key) => key === 'activeConnection' || key === 'overlayPlace')) void showEverywhere();
    // What an older version, or a restored profile, put in the old place.
    if (keys.some((key) => key.startsWith(LEGACY_PREFIX) && changes[key]?.newValue !== undefined)) void adoptAndTell();
  });
  watchConnections(() => void showEverywhere());
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
}

async function adoptAndTell(): Promise<void> {
  await tellChanged(...(await adoptConnections()));
}

async function forgetTab(tab: number): Promise<void> {
  forgetShown(tab);
  await rememberTab(tab, null);
  await browser.storage.session.remove([`sight:${tab}`, `foreign:${tab}`, `drift:${tab}`]);
}

async function showEverywhere(): Promise<void> {
  for (const { tab, recognised } of await recognisedTabs()) await showOn(tab, recognised.document);
}

/**
 * Sends a tab its view as it stands now, unless it shows just that already.
 * @param document the one that was recognised in it
 */
export async function showOn(tab: number, document: string | undefined): Promise<void> {
  const view = await viewOf(tab);
  if (!view) return;
  const message: ToConsole = { to: 'overlay', view };
  if (!noteShown(tab, document, view))
    // A tab that was closed or has navigated away meanwhile answers nothing.
    await browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => forgetShown(tab));
  const badge = view.guide ? `${view.guide.done}/${view.guide.total}` : '';
  await browser.action.setBadgeText({ tabId: tab, text: badge }).catch(() => undefined);
}
