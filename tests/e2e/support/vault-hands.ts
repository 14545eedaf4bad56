import { type Page, expect } from '@playwright/test';
import { Panel } from './panel.ts';
import type { Session } from './browser.ts';

export const PASSPHRASE = 'seven invented words nobody ever says';

/** Presses a button of an extension page by its whole name. */
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Types into a box, whatever its role: those for passphrases have none. */
export const fill = (page: Page, label: string, text: string): Promise<void> =>
  page.getByLabel(label, { exact: true }).fill(text);

/** A sentence on the page. */
export const saying = (page: Page, text: string | RegExp) => page.getByText(text).filter({ visible: true }).first();

/** The workbench in a tab, with a new vault under `PASSPHRASE`. */
export async function withVault(session: Session): Promise<Panel> {
  const panel = new Panel(await session.open('sidepanel.html'));
  await panel.openVault(PASSPHRASE);
  return panel;
}

/** Begins a connection and types its secret into the workbench. */
export async function addConnection({ page }: Panel, customer: string, secret: string): Promise<void> {
  await press(page, 'New connection');
  await page.getByRole('combobox', { name: 'Guide' }).selectOption({ label: 'HaloPSA to DNSFilter' });
  await fill(page, 'Customer', customer);
  await press(page, 'Create');
  await page.getByRole('heading', { name: customer, exact: true }).waitFor();
  await setSecret(page, secret);
}

/** Types the shown connection's secret anew. */
export async function setSecret(page: Page, secret: string): Promise<void> {
  await fill(page, 'Client Secret', secret);
  await page.getByLabel('Client Secret', { exact: true }).press('Enter');
  await saying(page, 'Client Secret changed.').waitFor();
  await press(page, 'Dismiss');
}

/** The shown connection's secret, as the workbench reveals it. */
export async function expectSecret(page: Page, secret: string): Promise<void> {
  await press(page, 'Reveal Client Secret');
  await expect(page.getByRole('textbox', { name: 'Client Secret', exact: true })).toHaveValue(secret);
  await press(page, 'Hide Client Secret');
}

/** Locks the vault from the workbench. */
export async function lock(page: Page): Promise<void> {
  await press(page, 'Lock');
  await page.getByRole('button', { name: 'Unlock', exact: true }).waitFor();
}

/** Tries to unlock in the workbench. */
export async function unlock(page: Page, passphrase: string): Promise<void> {
  await fill(page, 'Passphrase', passphrase);
  await press(page, 'Unlock');
}
