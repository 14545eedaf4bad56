import type { Page } from '@playwright/test';
import { until } from '../support/until.ts';
import { expect, test } from './support/fixtures.ts';
import { writeExportOf } from './support/export-of.ts';
import { Panel } from './support/panel.ts';
import { readArea } from './support/storage.ts';
import {
  PASSPHRASE,
  addConnection,
  expectSecret,
  fill,
  lock,
  press,
  saying,
  unlock,
  withVault,
} from './support/vault-hands.ts';

const FRESH = 'amber kettle beside seven doors';
const SECRET = 'invented-4f1c-never-used-anywhere';

test('after a change the new passphrase opens the vault and the old one does not', async ({ open }) => {
  const session = await open();
  const panel = await withVault(session);
  await addConnection(panel, 'Northwind', SECRET);
  const options = await session.open('options.html');

  await press(options, 'Change passphrase');
  await expect(options.getByLabel('Current passphrase')).toBeFocused();
  await fill(options, 'Current passphrase', 'not the right passphrase');
  await fill(options, 'New passphrase', FRESH);
  await fill(options, 'Repeat new passphrase', FRESH);
  await press(options, 'Change it');
  await saying(options, 'That is not the vault’s passphrase.').waitFor();
  await fill(options, 'Current passphrase', PASSPHRASE);
  await press(options, 'Change it');
  await saying(options, 'The passphrase was changed.').waitFor();
  await expect(options.getByRole('button', { name: 'Change passphrase' })).toBeFocused();

  await panel.page.bringToFront();
  await lock(panel.page);
  await unlock(panel.page, PASSPHRASE);
  await saying(panel.page, 'That passphrase does not open the vault.').waitFor();
  await unlock(panel.page, FRESH);
  await panel.button('Lock').waitFor();
  await expectSecret(panel.page, SECRET);
});

/** @returns a promise of the n-th change of a stored item, seen from another page of the extension. */
const change = (own: Page, item: string, nth = 1): Promise<void> =>
  own.evaluate(
    ([name, times]) =>
      new Promise<void>((resolve) => {
        let seen = 0;
        const { local } = (globalThis as unknown as { chrome: { storage: { local: Watched } } }).chrome.storage;
        local.onChanged.addListener((changes) => {
          if (name in changes) seen += 1;
          if (seen === times) resolve();
        });
      }),
    [item, nth] as const,
  );
interface Watched {
  onChanged: { addListener: (listener: (changes: object) => void) => void };
}

// The wrong-try count is written before the first derivation and taken away between the two; the header comes last.
const MOMENTS = [
  ['before the first derivation', 'vault:backOff', 1],
  ['between the two derivations', 'vault:backOff', 2],
  ['when the header was written', 'vault:header', 1],
] as const;

test('the page is closed in the middle of a change: exactly one of the two passphrases opens the vault', async ({
  open,
}) => {
  test.slow();
  const session = await open();
  const panel = await withVault(session);
  await addConnection(panel, 'Northwind', SECRET);
  let current = PASSPHRASE;
  for (const [moment, item, nth] of MOMENTS) {
    const next = `${FRESH} ${moment}`;
    const options = await session.open('options.html');
    await press(options, 'Change passphrase');
    await fill(options, 'Current passphrase', current);
    await fill(options, 'New passphrase', next);
    await fill(options, 'Repeat new passphrase', next);
    const reached = change(panel.page, item, nth);
    await press(options, 'Change it');
    await reached;
    await options.close({ runBeforeUnload: false });

    await panel.page.bringToFront();
    await lock(panel.page);
    await unlock(panel.page, current);
    const wrong = saying(panel.page, 'That passphrase does not open the vault.');
    await wrong.or(panel.button('Lock')).first().waitFor();
    const changed = await wrong.isVisible();
    console.log(`${moment}: the ${changed ? 'new' : 'old'} passphrase opens it`);
    if (changed) {
      await unlock(panel.page, next);
      await panel.button('Lock').waitFor();
      current = next;
    }
    if (item === 'vault:header') expect(changed).toBe(true);
    await expectSecret(panel.page, SECRET);
  }
});

type Header = { keyId: string; previous?: unknown } | undefined;
const headerOf = async (own: Page) => (await readArea(own, 'local'))['vault:header'] as Header;

test('a new key seals every connection anew, and the vault opens after a restart of the browser', async ({ open }) => {
  const session = await open();
  const panel = await withVault(session);
  await addConnection(panel, 'Northwind', SECRET);
  const before = await headerOf(panel.page);

  const options = await session.open('options.html');
  await press(options, 'Make a new key');
  await fill(options, 'Current passphrase', PASSPHRASE);
  await press(options, 'Make it');
  await saying(options, 'Every connection is sealed under the new key.').waitFor();
  const after = await headerOf(panel.page);
  expect(after?.keyId).not.toBe(before?.keyId);
  expect(after?.previous).toBeUndefined();
  await panel.page.bringToFront();
  await expectSecret(panel.page, SECRET);

  await session.context.close();
  const again = new Panel(await (await open({ profile: session.profile })).open('sidepanel.html'));
  await again.openVault(PASSPHRASE);
  await expectSecret(again.page, SECRET);
});

test('the page is closed while a new key is made: unlocking finishes it, and none of 400 values is lost', async ({
  open,
}, info) => {
  test.slow();
  const session = await open();
  const panel = await withVault(session);
  const options = await session.open('options.html');
  await press(options, 'Import…');
  const file = await writeExportOf(400, FRESH, info.outputPath('many.patchbay'));
  await options.getByLabel('File', { exact: true }).setInputFiles(file);
  await fill(options, 'Passphrase of the file', FRESH);
  await press(options, 'Open the file');
  const started = performance.now();
  await press(options, 'Import 400 connections');
  await saying(options, '400 connections imported.').waitFor({ timeout: 60_000 });
  console.log(`imported 400 connections in ${Math.round(performance.now() - started)} ms`);

  const before = await headerOf(panel.page);
  await press(options, 'Make a new key');
  await fill(options, 'Current passphrase', PASSPHRASE);
  const begun = change(panel.page, 'vault:header');
  await press(options, 'Make it');
  await begun;
  await options.close({ runBeforeUnload: false });
  const stopped = await headerOf(panel.page);
  console.log(`closed with the old key ${stopped?.previous ? 'still there' : 'gone'}`);

  await session.context.close();
  const again = await open({ profile: session.profile });
  const bench = new Panel(await again.open('sidepanel.html'));
  await bench.openVault(PASSPHRASE);
  await until('one key alone', async () => (await headerOf(bench.page))?.previous === undefined);
  expect((await headerOf(bench.page))?.keyId).not.toBe(before?.keyId);

  // The file is held against what is here: every value opens under the new key, and is what it was.
  const look = await again.open('options.html');
  await press(look, 'Import…');
  await look.getByLabel('File', { exact: true }).setInputFiles(file);
  await fill(look, 'Passphrase of the file', FRESH);
  await press(look, 'Open the file');
  await saying(look, 'Everything in the file is here already.').waitFor({ timeout: 60_000 });
});
