import { expect, test } from './support/fixtures.ts';
import { Overlay } from './support/overlay.ts';
import { ADDRESS, servePages } from './support/pages.ts';
import { waitForNoRing, waitForRing } from './support/rings.ts';

test('a console whose pages live in a frame is guided like any other, from one list', async ({ lab, open }) => {
  const session = await open();
  const page = await session.context.newPage();
  const origin = lab.origins.halopsa;
  await servePages(page, origin, { [ADDRESS]: 'framed', '/frame/empty': '', '/frame/form': 'application' });
  await page.goto(origin + ADDRESS);
  const overlay = new Overlay(page);
  const frame = page.frameLocator('#content');
  // The page comes into its frame later, as after a click in the console's menu.
  await page.locator('#content').evaluate((element) => ((element as HTMLIFrameElement).src = '/frame/form'));
  await overlay.click('button', 'Start HaloPSA to DNSFilter');
  const box = (selector: string) => frame.locator(selector).boundingBox();
  await waitForRing(page, () => box('#name'));

  // It moves with the frame, and with what is scrolled in it.
  await page.evaluate(() => (document.body.style.paddingBlockStart = '90px'));
  await waitForRing(page, () => box('#name'));
  await frame.locator('body').evaluate((body) => {
    body.style.blockSize = '2000px';
    document.documentElement.scrollTop = 60;
  });
  await waitForRing(page, () => box('#name'));

  // What is typed and rendered in the frame counts.
  await frame.locator('#name').fill('DNSFilter');
  await waitForRing(page, () => box('#method'));
  await frame.locator('#method').selectOption('Client ID and Secret (Services)');
  await waitForRing(page, () => box('#login'));
  await frame.locator('#login').evaluate((select) => select.replaceWith(select.cloneNode(true)));
  await waitForRing(page, () => box('#login'));

  // Scrolled out of the frame it is nowhere on the page.
  await frame.locator('body').evaluate(() => (document.documentElement.scrollTop = 900));
  await waitForNoRing(page);

  expect(await frame.locator('[data-patchbay]').count()).toBe(0);
  expect(await page.locator('[data-patchbay]').count()).toBe(1);
});
