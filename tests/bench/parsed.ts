import type { Browser } from './chromium.ts';
import { HARNESS } from './harness.ts';
import { settled } from './load.ts';
import { addressOf } from './pages.ts';
import { ELSEWHERE } from './server.ts';

export interface Parsed {
  scripts: number;
  /** Characters of the extension's scripts, over all frames. */
  length: number;
}

/** Which scripts of the extension a page really gets, as the debugger sees them. */
export async function measureParsed(browser: Browser, where: 'elsewhere' | 'vendor' | 'iframes'): Promise<Parsed> {
  const tab = await browser.tab();
  const parsed: Parsed = { scripts: 0, length: 0 };
  tab.on<{ url: string; length: number }>('Debugger.scriptParsed', ({ url, length }) => {
    if (!url.startsWith('chrome-extension:')) return;
    parsed.scripts++;
    parsed.length += length;
  });
  await tab.send('Debugger.enable');
  await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: HARNESS });
  await tab.go(where === 'elsewhere' ? ELSEWHERE : addressOf(where));
  await settled(tab, where !== 'elsewhere');
  await tab.close();
  return parsed;
}
