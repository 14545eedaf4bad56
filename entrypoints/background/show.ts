import { browser } from '#imports';
import { viewOf } from './view';
import type { ToConsole } from '../../lib/messages/contract';
import { recognisedTabs, rememberTab } from '../../lib/tabs';

/** Keeps every open console current: a change of a connection in one tab, or in the workbench, shows in the others. */
export function showChanges(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const ours = (key: string) => key.startsWith('connection:') || key === 'activeConnection' || key === 'overlayPlace';
    if (area === 'local' && Object.keys(changes).some(ours)) void showEverywhere();
  });
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
}

async function forgetTab(tab: number): Promise<void> {
  await rememberTab(tab, null);
  await browser.storage.session.remove([`sight:${tab}`, `foreign:${tab}`, `drift:${tab}`]);
}

async function showEverywhere(): Promise<void> {
  for (const { tab } of await recognisedTabs()) await showOn(tab);
}

/** Sends a tab its view as it stands now. */
export async function showOn(tab: number): Promise<void> {
  const view = await viewOf(tab);
  if (!view) return;
  const message: ToConsole = { to: 'overlay', do: 'show', view };
  // A tab that was closed or has navigated away meanwhile answers nothing.
  await browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => undefined);
  const badge = view.guide ? `${view.guide.done}/${view.guide.total}` : '';
  await browser.action.setBadgeText({ tabId: tab, text: badge }).catch(() => undefined);
}
