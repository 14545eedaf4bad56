import { readFileSync, writeFileSync } from 'node:fs';
import { type Page, expect } from '@playwright/test';
import { test } from './support/fixtures.ts';
import { readConnections } from './support/storage.ts';
import {
  PASSPHRASE,
  addConnection,
  expectSecret,
  fill,
  press,
  saying,
  setSecret,
  withVault,
} from './support/vault-hands.ts';

const FILE_PASSPHRASE = 'a file of nine quiet harbours';
const SECRET = 'invented-4f1c-never-used-anywhere';

/** Saves an export from the options page. @returns where it lies. */
async function exportTo(options: Page, path: string): Promise<string> {
  await press(options, 'Export…');
  await fill(options, 'Current passphrase', PASSPHRASE);
  await fill(options, 'Passphrase for the file', FILE_PASSPHRASE);
  await fill(options, 'Repeat passphrase for the file', FILE_PASSPHRASE);
  const coming = options.waitForEvent('download');
  await press(options, 'Save the file');
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^patchbay-\d{4}-\d\d-\d\d\.patchbay$/);
  await download.saveAs(path);
  return path;
}

async function openFile(options: Page, file: string, passphrase = FILE_PASSPHRASE): Promise<void> {
  await options.getByLabel('File', { exact: true }).setInputFiles(file);
  await fill(options, 'Passphrase of the file', passphrase);
  await press(options, 'Open the file');
}

const planned = (options: Page) =>
  options.getByRole('list', { name: 'Connections in the file' }).getByRole('listitem').allInnerTexts();

test('what was exported here is imported there, with its secret, and a second time doubles nothing', async ({
  open,
}, info) => {
  test.slow();
  const here = await open();
  const panel = await withVault(here);
  await addConnection(panel, 'Northwind', SECRET);
  await addConnection(panel, 'Contoso', `${SECRET}-2`);
  const file = await exportTo(await here.open('options.html'), info.outputPath('backup.patchbay'));
  const bytes = readFileSync(file).toString('latin1');
  for (const hidden of [SECRET, 'Northwind', 'Contoso', 'halopsa']) expect(bytes).not.toContain(hidden);

  const there = await open();
  const fresh = await withVault(there);
  const options = await there.open('options.html');
  await press(options, 'Import…');
  await openFile(options, file, 'not the passphrase of it');
  await saying(options, 'That passphrase does not open the file.').waitFor();
  await fill(options, 'Passphrase of the file', FILE_PASSPHRASE);
  await press(options, 'Open the file');
  await options.getByRole('list', { name: 'Connections in the file' }).waitFor();
  expect((await planned(options)).join()).toMatch(/new.*new/s);
  expect(await readConnections(fresh.page)).toEqual([]);
  await press(options, 'Import 2 connections');
  await saying(options, '2 connections imported.').waitFor();
  expect((await readConnections(fresh.page)).map(({ customer }) => customer)).toEqual(['Northwind', 'Contoso']);
  await fresh.page.bringToFront();
  await fresh.page.reload();
  await expectSecret(fresh.page, `${SECRET}-2`);

  await setSecret(fresh.page, 'typed-here-since');
  await options.bringToFront();
  await press(options, 'Import…');
  await openFile(options, file);
  await options.getByRole('list', { name: 'Connections in the file' }).waitFor();
  const [first, second] = await planned(options);
  expect(first).toMatch(/Contoso[^]*differs from yours/);
  expect(second).toMatch(/Northwind[^]*the same as yours/);
  await expect(options.getByRole('button', { name: 'Import 0 connections' })).toBeDisabled();
  await options.getByLabel('Contoso: which one stays').selectOption('Take the file’s');
  await press(options, 'Import 1 connection');
  await saying(options, '1 connection imported.').waitFor();
  expect(await readConnections(fresh.page)).toHaveLength(2);
  await fresh.page.bringToFront();
  await fresh.page.reload();
  await expectSecret(fresh.page, `${SECRET}-2`);
});

test('a damaged file and another file are named before a passphrase is typed, and nothing is written', async ({
  open,
}, info) => {
  const session = await open();
  const panel = await withVault(session);
  await addConnection(panel, 'Northwind', SECRET);
  const options = await session.open('options.html');
  const file = await exportTo(options, info.outputPath('backup.patchbay'));
  const bytes = readFileSync(file);
  const before = await readConnections(panel.page);

  const cut = info.outputPath('cut.patchbay');
  writeFileSync(cut, bytes.subarray(0, -40));
  const other = info.outputPath('other.patchbay');
  writeFileSync(other, 'name;password\nadmin;invented\n');
  await press(options, 'Import…');
  await options.getByLabel('File', { exact: true }).setInputFiles(cut);
  await saying(options, 'The file is damaged').waitFor();
  await options.getByLabel('File', { exact: true }).setInputFiles(other);
  await saying(options, 'This is no file that Patchbay exported.').waitFor();
  await fill(options, 'Passphrase of the file', FILE_PASSPHRASE);
  await expect(options.getByRole('button', { name: 'Open the file' })).toBeDisabled();
  expect(await readConnections(panel.page)).toEqual(before);
});
