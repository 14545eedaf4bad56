import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeConnection } from '../attacks/support/arena.ts';
import { CANARY, PASSPHRASE } from '../attacks/support/canary.ts';
import { options } from '../../lib/words/options.ts';
import { panel as words } from '../../lib/words/panel.ts';
import { launch } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { Panel } from './support/panel.ts';
import { readArea, readConnection, readStore } from './support/storage.ts';

const secretBox = (panel: Panel) => panel.page.getByRole('textbox', { name: 'Client Secret', exact: true });
const NEW = CANARY['Client Secret'].replaceAll('cafe', 'beef');

test('E9: on a full disk a new secret is kept in memory and said to be unsaved, the old one stays, and it is saved later', async ({
  lab,
}) => {
  lab.reset();
  const profile = mkdtempSync(join(tmpdir(), 'patchbay-full-'));
  const first = await launch({ hosts: lab, profile });
  const console = await first.context.newPage();
  await console.goto(`${lab.origins.halopsa}/config`);
  await makeConnection(first, console);
  await first.close();

  const session = await launch({ hosts: lab, profile });
  const page = session.context.pages()[0] ?? (await session.context.newPage());
  const cdp = await session.context.newCDPSession(page);
  const origin = `chrome-extension://${session.extensionId}`;
  /** The browser's own quota, as it counts it. Before the first write: what it allowed then it goes on allowing for a while. */
  const quota = (quotaSize?: number) =>
    cdp.send('Storage.overrideQuotaForOrigin', quotaSize === undefined ? { origin } : { origin, quotaSize });
  await quota(1);
  const panel = new Panel(await session.open('sidepanel.html'));
  await panel.openVault(PASSPHRASE);
  const before = await readStore(panel.page, 'records');
  const ticked = (await readConnection(panel.page)).fields['clientSecret'];
  expect(ticked).toBeDefined();
  await secretBox(panel).fill(NEW);
  await secretBox(panel).press('Enter');
  await panel.page.getByText(words.vault.notOnDisk(1)).waitFor();
  await panel.page.getByText(words.credentials.notOnDisk('Client Secret')).waitFor();
  expect(await readStore(panel.page, 'records')).toEqual(before);
  expect((await readConnection(panel.page)).fields['clientSecret']).toEqual(ticked);
  expect(await readStore(panel.page, 'quarantine')).toEqual([]);
  // Pressed too early it says that nothing has changed.
  await panel.button(words.vault.saveNow).click();
  await panel.page.getByText(words.vault.stillFull).waitFor();
  expect(await readStore(panel.page, 'records')).toEqual(before);

  await quota();
  await panel.button(words.vault.saveNow).click();
  await panel.page.getByText(words.vault.notOnDisk(1)).waitFor({ state: 'detached' });
  expect(await readStore(panel.page, 'records')).toHaveLength(1);
  expect(await readStore(panel.page, 'records')).not.toEqual(before);
  // The tick of the new value came with it.
  const sealed = (await readConnection(panel.page)).fields['clientSecret'];
  expect(sealed?.at).not.toBe(ticked?.at);
  expect(sealed).not.toHaveProperty('waits');
  expect(Object.keys(await readArea(panel.page, 'session')).filter((key) => key.includes('pending'))).toEqual([]);
  await panel.button('Reveal Client Secret').click();
  await expect(secretBox(panel)).toHaveValue(NEW);
  expect((await readConnection(panel.page)).fields['tenant']?.value).toBe(CANARY.Tenant);
  await session.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

test('a vault whose database the browser cleared: the diagnosis says so, and starting over leads to a vault that works', async ({
  lab,
}) => {
  lab.reset();
  const profile = mkdtempSync(join(tmpdir(), 'patchbay-evicted-'));
  let session = await launch({ hosts: lab, profile });
  try {
    const page = await session.context.newPage();
    await page.goto(`${lab.origins.halopsa}/config`);
    await makeConnection(session, page);
    const sound = await session.open('options.html');
    await sound.getByRole('list', { name: 'Diagnostics' }).getByText(options.doctor.vaultText.open).waitFor();
    await session.close();
    // What eviction takes: the origin's database. `storage.local` lies elsewhere and stays.
    const stores = join(profile, 'Default', 'IndexedDB');
    const own = readdirSync(stores).filter((name) => name.includes(session.extensionId));
    expect(own.length).toBeGreaterThan(0);
    for (const name of own) rmSync(join(stores, name), { recursive: true });

    session = await launch({ hosts: lab, profile });
    const own2 = await session.open('options.html');
    await own2.getByRole('list', { name: 'Diagnostics' }).getByText(options.doctor.vaultEvicted).waitFor();
    await own2.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(PASSPHRASE);
    await own2.getByRole('button', { name: 'Unlock', exact: true }).click();
    await own2.getByRole('alert').getByText(words.vault.damaged).waitFor();

    await own2.getByRole('button', { name: options.keys.startOver.open }).click();
    await own2.getByRole('textbox', { name: options.keys.startOver.confirm }).fill(options.keys.startOver.word);
    await own2.getByRole('button', { name: options.keys.startOver.submit }).click();
    await own2.getByText(options.vault.none).waitFor();
    const fresh = await session.context.newPage();
    await fresh.goto(`${lab.origins.halopsa}/config`);
    const panel = await makeConnection(session, fresh);
    await panel.button('Reveal Client Secret').click();
    await expect(secretBox(panel)).toHaveValue(CANARY['Client Secret']);
  } finally {
    await session.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});
