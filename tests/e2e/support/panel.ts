import type { Locator, Page } from '@playwright/test';
import { until } from '../../support/until.ts';
import type { Session } from './browser.ts';

/** Number of the browser's tab that shows this page. */
export async function tabOf(session: Session, page: Page): Promise<number> {
  await page.bringToFront();
  const worker = await session.worker();
  return until(`the tab of ${page.url()}`, () =>
    worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query: (q: object) => Promise<{ id?: number }[]> } };
      };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id;
    }),
  );
}

/** The side panel, opened as a tab, as the contract allows. */
export class Panel {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** @param vendor the page that the panel works on. */
  static async open(session: Session, vendor: Page, more = ''): Promise<Panel> {
    const tab = await tabOf(session, vendor);
    return new this(await session.open(`sidepanel.html?tab=${tab}${more}`));
  }

  /** Presses a control of the workbench. */
  async press(control: Locator): Promise<void> {
    await control.click();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  list(name: 'Checks' | 'Findings' | 'Steps'): Locator {
    return this.page.getByRole('list', { name, exact: true });
  }

  /** Texts of a list's items, on one line each. */
  async items(name: 'Checks' | 'Findings'): Promise<string[]> {
    const items = await this.list(name).getByRole('listitem').allInnerTexts();
    return items.map((text) => text.replace(/\s+/g, ' ').trim());
  }

  /**
   * Opens the vault, whatever state it is in.
   * @param passphrase protects it; without one, a new vault lasts until the browser closes.
   */
  async openVault(passphrase?: string): Promise<void> {
    const keep = this.button('Keep for this session only');
    const unlock = this.button('Unlock');
    const open = this.button('Lock');
    await keep.or(unlock).or(open).first().waitFor();
    if (await open.isVisible()) return;
    const fresh = await keep.isVisible();
    if (fresh && passphrase === undefined) {
      await this.press(keep);
    } else {
      await this.page.getByRole('textbox', { name: 'Passphrase', exact: true }).click();
      await this.page.keyboard.type(passphrase ?? '');
      if (fresh) {
        await this.page.getByRole('textbox', { name: 'Repeat passphrase', exact: true }).click();
        await this.page.keyboard.type(passphrase ?? '');
      }
      await this.press(this.button(fresh ? 'Create vault' : 'Unlock'));
    }
    await open.waitFor();
  }

  /** Whether the guide in the workbench shows the step as done. */
  async isDone(title: string): Promise<boolean> {
    const list = this.list('Steps');
    if (!(await list.isVisible())) await this.press(this.page.locator('summary', { hasText: /^All \d+ steps$/ }));
    const items = await list.getByRole('listitem').allInnerTexts();
    return items.some((text) => text.replace(/\s+/g, ' ').trim().startsWith(`Done: ${title}`));
  }

  /** Says that a step is done which nothing on a page shows. */
  async confirm(title: string): Promise<void> {
    const list = this.list('Steps');
    if (!(await list.isVisible())) await this.press(this.page.locator('summary', { hasText: /^All \d+ steps$/ }));
    const row = list.getByRole('listitem').filter({ hasText: title }).first();
    const fold = row.getByRole('button').first();
    if ((await fold.getAttribute('aria-expanded')) !== 'true') await this.press(fold);
    await this.press(row.getByRole('button', { name: 'I have done this', exact: true }));
  }

  /** Types a credential that no page shows; Enter keeps it. */
  async enter(label: string, value: string): Promise<void> {
    const box = this.page.getByLabel(label, { exact: true });
    await box.click();
    await this.page.keyboard.type(value);
    await this.page.keyboard.press('Enter');
  }

  /** Whether a test of the connection has named something that is wrong. */
  async hasFailed(): Promise<boolean> {
    return (await this.items('Checks')).length > 0 && this.namesAnError();
  }

  /** Fills the destination's form and waits for what came of it. */
  async fill(): Promise<void> {
    const fill = this.page.getByRole('button', { name: /^Fill \d+ values?$/ });
    await this.press(fill);
    const written = this.page.getByRole('list', { name: 'What was written' });
    await written.or(this.refusal()).first().waitFor();
  }

  /** Why the worker did not do what was asked. */
  private refusal(): Locator {
    return this.page.getByRole('alert').filter({ hasText: /\S/ });
  }

  /** Tests the connection and waits for the end of it. */
  async test(): Promise<void> {
    const test = this.button('Test connection');
    await this.press(test);
    // The name changes to "Testing…" with the click itself, and back when the run is over.
    await test.waitFor({ timeout: 60_000 });
    await this.list('Checks').getByRole('listitem').first().or(this.refusal()).first().waitFor();
  }

  /** Whether a check failed or a finding is an error. */
  async namesAnError(): Promise<boolean> {
    const lines = [...(await this.items('Checks')), ...(await this.items('Findings'))];
    return lines.some((line) => /^(Failed|Error):/.test(line));
  }
}
