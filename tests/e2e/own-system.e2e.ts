import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Report } from '../../lib/model/report.ts';
import { labVendor } from '../lab/vendors/index.ts';
import { describeOwn } from './support/describe-own.ts';
import { expect, test } from './support/fixtures.ts';
import { Overlay } from './support/overlay.ts';
import { Panel } from './support/panel.ts';
import { readConnection } from './support/storage.ts';
import { PASSPHRASE, fill, press, saying, withVault } from './support/vault-hands.ts';

const desk = labVendor('meridian-desk');
const board = labVendor('lanternboard');
const grant = [...desk.grant, ...board.grant];
const SETTINGS = `${desk.origin}/settings/api`;
const FORM = `${board.origin}/connections/new`;

/** The report behind “Save report”. */
async function savedReport(panel: Panel): Promise<Report> {
  const coming = panel.page.waitForEvent('download');
  await press(panel.page, 'Save report');
  return JSON.parse(readFileSync(await (await coming).path(), 'utf8')) as Report;
}

/** Causes that the last test named, each once. */
const causes = async (panel: Panel) => [
  ...new Set((await savedReport(panel)).checks.flatMap(({ cause }) => cause ?? [])),
];

/** Follows the guide on the source’s page. @returns the key, as the page showed it once. */
async function capture(page: Page): Promise<string> {
  const overlay = new Overlay(page);
  await page.goto(SETTINGS);
  await overlay.waitFor('progressbar', 'Setup progress');
  await page.getByRole('button', { name: 'Generate key' }).click();
  const key = await page.getByText(/^mdk_/).innerText();
  await overlay.waitFor('button', 'Capture 3 values');
  await overlay.click('button', 'Capture 3 values');
  return key;
}

test('a system on no list: described, captured, carried, proven, and a wrong key is named as one', async ({
  lab,
  open,
}) => {
  test.slow();
  const { context, ...session } = await open({ grant });
  const panel = new Panel(await session.open('sidepanel.html'));
  await panel.openVault();
  await describeOwn(panel.page, 'Acme');
  await press(panel.page, 'Create');
  await saying(panel.page, 'You described Meridian Desk and Lanternboard yourself.').waitFor();
  await saying(panel.page, 'Permissions are not tested.').waitFor();

  const source = await context.newPage();
  const key = await capture(source);
  await expect.poll(async () => Object.keys((await readConnection(panel.page)).fields)).toHaveLength(3);
  expect(JSON.stringify(await readConnection(panel.page))).not.toContain(key);

  const form = await context.newPage();
  await form.goto(FORM);
  await new Overlay(form).waitFor('progressbar', 'Setup progress');
  await panel.page.bringToFront();
  await panel.confirm('Give the key only the rights that it needs');
  await panel.fill();
  expect(await form.getByLabel('Access key').inputValue()).toBe(key);
  expect(await form.getByLabel('Service address').inputValue()).toBe('https://api.meridian-desk.example');
  expect(await form.getByLabel('Account ID').inputValue()).toBe('acme-msp');
  expect(await form.getByLabel('Note').inputValue()).toBe('');

  await panel.test();
  expect(await panel.items('Checks')).toContainEqual(
    expect.stringMatching(/^Passed: Ask for \/v1\/me .*What the key may do is not tested\./),
  );
  await expect(panel.page.getByRole('table', { name: 'Permissions' })).toContainText('not tested');
  await form.bringToFront();
  await form.getByRole('button', { name: 'Save and test' }).click();
  await form.getByText('The connection works.').waitFor();

  await panel.page.bringToFront();
  await panel.confirm('Save and test in Lanternboard');
  await expect.poll(() => panel.isDone('Save and test in Lanternboard')).toBe(true);
  const report = await savedReport(panel);
  expect(report.steps.map(({ state }) => state)).toEqual(report.steps.map(() => 'done'));
  expect([report.source.name, report.destination.name]).toEqual(['Meridian Desk', 'Lanternboard']);
  expect(report.permissions.map(({ verdict }) => verdict)).toEqual(['not tested']);
  expect(JSON.stringify(report)).not.toContain(key);

  for (const { name } of desk.faults) {
    await test.step(name, async () => {
      lab.fault('meridian-desk', name);
      await panel.test();
      expect.soft(await causes(panel), name).toEqual([name]);
      lab.fault('meridian-desk', null);
    });
  }
  await fill(panel.page, 'Access key', 'mdk_invented-and-wrong');
  await panel.page.getByLabel('Access key', { exact: true }).press('Enter');
  await saying(panel.page, 'Access key changed.').waitFor();
  await panel.test();
  expect(await causes(panel)).toEqual(['wrong-secret']);
  expect(await panel.items('Checks')).toContainEqual(
    expect.stringMatching(/^Failed: Ask for \/v1\/me .*does not take this key \(401\).*header X-Meridian-Key/),
  );
});

test('a described site that nobody enabled is read by nobody, and the workbench says which', async ({ open }) => {
  const { context, ...session } = await open();
  const panel = new Panel(await session.open('sidepanel.html'));
  await panel.openVault();
  await describeOwn(panel.page, 'Acme');
  await press(panel.page, 'Create');
  await panel.button('Enable on console.meridian-desk.example and app.lanternboard.example').waitFor();
  const page = await context.newPage();
  await page.goto(SETTINGS);
  await page.getByRole('button', { name: 'Generate key' }).waitFor();
  expect(await new Overlay(page).isThere()).toBe(false);
});

test('another label is found after the description was changed, and an export keeps all of it', async ({
  open,
}, info) => {
  test.slow();
  const { context, ...session } = await open({ grant });
  const panel = await withVault({ context, ...session });
  await describeOwn(panel.page, 'Acme');
  await panel.page.getByRole('group', { name: 'Value: API key' }).getByLabel('Label in the source').fill('Secret word');
  await press(panel.page, 'Create');
  await press(panel.page, 'Change the description');
  await panel.page.getByRole('group', { name: 'Value: Secret word' }).getByLabel('Label in the source').fill('API key');
  await press(panel.page, 'Save the description');
  await saying(panel.page, 'Description saved.').waitFor();
  const key = await capture(await context.newPage());
  await panel.page.bringToFront();
  await expect.poll(async () => Object.keys((await readConnection(panel.page)).fields)).toHaveLength(3);
  const before = await readConnection(panel.page);

  const options = await session.open('options.html');
  await press(options, 'Export…');
  await fill(options, 'Current passphrase', PASSPHRASE);
  await fill(options, 'Passphrase for the file', PASSPHRASE);
  await fill(options, 'Repeat passphrase for the file', PASSPHRASE);
  const coming = options.waitForEvent('download');
  await press(options, 'Save the file');
  const file = info.outputPath('own.patchbay');
  await (await coming).saveAs(file);
  expect(readFileSync(file).toString('latin1')).not.toContain('meridian');

  const there = await open({ grant });
  const fresh = await withVault(there);
  const import_ = await there.open('options.html');
  await press(import_, 'Import…');
  await import_.getByLabel('File', { exact: true }).setInputFiles(file);
  await fill(import_, 'Passphrase of the file', PASSPHRASE);
  await press(import_, 'Open the file');
  await saying(import_, 'Meridian Desk to Lanternboard').waitFor();
  await press(import_, 'Import 1 connection');
  await saying(import_, '1 connection imported.').waitFor();
  await fresh.page.bringToFront();
  await fresh.page.reload();
  expect(await readConnection(fresh.page)).toEqual(before);
  await fresh.test();
  expect(await causes(fresh)).toEqual([]);
  await press(fresh.page, 'Reveal Access key');
  await expect(fresh.page.getByRole('textbox', { name: 'Access key', exact: true })).toHaveValue(key);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`${scheme}: the form has no barrier, with all that can be wrong, and at 400 %`, async ({ open }, info) => {
    const session = await open({ grant });
    const { page } = new Panel(await session.open('sidepanel.html'));
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const look = async (name: string) => {
      await page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect
        .soft(
          violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${String(target)}`)),
          name,
        )
        .toEqual([]);
    };
    await press(page, 'New connection');
    await look('entry');
    await press(page, 'A system that is not on the list');
    await page.getByLabel('Test the key with one request').check();
    await press(page, 'Create');
    await saying(page, /things are to mend/).waitFor();
    await look('wrong');
    // 1280 CSS pixels at 400 % are 320.
    await page.setViewportSize({ width: 320, height: 640 });
    await look('wrong-at-400');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 420, height: 860 });
    await press(page, 'Back');
    await press(page, 'Cancel');
    await describeOwn(page, 'Acme');
    await look('described');
    await press(page, 'Create');
    await saying(page, 'Permissions are not tested.').waitFor();
    await look('workbench');
  });
}
