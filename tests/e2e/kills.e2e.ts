import { setTimeout as pause } from 'node:timers/promises';
import { seeded } from '../kills/random.ts';
import { until } from '../support/until.ts';
import { expect, test } from './support/fixtures.ts';
import { killWorker } from './support/kill-worker.ts';
import { play } from './support/player.ts';
import { Panel } from './support/panel.ts';
import { readConnection, readStore } from './support/storage.ts';

const PASSPHRASE = 'seven invented words nobody ever says';
const FILLS = 10;
const TESTS = 12;
const SEALS = 12;

test('a worker killed in the middle of fills and tests, and beside a window that seals: nothing is lost or doubled', async ({
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
  /** Kills the worker at a moment of the seed's choice, once `start` was pressed: the dice are the test, nothing is waited for. */
  const killDuring = async (start: () => Promise<void>, within: number) => {
    const moment = chance() * within;
    const pressed = start();
    await pause(moment);
    if (await killWorker(session)) kills += 1;
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
    await killDuring(() => box.press('Enter'), 60);
    await until('the value in both windows', async () => {
      const shown = await second.page.getByRole('textbox', { name: 'Tenant', exact: true }).inputValue();
      return shown === `tenant-${run}` && (await readConnection(panel.page)).fields['tenant']?.value === shown;
    });
    expect(await readStore(panel.page, 'records')).toHaveLength(1);
    expect(await readStore(panel.page, 'quarantine')).toEqual([]);
  }

  console.log(`in the browser: ${kills} kills, 0 lost, 0 doubled`);
  // A kill that found no worker proves nothing.
  expect(kills).toBeGreaterThan((FILLS + TESTS + SEALS) / 2);
});
