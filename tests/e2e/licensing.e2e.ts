import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { haloLicensing } from '../../lib/ladders/halo-licensing.ts';
import { labVendor } from '../lab/vendors/index.ts';
import { expect, test } from './support/fixtures.ts';

const vendor = labVendor(haloLicensing.id);

/** Presses the button and waits for the answer. @returns state, title and cause of each check, as a person reads them. */
async function check(page: Page): Promise<string[]> {
  await page.bringToFront();
  const button = page.getByRole('button', { name: 'Run the check' });
  await button.click();
  await expect(button).toBeEnabled({ timeout: 40_000 });
  await page.getByRole('list', { name: 'Checks' }).waitFor();
  const rows = await page.getByRole('list', { name: 'Checks' }).getByRole('listitem').all();
  return Promise.all(
    rows.map(async (row) => {
      const line = await row.locator('p').first().innerText();
      const evidence = await row.locator('p.font-mono').allInnerTexts();
      const [cause = ''] = (evidence[0] ?? '').split(' · ');
      return /^[a-z-]+$/.test(cause) ? `${line} [${cause}]` : line;
    }),
  );
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found, passes } = await new AxeBuilder({ page }).analyze();
  expect(passes.length).toBeGreaterThan(5);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}

const GET = 'Open support.nethelpdesk.com';
const POST = 'Post to the licence check';
const SECOND = 'Open licensing.haloitsm.com';
const BEYOND = [
  'Not tested: The same from the Halo server',
  'Not tested: From Halo’s API application pool',
  'Not tested: From your Auth application pool',
];
const HEALTHY = [`Passed: ${GET}`, `Passed: ${POST}`, `Not tested: ${SECOND}`];

/** What is read while each fault is on, whole: nothing else may be blamed. */
const NAMED: Record<string, string[]> = {
  tls: [`Failed: ${GET} [tls]`, `Skipped: ${POST}`, `Not tested: ${SECOND}`],
  'html-instead-of-json': [`Passed: ${GET}`, `Failed: ${POST} [html-instead-of-json]`, `Not tested: ${SECOND}`],
  'wrong-host': [`Passed: ${GET}`, `Failed: ${POST} [wrong-host]`, `Not tested: ${SECOND}`],
  'unexpected-answer': [`Failed: ${GET} [unexpected-answer]`, `Passed: ${POST}`, `Not tested: ${SECOND}`],
  unreachable: [`Failed: ${GET} [unreachable]`, `Skipped: ${POST}`, `Failed: ${SECOND} [unreachable]`],
  timeout: [`Failed: ${GET} [timeout]`, `Skipped: ${POST}`, `Failed: ${SECOND} [timeout]`],
  'captive-portal': [`Failed: ${GET} [captive-portal]`, `Skipped: ${POST}`, `Skipped: ${SECOND}`],
  redirected: [`Failed: ${GET} [redirected]`, `Skipped: ${POST}`, `Failed: ${SECOND} [redirected]`],
};

test('an open way passes by its documented error, and each thing that stands in it is named', async ({ lab, open }) => {
  test.slow();
  const session = await open({ grant: vendor.grant });
  const options = await session.open('options.html');
  await options.getByRole('link', { name: 'Halo licensing check' }).click();
  const page = options;
  await expect(page.getByText('This tests from this browser, not your Auth application pool.')).toBeVisible();
  const found: Record<string, string[]> = {};
  const look = async (name: string) => {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      found[`${name}, ${scheme}`] = await violations(page);
      await test.info().attach(`${name}-${scheme}`, {
        body: await page.screenshot({ fullPage: true }),
        contentType: 'image/png',
      });
    }
  };
  await look('begun');

  expect(vendor.faults.map(({ name }) => name).toSorted()).toEqual(Object.keys(NAMED).toSorted());
  // The certificate comes first: a connection that was made before it changed would live on.
  for (const { name } of vendor.faults) {
    await test.step(name, async () => {
      lab.fault(vendor.id, name);
      expect.soft(await check(page), name).toEqual([...(NAMED[name] ?? []), ...BEYOND]);
      lab.fault(vendor.id, null);
    });
  }
  await look('failed');
  expect(await check(page)).toEqual([...HEALTHY, ...BEYOND]);
  await expect(page.getByText('Your Auth application pool is not tested yet.')).toBeVisible();
  await look('healthy');
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  // Tabs that were opened to learn why a connection failed are closed again.
  expect(session.context.pages().map((each) => new URL(each.url()).protocol)).not.toContain('https:');
});

test('without access nothing is sent, and the page says why', async ({ lab, open }) => {
  const session = await open();
  // Headless nobody can answer the browser's prompt; here it is refused.
  const page = await session.open('licensing.html');
  await page.evaluate(() => {
    interface Api {
      permissions: { request: (wish: unknown) => Promise<boolean> };
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    for (const api of [browser, chrome]) if (api) api.permissions.request = async () => false;
  });
  const read = await check(page);
  expect(read).toEqual([
    `Failed: ${GET} [permission-not-granted-to-extension]`,
    `Skipped: ${POST}`,
    // Its host is one of the manifest's.
    `Not tested: ${SECOND}`,
    ...BEYOND,
  ]);
  expect(lab.requests().filter(({ host }) => host === 'support.nethelpdesk.com')).toEqual([]);
});
