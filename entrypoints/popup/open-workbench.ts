import { browser } from '#imports';
import { wishForGuide } from '../../lib/guide-wish';

/** Chromium's side panel, which the polyfill's types do not know. */
interface SidePanel {
  open(options: { tabId: number } | { windowId: number }): Promise<void>;
}

/**
 * Opens the workbench for a tab: the side panel, or a tab of its own where the browser has none. Call it in a click,
 * with nothing awaited before: browsers open a panel only then.
 * @param guide - opens the form for a new connection with this guide.
 */
export function openWorkbench(tab: number | undefined, window: number | undefined, guide?: string): Promise<void> {
  const inTab = async () => {
    const asked = new URLSearchParams({
      ...(tab !== undefined && { tab: String(tab) }),
      ...(guide && { integration: guide }),
    });
    await browser.tabs.create({ url: `${browser.runtime.getURL('/sidepanel.html')}?${asked.toString()}` });
  };
  const { sidePanel, sidebarAction } = browser as unknown as {
    sidePanel?: SidePanel;
    sidebarAction?: { open(): Promise<void> };
  };
  if (!sidebarAction && (!sidePanel || window === undefined)) return inTab();
  // A panel that is open already keeps its address: the guide reaches it through storage.
  if (guide) void wishForGuide(guide);
  return (
    sidePanel && window !== undefined ? sidePanel.open({ windowId: window }) : (sidebarAction?.open() ?? inTab())
  ).catch(inTab);
}
