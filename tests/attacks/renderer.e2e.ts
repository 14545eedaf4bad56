import { expect, test } from '../e2e/support/fixtures.ts';
import type { Session } from '../e2e/support/browser.ts';
import { killWorker } from '../e2e/support/kill-worker.ts';
import { Overlay } from '../e2e/support/overlay.ts';
import { readArea, readConnections } from '../e2e/support/storage.ts';
import { requests } from '../../lib/messages/contract.ts';
import { until } from '../support/until.ts';
import { type Arena, isolatedWorld, openArena, valuesOn } from './support/arena.ts';
import { CUSTOMER, PASSPHRASE, holdsCanary } from './support/canary.ts';

/** A vendor page whose renderer was taken over: a script in our content script's own world says whatever it likes. */
test.describe.configure({ mode: 'serial' });
let arena: Arena;
let rogue: <T>(expression: string) => Promise<T>;
test.beforeAll(async ({ lab }) => {
  arena = await openArena(lab);
  // Another customer's console, with no guide of its own.
  const page = await arena.session.context.newPage();
  rogue = await isolatedWorld(arena.session, page);
  await page.goto(`${lab.origins.otherTenant}/config`);
  await new Overlay(page).waitFor('button', 'Start HaloPSA to DNSFilter');
});
test.afterAll(() => arena.session.close());

const ask = (message: unknown): Promise<unknown> =>
  rogue(`chrome.runtime.sendMessage(${JSON.stringify(message)}).catch((error) => ({ thrown: String(error) }))`);

const byKey = (entries: [string, unknown][]) => entries.toSorted(([a], [b]) => a.localeCompare(b));

/** Everything that the extension keeps, but what this tab itself may write: its own page, its own sight. */
async function kept(): Promise<string> {
  const [local, session] = await Promise.all([
    readArea(arena.panel.page, 'local'),
    readArea(arena.panel.page, 'session'),
  ]);
  const others = Object.entries(session).filter(([key]) => !/^(tab|sight|foreign):|Used$|used/.test(key));
  return JSON.stringify([byKey(Object.entries(local)), byKey(others)]);
}

/** Values of every sort, and what an attacker would try first. */
async function bodies(): Promise<unknown[]> {
  const [first] = await readConnections(arena.panel.page);
  const id = first?.id ?? '';
  const app = 'https://app.dnsfilter.com/';
  return [
    {},
    null,
    [],
    '',
    0,
    { connection: id },
    { connection: id, tab: 1, origin: 'https://acme.halopsa.com' },
    { url: 'https://acme.halopsa.com/config' },
    { url: 'https://acme.halopsa.com/config/integrations/api', landmarks: ['Resource Server', 'Authorisation Server'] },
    { url: app, landmarks: ['Client Secret', 'Client ID', 'Save and Test', 'PSA Management'] },
    { url: 'javascript:1', landmarks: [] },
    { page: 'api', values: { clientSecret: 'rogue', clientId: 'rogue', tenant: 'rogue' } },
    { page: 'application', values: { ['__proto__']: 'x', connection: id } },
    { page: 'api', fields: {}, settings: {}, permissions: {}, otherPermissions: [], alerts: [] },
    { step: 'save-and-test', done: true },
    { step: 'current-version', done: true, connection: id },
    { integration: 'no-such-guide' },
    { key: 'vault:held' },
  ];
}

test('B14: a page without a guide of its own looks the same with a full vault, a locked one and none', async ({
  lab,
  open,
}) => {
  const look = async ({ context }: Pick<Session, 'context'>): Promise<string[]> => {
    const page = await context.newPage();
    await page.goto(`${lab.origins.otherTenant}/config`);
    await new Overlay(page).waitFor('button', 'Start HaloPSA to DNSFilter');
    // The console's own data may come after the overlay.
    await page.getByText('Priya Raman').waitFor();
    const seen = await page.evaluate(() => {
      const host = document.querySelector('[data-patchbay]');
      const markup = document.documentElement.outerHTML.replaceAll(/\d\d:\d\d(:\d\d)?( [AP]M)?/g, '');
      return [markup, JSON.stringify(host?.getBoundingClientRect()), Object.keys(globalThis).sort().join()];
    });
    await page.close();
    return seen;
  };
  const full = await look(arena.session);
  await arena.panel.press(arena.panel.button('Lock'));
  const locked = await look(arena.session);
  await arena.panel.openVault(PASSPHRASE);
  const none = await look(await open());
  expect(full[0]).toContain('data-patchbay');
  expect(full).toEqual(none);
  expect(locked).toEqual(none);
});

test('D1: every message with every sort of body: it learns nothing and changes nothing of others', async () => {
  const before = await kept();
  const names = [
    ...Object.keys(requests),
    'vault.open',
    'vault.unlock',
    'vault.export',
    'records.list',
    'storage.get',
    'constructor',
    '__proto__',
  ];
  const answers: string[] = [];
  for (const name of names)
    // Starting a guide on its own console and placing the overlay are its right: the next test looks at them.
    for (const body of await bodies()) {
      if (name === 'overlay.place') continue;
      const answer = JSON.stringify((await ask({ name, body })) ?? null);
      const { from } = (requests as Record<string, { from: readonly string[] }>)[name] ?? {};
      if (from && !from.includes('console')) expect(answer, name).toMatch(/refused/);
      answers.push(`${name} ${answer}`);
    }
  console.log(`${answers.length} messages`);
  const telling = answers.filter((each) => holdsCanary(each) || each.includes(CUSTOMER) || each.includes(PASSPHRASE));
  expect(telling).toEqual([]);
  expect(await kept()).toBe(before);
  expect((await valuesOn(arena.form)).filter(holdsCanary)).toEqual([]);
});

test('D1: what it may do stays its own: a guide on its own console, once, and not shown in the workbench', async ({
  lab,
}) => {
  // The person looks at another tab.
  await arena.form.bringToFront();
  const before = await readConnections(arena.panel.page);
  const { activeConnection: active } = await readArea(arena.panel.page, 'local');
  for (let at = 0; at < 20; at += 1) await ask({ name: 'guide.start', body: { integration: 'halopsa-to-dnsfilter' } });
  const after = await readConnections(arena.panel.page);
  expect(after.length).toBe(before.length + 1);
  const own = after.find(({ id }) => !before.some((each) => each.id === id));
  expect(own?.source.origin).toBe(lab.origins.otherTenant);
  expect(after.filter(({ id }) => id !== own?.id)).toEqual(before);
  expect((await readArea(arena.panel.page, 'local'))['activeConnection']).toBe(active);
});

test('C5: 3,000 messages at once and 10 MB, three times, leave the worker alive and the others heard', async () => {
  const flood = await rogue<{ refused: number; handled: number }>(`(async () => {
    const answers = await Promise.all(Array.from({ length: 3_000 }, () =>
      chrome.runtime.sendMessage({ name: 'capture.save', body: { page: 'api', values: { tenant: 'x'.repeat(1000) } } }).catch(() => ({ error: 'refused' }))));
    for (let at = 0; at < 3; at += 1)
      await chrome.runtime.sendMessage({ name: 'capture.save', body: { page: 'api', values: { tenant: 'x'.repeat(10_000_000) } } }).catch(() => undefined);
    return { refused: answers.filter((each) => each?.error === 'refused').length, handled: answers.filter((each) => each?.ok).length };
  })()`);
  console.log(`flood: ${JSON.stringify(flood)}`);
  expect(flood.refused).toBeGreaterThan(2_000);
  await arena.panel.page.bringToFront();
  await arena.panel.fill();
  expect((await valuesOn(arena.form)).some(holdsCanary)).toBe(true);
});

test('D5: a thousand ports find nobody who would hold them open', async () => {
  await rogue(`(() => {
    globalThis.__ports = Array.from({ length: 1_000 }, (_, at) => chrome.runtime.connect({ name: 'p' + at }));
  })()`);
  let left: number | undefined;
  const open = `(() => globalThis.__ports.filter((port) => { try { port.postMessage(1); return true } catch { return false } }).length)()`;
  await until('all ports to be closed', async () => (left = await rogue<number>(open)) === 0, { last: () => left });
});

test('D6: a message counts for the tab that it came from, whatever it says, and for no page before it', async ({
  lab,
}) => {
  const session = await readArea(arena.panel.page, 'session');
  const others = Object.entries(session).filter(
    ([key, value]) => key.startsWith('tab:') && (value as { origin: string }).origin !== lab.origins.otherTenant,
  );
  expect(others.length).toBeGreaterThan(0);
  for (const [key] of others) {
    const tab = Number(key.slice('tab:'.length));
    await ask({
      name: 'page.identify',
      tab,
      sender: { tab: { id: tab } },
      body: { url: `${lab.origins.otherTenant}/x`, landmarks: [] },
    });
    await ask({
      name: 'page.identify',
      tabId: tab,
      frameId: 0,
      body: { url: `${lab.origins.halopsa}/x`, landmarks: [] },
    });
  }
  const after = await readArea(arena.panel.page, 'session');
  for (const [key, value] of others) expect(after[key]).toEqual(value);
});

const probe = `(async () => {
  const told = [];
  chrome.storage.onChanged.addListener((changes) => told.push(JSON.stringify(changes)));
  globalThis.__told = told;
  const seen = {};
  for (const area of ['local', 'session', 'sync'])
    for (const [verb, run] of [['get', (each) => each.get(null)], ['set', (each) => each.set({ rogue: 1 })], ['clear', (each) => each.clear()]])
      try { const got = await run(chrome.storage[area]); seen[area + '.' + verb] = JSON.stringify(got ?? 'done') } catch (error) { seen[area + '.' + verb] = 'refused' }
  return seen;
})()`;
const ALL_REFUSED = Object.fromEntries(
  ['local', 'session', 'sync'].flatMap((area) => ['get', 'set', 'clear'].map((verb) => [`${area}.${verb}`, 'refused'])),
);

test('E1: content scripts can neither read, write nor listen to storage', async () => {
  expect(await rogue(probe)).toEqual(ALL_REFUSED);
  const [first] = await readConnections(arena.panel.page);
  await arena.panel.page.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set: (all: object) => Promise<void> } } };
    };
    await chrome.storage.local.set({ 'written-by-us': id });
  }, first?.id);
  // What would have been told is told by now: an honest answer comes after it.
  await ask({ name: 'guide.view', body: {} });
  expect(await rogue('globalThis.__told.length')).toBe(0);
});

test('E1: after the worker was killed as well', async () => {
  await killWorker(arena.session);
  expect(await rogue(probe)).toEqual(ALL_REFUSED);
  await until('the worker to answer again', async () =>
    JSON.stringify(await ask({ name: 'guide.view', body: {} }))?.includes('ok'),
  );
  expect(await rogue(probe)).toEqual(ALL_REFUSED);
});
