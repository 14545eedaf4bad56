import { until } from '../support/until.ts';
import { origins } from '../lab/hosts.ts';
import { launch } from './support/browser.ts';
import { Person } from './support/console.ts';
import { expect, test } from './support/fixtures.ts';
import { judge } from './support/judge.ts';
import { Overlay } from './support/overlay.ts';
import { Panel } from './support/panel.ts';
import { play } from './support/player.ts';
import { killWorker } from './support/kill-worker.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PASSPHRASE = 'seven invented words nobody ever says';

test('a technician who follows the guide ends with a proven connection', async ({ lab, open }) => {
  const { report, missed, stage } = await play({ session: await open() });
  expect(missed).toEqual([]);
  expect(judge(report, undefined)).toEqual([]);
  expect(report.fields.find(({ id }) => id === 'authorizationServer')?.value).toMatch(/\/auth$/);
  expect(lab.state().dnsfilter.status).toBe('connected');
  const overlay = new Overlay(stage.destination.page);
  await stage.destination.page.bringToFront();
  const { done, of } = await overlay.progress();
  expect(done).toBe(of);
});

test('a customer who calls things otherwise is guided just as well', async ({ open }) => {
  const { report, missed } = await play({ session: await open(), wording: 'clients' });
  expect(missed).toEqual([]);
  expect(judge(report, undefined)).toEqual([]);
});

test('one’s own server: its requirements come first, and the form gets Not set as the tenant', async ({
  lab,
  open,
}) => {
  const session = await open({ grant: [origins.onPrem] });
  const { report, missed } = await play({ session, hosting: 'on-prem' });
  expect(report.steps[0]?.id).toBe('certificate-chain');
  expect(missed).toEqual([]);
  expect(judge(report, undefined)).toEqual([]);
  expect(lab.state().dnsfilter.status).toBe('connected');
});

test('progress survives a reload, a killed worker, a closed tab and a restarted browser', async ({ lab }) => {
  const profile = mkdtempSync(join(tmpdir(), 'patchbay-restart-'));
  let session = await launch({ hosts: lab, profile });
  const kept: Record<string, number> = {};
  try {
    const { report, missed } = await play({
      session,
      passphrase: PASSPHRASE,
      between: async (stage, { id }) => {
        const { page } = stage.source;
        const doneNow = async () => (await new Overlay(page).progress()).done;
        if (id === 'save-application') {
          const before = await doneNow();
          await page.reload();
          await expect.poll(doneNow).toBe(before);
          kept['reload'] = before;
        }
        if (id === 'saved-permissions') {
          const before = await doneNow();
          await killWorker(stage.session);
          await page.reload();
          await expect.poll(doneNow).toBe(before);
          kept['worker'] = before;
        }
        if (id === 'role-permissions') {
          const before = await doneNow();
          const fresh = await stage.session.context.newPage();
          await page.close();
          await fresh.goto(`${origins.halopsa}/config`);
          stage.source = stage.destination = new Person(fresh);
          await expect.poll(async () => (await new Overlay(fresh).progress()).done).toBe(before);
          kept['tab'] = before;
        }
        if (id === 'capture-servers') {
          const before = await doneNow();
          await stage.session.context.close();
          session = await launch({ hosts: lab, profile });
          const [first] = session.context.pages();
          const again = first ?? (await session.context.newPage());
          await again.goto(`${origins.halopsa}/config`);
          stage.session = session;
          stage.source = stage.destination = new Person(again);
          stage.panel = await Panel.open(session, again);
          await stage.panel.openVault(PASSPHRASE);
          await again.bringToFront();
          await expect.poll(async () => (await new Overlay(again).progress()).done).toBe(before);
          kept['browser'] = before;
        }
      },
    });
    expect(Object.keys(kept)).toEqual(['reload', 'worker', 'tab', 'browser']);
    expect(missed).toEqual([]);
    expect(judge(report, undefined)).toEqual([]);
  } finally {
    await session.context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});

test('a tick disappears as soon as the value stops being right', async ({ open }) => {
  const { stage } = await play({ session: await open(), upTo: 'tick-permissions' });
  const { page } = stage.source;
  await page.bringToFront();
  const overlay = new Overlay(page);
  const isDone = async (): Promise<boolean> =>
    (await overlay.items('Steps')).some((text) => text.startsWith('Done: Tick exactly the needed permissions'));
  expect(await isDone()).toBe(true);
  await page.getByRole('checkbox', { name: 'edit:items', exact: true }).click();
  await until('the tick to go', async () => !(await isDone()));
  await page.getByRole('checkbox', { name: 'edit:items', exact: true }).click();
  await until('the tick to come back', isDone);
  await page.getByRole('checkbox', { name: 'all', exact: true }).click();
  await until('the tick to go once more', async () => !(await isDone()));
  await until('the reason', async () => (await overlay.items('Findings')).some((text) => text.startsWith('Error:')));
});
