import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { seeded } from '../kills/random.ts';
import { until } from '../support/until.ts';
import { launch } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { killWorker } from './support/kill-worker.ts';
import { strikeWorker } from './support/strike-worker.ts';
import { play } from './support/player.ts';
import { Panel } from './support/panel.ts';
import { readConnection, readConnections, readStore } from './support/storage.ts';

const PASSPHRASE = 'seven invented words nobody ever says';
const FILLS = 10;
const TESTS = 12;
const SEALS = 12;
const COPIES = 4;

// Not finished (2026-11-22): whatever waits for the worker wakes a new one under the same target id, so `killWorker` waits in
// vain for its end. 22 kills in fills and tests went through in one run; seals and copied profiles were never reached.
test.fixme('a worker killed in the middle of fills and tests, a window that seals meanwhile, and a profile copied in mid-write: nothing is lost or doubled', async ({
  lab,
  open,
}) => {
  test.setTimeout(600_000);
  const session = await open();
  const { stage } = await play({ session, passphrase: PASSPHRASE, upTo: 'fill-form' });
  const { panel } = stage;
  const before = await readConnection(panel.page);
  const chance = seeded(4);
  let kills = 0;
  /** Kills the worker at a moment that the seed chooses, once `start` was pressed. */
  const killDuring = async (start: () => Promise<void>, within: number, kill = killWorker) => {
    const moment = chance() * within;
    const pressed = start();
    await pause(moment);
    await kill(session);
    kills += 1;
    await pressed;
  };
  const whole = async () => {
    const after = await readConnection(panel.page);
    expect(after.fields).toEqual(before.fields);
    expect(await readStore(panel.page, 'records')).toHaveLength(1);
    expect(await readStore(panel.page, 'summaries')).toHaveLength(1);
    expect(await readStore(panel.page, 'quarantine')).toEqual([]);
  };

  await panel.page.bringToFront();
  for (let run = 0; run < FILLS; run += 1) {
    await killDuring(() => panel.page.getByRole('button', { name: /^Fill \d+ values?$/ }).click(), 120);
    await whole();
  }
  lab.latency(60);
  for (let run = 0; run < TESTS; run += 1) {
    const tokens = () => lab.requests().filter(({ path }) => path.endsWith('/token')).length;
    await killDuring(() => panel.button('Test connection').click(), 400);
    const asked = tokens();
    // A new worker tells that the run was interrupted, and asks for nothing on its own.
    await session.worker();
    await until(
      'the end of "running"',
      async () => (await readConnection(panel.page)).verification?.state !== 'running',
    );
    expect(tokens()).toBeLessThanOrEqual(asked);
    await panel.button('Test connection').waitFor();
    await whole();
  }
  lab.latency(0);

  // The page of the workbench seals; the worker beside it dies, and a second window looks on.
  const second = new Panel(await session.open('sidepanel.html'));
  const box = panel.page.getByRole('textbox', { name: 'Tenant', exact: true });
  for (let run = 0; run < SEALS; run += 1) {
    await box.fill(`tenant-${run}`);
    await killDuring(() => box.press('Enter'), 60, strikeWorker);
    await until('the value in both windows', async () => {
      const shown = await second.page.getByRole('textbox', { name: 'Tenant', exact: true }).inputValue();
      return shown === `tenant-${run}` && (await readConnection(panel.page)).fields['tenant']?.value === shown;
    });
    expect(await readStore(panel.page, 'records')).toHaveLength(1);
    expect(await readStore(panel.page, 'quarantine')).toEqual([]);
  }

  for (let copy = 0; copy < COPIES; copy += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'patchbay-cut-'));
    try {
      await box.fill(`copied-${copy}`);
      const writing = box.press('Enter');
      await pause(chance() * 40);
      // As after a power cut: whatever is on the disk at this moment, with no farewell.
      cpSync(session.profile, folder, { recursive: true, filter: (path) => !/Singleton|Cache|lockfile/.test(path) });
      await writing;
      const reopened = await launch({ hosts: lab, profile: folder });
      try {
        const again = new Panel(await reopened.open('sidepanel.html'));
        await again.openVault(PASSPHRASE);
        const [kept, ...others] = await readConnections(again.page);
        expect(others).toEqual([]);
        // The value of this write or of the one before, whole.
        const old = copy === 0 ? `tenant-${SEALS - 1}` : `copied-${copy - 1}`;
        expect([old, `copied-${copy}`]).toContain(kept?.fields['tenant']?.value);
        await again.button('Reveal Client Secret').click();
        await expect(again.page.getByRole('textbox', { name: 'Client Secret', exact: true })).toHaveValue(/^.{73}$/);
        kills += 1;
      } finally {
        await reopened.close();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }
  console.log(`in the browser: ${kills} kills and cuts, 0 lost, 0 doubled`);
});
