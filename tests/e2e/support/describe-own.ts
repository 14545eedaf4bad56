import type { Page } from '@playwright/test';
import { fill, press } from './vault-hands.ts';

/** Describes the lab's made-up pair in the workbench, as a person types it. */
export async function describeOwn(page: Page, customer: string): Promise<void> {
  await press(page, 'New connection');
  await fill(page, 'Customer', customer);
  await press(page, 'A system that is not on the list');
  await fill(page, 'Name of the source', 'Meridian Desk');
  await fill(page, 'Address of the source’s console', 'https://console.meridian-desk.example/settings/api');
  await fill(page, 'Name of the destination', 'Lanternboard');
  await fill(page, 'Address of the destination’s form', 'https://app.lanternboard.example/connections/new');
  await fillRow(page, 'Value, row 1', 'API key', 'Access key');
  await page.getByRole('group', { name: 'Value: API key' }).getByLabel('Shown only once').check();
  await press(page, 'Add a value');
  await fillRow(page, 'Value, row 2', 'API URL', 'Service address');
  const address = page.getByRole('group', { name: 'Value: API URL' });
  await address.getByLabel('Form of the value').selectOption({ label: 'Address (https://…)' });
  await address.getByLabel('Secret', { exact: true }).uncheck();
  await press(page, 'Add a value');
  await fillRow(page, 'Value, row 3', 'Account ID', '');
  await page.getByRole('group', { name: 'Value: Account ID' }).getByLabel('Secret', { exact: true }).uncheck();
  await page.getByLabel('Test the key with one request').check();
  await page.getByLabel('Server', { exact: true }).selectOption({ label: 'API URL' });
  await fill(page, 'Path', '/v1/me');
  await fill(page, 'Name of the header', 'X-Meridian-Key');
}

async function fillRow(page: Page, name: string, label: string, into: string): Promise<void> {
  const row = page.getByRole('group', { name });
  await row.getByLabel('Label in the destination').fill(into);
  await row.getByLabel('Label in the source').fill(label);
}
