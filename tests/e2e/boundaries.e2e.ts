import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { Overlay } from './support/overlay.ts';
import { play } from './support/player.ts';
import { readConnection, readConnections } from './support/storage.ts';
import { until } from '../support/until.ts';

/** The page as it stands, without its scripts and without the overlay's own element. */
const markupOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll('script, [data-patchbay]')) element.remove();
    return `<!doctype html>${copy.outerHTML}`;
  });

test('another customer’s console never shows or changes this customer’s connection', async ({ lab, open }) => {
  const session = await open();
  const { stage } = await play({ session, upTo: 'save-application' });
  // What the first console still had to tell is told before it is compared.
  await stage.source.page.close();
  const other = await session.context.newPage();
  await other.goto(`${lab.origins.otherTenant}/config`);
  const overlay = new Overlay(other);
  await overlay.waitFor('button', 'Start HaloPSA to DNSFilter');
  const before = await readConnection(stage.panel.page);
  await other.goto(`${lab.origins.otherTenant}/config/integrations/api`);
  await overlay.waitFor('button', 'Start HaloPSA to DNSFilter');
  expect(await overlay.items('Steps')).toEqual([]);
  expect(await overlay.find('button', /^Capture/)).toBeUndefined();
  expect(await readConnection(stage.panel.page)).toEqual(before);

  await overlay.click('button', 'Start HaloPSA to DNSFilter');
  await until('a second connection', async () => (await readConnections(stage.panel.page)).length === 2);
  const [first, second] = await readConnections(stage.panel.page);
  expect(first?.source.origin).toBe(lab.origins.halopsa);
  expect(second?.source.origin).toBe(lab.origins.otherTenant);
  // Nothing but what its own address tells.
  expect(Object.values(second?.fields ?? {}).map(({ from }) => from)).toEqual(['address', 'address']);
  expect(JSON.stringify(second?.fields)).not.toContain(new URL(lab.origins.halopsa).hostname);
});

test('marketing and documentation hosts get no overlay', async ({ lab, open }) => {
  const { context } = await open();
  const page = await context.newPage();
  // The detector is shown to be alive first, so that silence below means something.
  await page.goto(`${lab.origins.halopsa}/config`);
  await new Overlay(page).waitFor('button', 'Start HaloPSA to DNSFilter');
  const markup = await markupOf(page);
  for (const host of ['www.halopsa.com', 'haloacademy.halopsa.com', 'support.haloservicedesk.com']) {
    await page.route(`https://${host}/**`, (route) => route.fulfill({ contentType: 'text/html', body: markup }));
    await page.goto(`https://${host}/config`);
    await page.getByRole('heading', { name: 'Configuration' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
    expect(await new Overlay(page).isThere()).toBe(false);
  }
});

test('a page of no vendor gets nothing: no element, no script, no content script at all', async ({ lab, open }) => {
  const { context } = await open();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const worlds: string[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context: { origin, auxData } }) => {
    worlds.push(`${origin} ${String((auxData as { type?: string } | undefined)?.type)}`);
  });
  await cdp.send('Runtime.enable');
  await page.goto(`${lab.origins.halopsa}/config`);
  await until('the detector on a vendor’s page', () => worlds.some((world) => world.startsWith('chrome-extension:')));
  worlds.length = 0;
  await page.goto(`${lab.origins.unrelated}/`);
  await page.getByRole('heading', { name: 'Example page' }).waitFor();
  expect(worlds.length).toBeGreaterThan(0);
  expect(worlds.filter((world) => world.startsWith('chrome-extension:'))).toEqual([]);
  expect(await page.locator('[data-patchbay]').count()).toBe(0);
});

test('a sandboxed frame of a vendor’s page gets no guide and cannot speak for it', async ({ lab, open }) => {
  const session = await open();
  const page = await session.context.newPage();
  await page.route(`${lab.origins.unrelated}/framing`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Framing</title><iframe sandbox="allow-scripts" src="${lab.origins.halopsa}/config"></iframe>`,
    }),
  );
  await page.goto(`${lab.origins.halopsa}/config`);
  await new Overlay(page).waitFor('button', 'Start HaloPSA to DNSFilter');
  // The lab forbids framing as a careful vendor does; an older one may not. A sandboxed frame runs no module scripts.
  const body = await markupOf(page);
  await page.route(`${lab.origins.halopsa}/config`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${lab.origins.unrelated}/framing`);
  const frame = await until('the frame', () =>
    page.frames().find((each) => each.url().startsWith(lab.origins.halopsa)),
  );
  await frame.getByRole('heading', { name: 'Configuration' }).waitFor();
  expect(await frame.locator('[data-patchbay]').count()).toBe(0);
  expect(await readConnections(await session.worker())).toEqual([]);
});
