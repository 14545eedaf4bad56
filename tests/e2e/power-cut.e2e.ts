import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeConnection } from '../attacks/support/arena.ts';
import { PASSPHRASE } from '../attacks/support/canary.ts';
import { seeded } from '../kills/random.ts';
import { until } from '../support/until.ts';
import { panel as words } from '../../lib/words/panel.ts';
import { type Session, launch } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { Panel } from './support/panel.ts';
import { copyInMidWrite, cutPower } from './support/power-cut.ts';
import { readConnection, readConnections, readStore } from './support/storage.ts';

const CUTS = 6;
const COPIES = 6;

/** Values that the person typed, and the last one that the workbench called saved. */
interface Told {
  asked: string;
  saved: string;
}

const secretBox = (panel: Panel) => panel.page.getByRole('textbox', { name: 'Client Secret', exact: true });
const invented = (run: string) => `${run.padStart(8, '0')}-0000-4000-8000-000000000001-${run.padStart(8, '0')}`;

/** Types one secret after the other and notes what was told as saved, until the browser is gone. */
async function keepSealing(panel: Panel, told: Told, from: string): Promise<void> {
  for (let turn = 0; !panel.page.isClosed(); turn += 1) {
    const value = invented(`${from}${turn}`);
    try {
      const before = (await readConnection(panel.page)).fields['clientSecret']?.at;
      await secretBox(panel).fill(value);
      told.asked = value;
      await secretBox(panel).press('Enter');
      await panel.page.waitForFunction(savedAfter, before);
      told.saved = value;
    } catch (error) {
      // The browser was cut off under our hands; anything else is a failure.
      if (!panel.page.isClosed()) throw error;
    }
  }
}

/** Runs in the panel. @returns whether the connection's own account of the secret is newer than that. */
const savedAfter = (before: string | undefined): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('patchbay');
    opening.addEventListener('error', () => reject(new Error('the database does not open')));
    opening.addEventListener('success', () => {
      const db = opening.result;
      const rows = db.transaction('connections').objectStore('connections').getAll();
      rows.addEventListener('success', () => {
        db.close();
        resolve((rows.result[0] as { fields: { clientSecret?: { at: string } } }).fields.clientSecret?.at !== before);
      });
    });
  });

/** Everything that was there is there, once, and the secret is the last saved one or the one that was being written. */
async function lookAt(session: Session, told: Told): Promise<Panel> {
  const panel = new Panel(await session.open('sidepanel.html'));
  await panel.openVault(PASSPHRASE);
  expect(await readConnections(panel.page)).toHaveLength(1);
  expect(await readStore(panel.page, 'records')).toHaveLength(1);
  expect(await readStore(panel.page, 'summaries')).toHaveLength(1);
  expect(await readStore(panel.page, 'quarantine')).toEqual([]);
  await panel.button('Reveal Client Secret').click();
  await until('the secret', async () => (await secretBox(panel).inputValue()) !== '');
  expect([told.saved, told.asked]).toContain(await secretBox(panel).inputValue());
  told.saved = told.asked = await secretBox(panel).inputValue();
  await panel.button('Hide Client Secret').click();
  return panel;
}

test('the power is cut in the middle of writing: nothing that was called saved is lost, nothing is doubled', async ({
  lab,
}) => {
  test.setTimeout(300_000);
  lab.reset();
  const profile = mkdtempSync(join(tmpdir(), 'patchbay-power-'));
  const chance = seeded(11);
  const told: Told = { asked: '', saved: '' };
  let session = await launch({ hosts: lab, profile });
  try {
    const page = await session.context.newPage();
    await page.goto(`${lab.origins.halopsa}/config`);
    const made = await makeConnection(session, page, { 'Client Secret': invented('1') });
    told.saved = told.asked = invented('1');
    let panel = made;
    let midWrite = 0;
    for (let cut = 0; cut < CUTS; cut += 1) {
      const first = told.saved;
      const sealing = keepSealing(panel, told, `${cut + 2}`);
      await until('a value to be saved', () => told.saved !== first);
      // The dice: when the power goes is what is tried here.
      await pause(chance() * 60);
      await cutPower(session);
      await sealing;
      if (told.asked !== told.saved) midWrite += 1;
      session = await launch({ hosts: lab, profile });
      panel = await lookAt(session, told);
    }
    console.log(`${CUTS} power cuts, ${midWrite} of them before a written value was told as saved: 0 lost, 0 doubled`);
    expect(midWrite).toBeGreaterThan(0);

    // A test that was running has no end any more: it says so, and claims nothing.
    lab.latency(5_000);
    const asked = lab.requests().length;
    await panel.button('Test connection').click();
    await until('the first request', () => lab.requests().length > asked);
    await cutPower(session);
    session = await launch({ hosts: lab, profile });
    panel = await lookAt(session, told);
    await panel.page.getByText(words.checks.interrupted).waitFor();
  } finally {
    lab.latency(0);
    await session.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});

test('a profile that is copied in mid-write opens as the state before or after the write, whole, with its vault', async ({
  lab,
  open,
}) => {
  test.setTimeout(300_000);
  const session = await open();
  const page = await session.context.newPage();
  await page.goto(`${lab.origins.halopsa}/config`);
  const panel = await makeConnection(session, page, { 'Client Secret': invented('1') });
  const told: Told = { asked: invented('1'), saved: invented('1') };
  for (let copy = 0; copy < COPIES; copy += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'patchbay-copy-'));
    try {
      // One write is under way while file after file is copied, and nothing else.
      await secretBox(panel).fill(invented(`${copy + 2}`));
      told.asked = invented(`${copy + 2}`);
      const writing = secretBox(panel).press('Enter');
      copyInMidWrite(session.profile, folder);
      await writing;
      const copied = await launch({ hosts: lab, profile: folder });
      try {
        await lookAt(copied, { ...told });
      } finally {
        await copied.close();
      }
      told.saved = told.asked;
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }
  console.log(`${COPIES} copies in mid-write: 0 lost, 0 doubled`);
});
