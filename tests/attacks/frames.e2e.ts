import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/support/fixtures.ts';
import { Overlay } from '../e2e/support/overlay.ts';
import { readArea, readConnections } from '../e2e/support/storage.ts';
import { until } from '../support/until.ts';
import { type Arena, formIsKnown, openArena, openForm, valuesOn } from './support/arena.ts';
import { type Hostile, hosts, startHostile } from './support/hostile-server.ts';
import { CANARY, SECRET_MARK, holdsCanary } from './support/canary.ts';

/** Frames and look-alike hosts that show the destination's form, beside the real one. */
test.describe.configure({ mode: 'serial' });
let arena: Arena;
let hostile: Hostile;
test.beforeAll(async ({ lab }) => {
  hostile = await startHostile(lab);
  hostile.answer((_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(TWIN));
  // All hosts are this machine here: Chromium's check of local networks would stop the frames before they are tried.
  arena = await openArena(lab, {
    hosts: hostile.hosts,
    args: ['--disable-features=LocalNetworkAccessChecks,HttpsUpgrades'],
  });
  await arena.session.context.route(`${lab.origins.dnsfilter}/twin*`, (route) =>
    route.fulfill({ contentType: 'text/html', body: TWIN }),
  );
  // The lab forbids frames as a careful vendor does; an attacker's best case is one that does not.
  const html = await arena.form.evaluate(() => fetch('/').then((answer) => answer.text()));
  await arena.session.context.route(`${lab.origins.dnsfilter}/`, (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await openForm(arena.form, lab.origins.dnsfilter);
  await formIsKnown(arena.panel.page);
});
test.afterAll(async () => {
  await arena.session.close();
  await hostile.close();
});

const boxes = Object.keys(CANARY).map((label, at) => `<p><label for="f${at}">${label}</label><input id="f${at}"></p>`);
const TWIN = `<!doctype html><title>Twin</title><h2>HaloPSA connection</h2><form>${boxes.join('')}<button>Save and Test</button></form>`;

const frame = (attributes: Record<string, string>): string =>
  `(() => { const f = document.createElement('iframe'); for (const [n, v] of Object.entries(${JSON.stringify(attributes)})) f.setAttribute(n, v); document.body.append(f); return f })()`;

const frames: readonly [id: string, name: string, make: (dnsfilter: string) => string][] = [
  ['B1', 'another site', () => frame({ src: `https://${hosts.stranger}/twin` })],
  ['B2', 'another tenant of the source', () => frame({ src: `https://${hosts.tenant}/twin` })],
  ['B1', 'the same host', (dnsfilter) => frame({ src: `${dnsfilter}/twin` })],
  ['B3', 'the same host, sandboxed', (dnsfilter) => frame({ src: `${dnsfilter}/twin-s`, sandbox: 'allow-scripts' })],
  ['B4', 'srcdoc', () => frame({ srcdoc: TWIN })],
  ['B4', 'srcdoc, sandboxed', () => frame({ srcdoc: TWIN, sandbox: 'allow-scripts' })],
  ['B4', 'about:blank', () => `${frame({})}.contentDocument.write(${JSON.stringify(TWIN)})`],
  [
    'B4',
    'a blob',
    () =>
      frame({ src: 'BLOB' }).replace(
        '"BLOB"',
        `URL.createObjectURL(new Blob([${JSON.stringify(TWIN)}],{type:'text/html'}))`,
      ),
  ],
  ['B4', 'a data address', () => frame({ src: `data:text/html,${encodeURIComponent(TWIN)}` })],
];

for (const [id, name, make] of frames)
  test(`${id}: a frame of ${name} in the destination’s page is not filled, the page itself is`, async ({ lab }) => {
    const { form, panel } = arena;
    await form.bringToFront();
    const before = form.frames().length;
    await form.evaluate(`${make(lab.origins.dnsfilter)};0`);
    await until('the frame', () => form.frames().length > before);
    const made = form.frames().at(-1);
    await until('the form in it', () => made?.evaluate(() => document.querySelectorAll('input').length === 5));
    await panel.page.bringToFront();
    await panel.fill();
    const inFrame = await made?.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value));
    expect(inFrame).toEqual(['', '', '', '', '']);
    expect((await valuesOn(form)).filter(holdsCanary)).toEqual([SECRET_MARK]);
    await form.evaluate(() => {
      for (const each of document.querySelectorAll('iframe')) each.remove();
    });
  });

const recognised = async (): Promise<string[]> =>
  Object.entries(await readArea(arena.panel.page, 'session')).flatMap(([key, value]) =>
    key.startsWith('tab:') ? [(value as { origin: string }).origin] : [],
  );

/** The destination's page as it stands, on another address. */
async function copyAt(page: Page, url: string, headers: Record<string, string> = {}): Promise<void> {
  const body = await arena.form.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll('script, [data-patchbay], meta[http-equiv]')) element.remove();
    return `<!doctype html>${copy.outerHTML}`;
  });
  await page.route(`${url.split('?')[0]}*`, (route) => route.fulfill({ contentType: 'text/html', body, headers }));
  await page.goto(url);
  await page.getByRole('heading').first().waitFor();
}

const fillAndLook = async (page: Page): Promise<string[]> => {
  await arena.panel.page.bringToFront();
  await arena.panel.press(arena.panel.page.getByRole('button', { name: /^Fill \d+ values?$/ }));
  await arena.panel.page
    .getByRole('list', { name: 'What was written' })
    .or(arena.panel.page.getByRole('alert').filter({ hasText: /\S/ }))
    .first()
    .waitFor();
  const marked: readonly string[] = Object.values(CANARY);
  return (await valuesOn(page)).filter((value) => marked.includes(value) || holdsCanary(value));
};

test('B13: with only the source’s page open nothing is filled: its own secret is not offered to it', async () => {
  await arena.form.goto('about:blank');
  for (const page of arena.session.context.pages())
    if (page !== arena.panel.page && page !== arena.form) expect(await fillAndLook(page)).toEqual([]);
});

for (const [id, name, url] of [
  ['C1', 'a look-alike host', 'https://app.dnsfilter.com.evil.acme-msp.example/'],
  ['C1', 'a host of another customer', 'https://globex.halopsa.com/psa'],
  ['B6', 'the vendor’s host on another port', 'https://app.dnsfilter.com:8443/'],
  ['B7', 'the vendor’s host with a dot at the end', 'https://app.dnsfilter.com./'],
  ['B5', 'the vendor’s host over http', 'http://app.dnsfilter.com/'],
] as const)
  test(`${id}: the destination’s page on ${name} is neither recognised, guided nor filled`, async ({ lab }) => {
    // The real page, to be copied.
    await openForm(arena.form, lab.origins.dnsfilter);
    const page = await arena.session.context.newPage();
    await copyAt(page, url);
    expect(page.url()).toBe(url);
    await arena.form.goto('about:blank');
    expect(await fillAndLook(page)).toEqual([]);
    const origin = new URL(url).origin;
    if (origin !== lab.origins.otherTenant) {
      expect(await new Overlay(page).isThere()).toBe(false);
      expect(await recognised()).not.toContain(origin);
    }
    await page.close();
  });

test('B3: a document that is sandboxed by its own policy gets no guide and no value', async ({ lab }) => {
  await openForm(arena.form, lab.origins.dnsfilter);
  const page = await arena.session.context.newPage();
  await copyAt(page, `${lab.origins.dnsfilter}/sandboxed`, { 'content-security-policy': 'sandbox allow-scripts' });
  await arena.form.goto('about:blank');
  expect(await page.evaluate(() => origin)).toBe('null');
  expect(await fillAndLook(page)).toEqual([]);
  expect(await readConnections(arena.panel.page)).toHaveLength(1);
});
