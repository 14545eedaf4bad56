import { browser } from '#imports';
import type { Answers, Request } from '../../lib/messages/contract';
import type { From } from '../../lib/messages/serve';

interface SidePanel {
  open(target: { tabId: number }): Promise<void>;
}

/** Opens the workbench beside the page; as a tab where the browser has no side panel or refuses. */
export async function openWorkbench(_: Request<'workbench.open'>, { tab }: From): Promise<Answers['workbench.open']> {
  if (tab === undefined) return { opened: false };
  const { sidePanel } = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome ?? {};
  try {
    // Called before any await: the browser opens it only inside the person's click.
    if (!sidePanel) throw new Error('no side panel');
    await sidePanel.open({ tabId: tab });
  } catch {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/sidepanel.html')}?tab=${tab}` });
  }
  return { opened: true };
}
