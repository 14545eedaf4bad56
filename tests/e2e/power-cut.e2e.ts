import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { formIsKnown, makeConnection, openForm, valuesOn } from '../attacks/support/arena.ts';
import { CANARY, PASSPHRASE } from '../attacks/support/canary.ts';
import { seeded } from '../kills/random.ts';
import { until } from '../support/until.ts';
import { panel as words } from '../../lib/words/panel.ts';
import { type Session, launch } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { Overlay } from './support/overlay.ts';
import { Panel } from './support/panel.ts';
import { copyInMidWrite, cutPower } from './support/power-cut.ts';
import { readConnection, readConnections, readStore } from './support/storage.ts';

const CUTS = 6;
const COPIES = 6;

/** Values that the person typed, one after the other, and how many of them the workbench has called saved. */
interface Told {
  typed: string[];
  saved: number;
}
const toldOf = (first: string): Told => ({ typed: [first], saved: 1 });

const secretBox = (panel: Panel) => panel.page.getByRole('textbox', { name: 'Client Secret', exact: true });
const invented = (run: string) => `${run.padStart(8, '0')}-0000-4000-8000-000000000001-${run.padStart(8, '0')}`;

const savedAt = async (panel: Panel) => (await readConnection(panel.page)).fields['clientSecret']?.at;

/** No value comes twice. */
let values = 1;

/** Types one secret after the other and notes what was told as saved, until it is stopped or the browser is gone. */
async function keepSealing(panel: Panel, told: Told, stopped: () => boolean = () => false): Promise<void> {
  while (!stopped() && !panel.page.isClosed()) {
    try {
      const value = invented(`${(values += 1)}`);
      const before = await savedAt(panel);
      await secretBox(panel).fill(value);
      told.typed.push(value);
      await secretBox(panel).press('Enter');
      await until('the value to be saved', async () => panel.page.isClosed() || (await savedAt(panel)) !== before);
      if (panel.page.isClosed()) return;
      told.saved = told.typed.length;
    } catch (error) {
      // The browser was cut off under our hands; anything else is a failure.
      if (!panel.page.isClosed()) throw error;
    }
  }
}

/** Everything that was there is there, once, and the secret is the last saved one or one that was typed after it. */
async function lookAt(session: Session, { typed, saved }: Told): Promise<{ panel: Panel; value: string }> {
  const panel = new Panel(await session.open('sidepanel.html'));
  await panel.openVault(PASSPHRASE);
  expect(await readConnections(panel.page)).toHaveLength(1);
  for (const [store, rows] of [
    ['records', 1],
    ['summaries', 1],
    ['quarantine', 0],
  ] as const)
    expect(await readStore(panel.page, store)).toHaveLength(rows);
  await panel.button('Reveal Client Secret').click();
  const value = await until('the secret', async () => (await secretBox(panel).inputValue()) || undefined);
  expect(typed.slice(saved - 1)).toContain(value);
  await panel.button('Hide Client Secret').click();
  return { panel, value };
}

test('the power is cut in the middle of writing: nothing that was called saved is lost, nothing is doubled', async ({
  lab,
}) => {
  test.setTimeout(300_000);
  lab.reset();
  const profile = mkdtempSync(join(tmpdir(), 'patchbay-power-'));
  const chance = seeded(11);
  let told = toldOf(invented('1'));
  let session = await launch({ hosts: lab, profile });
  try {
    const page = await session.context.newPage();
    await page.goto(`${lab.origins.halopsa}/config`);
    let panel = await makeConnection(session, page, { 'Client Secret': invented('1') });
    let midWrite = 0;
    for (let cut = 0; cut < CUTS; cut += 1) {
      const sealing = keepSealing(panel, told);
      await until('a value to be saved', () => told.saved > 1);
      // The dice: when the power goes is what is tried here.
      await pause(chance() * 60);
      await cutPower(session);
      await sealing;
      if (told.typed.length > told.saved) midWrite += 1;
      session = await launch({ hosts: lab, profile });
      const found = await lookAt(session, told);
      panel = found.panel;
      told = toldOf(found.value);
    }
    console.log(`${CUTS} power cuts, ${midWrite} of them before a written value was told as saved: 0 lost, 0 doubled`);
    expect(midWrite).toBeGreaterThan(0);

    // A test that was running has no end any more: it says so, and claims nothing.
    lab.latency(5_000);
    await panel.button('Test connection').click();
    await until('the test to run', async () => (await readConnection(panel.page)).verification?.state === 'running');
    await cutPower(session);
    session = await launch({ hosts: lab, profile });
    await (await lookAt(session, told)).panel.page.getByText(words.checks.interrupted).waitFor();
  } finally {
    lab.latency(0);
    await session.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});

test('the power is cut before a capture made under a locked vault was sealed: the older value is neither ticked nor filled, and the workbench says what is gone', async ({
  lab,
}) => {
  lab.reset();
  const profile = mkdtempSync(join(tmpdir(), 'patchbay-locked-'));
  let session = await launch({ hosts: lab, profile });
  try {
    const page = await session.context.newPage();
    await page.goto(`${lab.origins.halopsa}/config`);
    let panel = await makeConnection(session, page, { Tenant: 'yesterdays-tenant' });
    await panel.press(panel.button('Lock'));
    await page.bringToFront();
    await page.goto(`${lab.origins.halopsa}/config/integrations/api`);
    await new Overlay(page).click('button', /^Capture \d+ values?$/);
    await until('the capture', async () => (await readConnection(panel.page)).fields['tenant']?.waits);
    await panel.page.bringToFront();
    await panel.page.getByText(words.credentials.waits).first().waitFor();
    await cutPower(session);

    session = await launch({ hosts: lab, profile });
    panel = new Panel(await session.open('sidepanel.html'));
    // Said while nobody has unlocked yet.
    await panel.button('Unlock').waitFor();
    await panel.page
      .getByText(/gone before a vault could keep it/)
      .first()
      .waitFor();
    expect((await readConnection(panel.page)).fields).not.toHaveProperty('tenant');
    await panel.openVault(PASSPHRASE);
    const form = await session.context.newPage();
    await openForm(form, lab.origins.dnsfilter);
    await formIsKnown(panel.page);
    await panel.page.bringToFront();
    await panel.fill();
    const written = await valuesOn(form);
    expect(written).toContain(CANARY['Client ID']);
    expect(written).not.toContain('yesterdays-tenant');
  } finally {
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
  const told = toldOf(invented('1'));
  let stopped = false;
  const sealing = keepSealing(panel, told, () => stopped);
  let writes = 0;
  for (let copy = 0; copy < COPIES; copy += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'patchbay-copy-'));
    try {
      const { saved, typed } = told;
      const before = typed.length;
      await copyInMidWrite(session.profile, folder);
      const then = typed.slice();
      writes += then.length - before;
      const copied = await launch({ hosts: lab, profile: folder });
      try {
        await lookAt(copied, { typed: then, saved });
      } finally {
        await copied.close();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }
  stopped = true;
  await sealing;
  expect(writes).toBeGreaterThan(0);
  console.log(`${COPIES} copies, ${writes} values written meanwhile: 0 lost, 0 doubled`);
});
