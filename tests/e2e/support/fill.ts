import type { Page } from '@playwright/test';
import { FIELDS, type Model } from '../../frameworks/fields.ts';
import { until } from '../../support/until.ts';
import type { Session } from './browser.ts';
import { Panel } from './panel.ts';

/** A workbench with a new connection whose values were typed in by hand. */
export async function workbenchWithValues(session: Session, values: Model): Promise<Panel> {
  const panel = new Panel(await session.open('sidepanel.html'));
  await panel.openVault();
  const { page } = panel;
  await panel.press(panel.button('New connection'));
  await page.getByRole('combobox', { name: 'Guide' }).selectOption({ label: 'HaloPSA to DNSFilter' });
  await page.getByRole('textbox', { name: 'Customer' }).fill('Bluebird Dental');
  await panel.press(panel.button('Create'));
  for (const { id, label } of FIELDS) {
    const box = page.getByRole('textbox', { name: label, exact: true });
    await box.fill(values[id]);
    await box.press('Tab');
  }
  await panel.button('Fill 5 values').waitFor();
  return panel;
}

/** A page in a window of its own: beside the workbench as beside the side panel, on screen both. */
export async function besideThe(panel: Panel): Promise<Page> {
  const coming = panel.page.context().waitForEvent('page');
  await panel.page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { windows: { create: (o: object) => Promise<unknown> } } };
    await chrome.windows.create({ url: 'about:blank' });
  });
  return coming;
}

type Tabs = Record<string, { page?: string; path?: string; document?: string }>;
interface Extension {
  chrome: { storage: { session: { get: (keys: null) => Promise<Tabs>; set: (items: Tabs) => Promise<void> } } };
}

/** The pages that the worker has recognised, as it keeps them. */
const recognised = (panel: Panel): Promise<Tabs> =>
  panel.page.evaluate(async () => {
    const all = await (globalThis as unknown as Extension).chrome.storage.session.get(null);
    return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith('tab:')));
  });

/** As though another document had been recognised in each tab, and the detector of this one were not heard yet. */
export async function asThoughRecognisedBefore(panel: Panel): Promise<void> {
  const gone = Object.entries(await recognised(panel)).map(([key, tab]) => [
    key,
    { ...tab, document: tab.document?.replace(/[0-9A-F]{6}$/i, '0AB1DE') },
  ]);
  await panel.page.evaluate(
    (tabs) => (globalThis as unknown as Extension).chrome.storage.session.set(tabs),
    Object.fromEntries(gone) as Tabs,
  );
}

/** Opens a form and waits until the worker knows it. */
export async function openForm(panel: Panel, page: Page, url: string): Promise<void> {
  await page.goto(url);
  const { pathname, search } = new URL(url);
  await until(`the form at ${url} to be recognised`, async () =>
    Object.values(await recognised(panel)).some((tab) => tab.page === 'psa-form' && tab.path === pathname + search),
  );
}

/** Opens a form and fills it from the workbench. @returns the lines of the workbench's report, and how long it took. */
export async function fillInto(panel: Panel, page: Page, url: string): Promise<{ outcomes: string[]; ms: number }> {
  await openForm(panel, page, url);
  if (await page.evaluate(() => document.hidden)) throw new Error('the form is not on screen');
  const start = performance.now();
  await panel.press(panel.button('Fill 5 values'));
  const filling = panel.button('Filling…');
  await filling.waitFor({ timeout: 1_000 }).catch(() => undefined);
  await filling.waitFor({ state: 'hidden', timeout: 40_000 });
  const ms = performance.now() - start;
  const lines = await panel.page.getByRole('list', { name: 'What was written' }).getByRole('listitem').allInnerTexts();
  return { outcomes: lines.map((line) => line.replace(/\s+/g, ' ').trim()), ms };
}
