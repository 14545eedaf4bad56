import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../support/until.ts';
import { expect, test } from './support/fixtures.ts';
import { launchFirefox } from './support/firefox.ts';
import { FIRST, firstPair, playable } from './support/pairs.ts';

/** The guides that the overlay offers on the first console, in its order. */
const offers = playable.filter(({ source, destination }) => [source.id, destination.id].includes(firstPair.source.id));

/** Texts of the buttons and other words of an extension page. */
const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? '');

async function press(page: Page, name: string): Promise<void> {
  const button = await until(`the button ${name}`, () => page.$(`::-p-aria([name="${name}"][role="button"])`));
  await button.click();
}

async function type(page: Page, label: string, text: string): Promise<void> {
  // A box for secrets has no role in Firefox; every box has its label.
  const find = (name: string): HTMLElement | null =>
    [...document.querySelectorAll('label')].find((each) => each.textContent.trim().startsWith(name))?.control ?? null;
  await until(`the box ${label}`, async () => {
    const box = (await page.evaluateHandle(find, label)).asElement() as ElementHandle<HTMLElement> | null;
    await box?.click();
    return box;
  });
  await page.keyboard.type(text);
}

/** Takes what a console shows under this text, by keyboard since the overlay may lie over it: a link, a button or a choice. */
async function follow(page: Page, name: string): Promise<void> {
  const find = (text: string): HTMLElement | null => {
    const all = [...document.querySelectorAll<HTMLElement>('a, button:enabled, label, summary')];
    const says = (each: HTMLElement) => each.textContent.trim();
    // An arrow may follow the text of a menu.
    const found = all.find((each) => says(each) === text) ?? all.find((each) => says(each).startsWith(text)) ?? null;
    return found instanceof HTMLLabelElement ? found.control : found;
  };
  await until(`${name} on ${page.url()}`, async () => {
    const control = (await page.evaluateHandle(find, name)).asElement() as ElementHandle<HTMLElement> | null;
    await control?.focus();
    const isChoice = await control?.evaluate((element) => element.localName === 'input');
    if (control) await page.keyboard.press(isChoice ? ' ' : 'Enter');
    return control;
  });
}

test('in Firefox the guide starts on the page, the workbench opens, the worker tests the connection and the form is filled', async ({
  lab,
}) => {
  lab.reset();
  const { browser, close } = await launchFirefox(lab.port);
  try {
    const page = await browser.newPage();
    // High enough for every guide: a list that has to be scrolled is a stop of the keyboard of its own.
    await page.setViewport({ width: 1280, height: 1000 });
    await page.goto(`${lab.origins.halopsa}/config`);
    await until('the overlay', () => page.$('[data-patchbay]'));

    // The closed root shows Firefox's tests nothing: its buttons are reached by keyboard, in their order on the screen.
    await page.evaluate(() => [...document.querySelectorAll('a')].at(-1)?.focus());
    const inOverlay = () => page.evaluate(() => document.activeElement?.hasAttribute('data-patchbay') === true);
    await until('the keyboard to reach the overlay', async () => {
      await page.keyboard.press('Tab');
      return inOverlay();
    });
    // Move to the left, Minimise, then a button for each guide of this console.
    for (let tabs = 2 + offers.findIndex(({ integration }) => integration.id === FIRST); tabs > 0; tabs -= 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const before = new Set(await browser.pages());
    // On over Show me to Open workbench.
    const workbench = await until('the workbench', async () => {
      await page.keyboard.press('Tab');
      if (await inOverlay()) await page.keyboard.press('Enter');
      return (await browser.pages()).find((each) => !before.has(each));
    });
    await until('the connection of this console', async () => (await textOf(workbench)).includes('acme.halopsa.com'));

    await press(workbench, 'Keep for this session only');
    await until('the open vault', () => workbench.$('::-p-aria([name="Lock"][role="button"])'));
    await type(workbench, 'Client ID', '7d1f0c52-3b6e-4a8d-9c21-5e0fa4b7d913');
    await type(workbench, 'Client Secret', '0b7c9e14-55aa-4c3d-8e21-9f10d2c3b4a5-5f2d7a80-1c9e-4b66-a7d0-3e84f1629b07');
    await type(workbench, 'Resource Server', 'https://acme.halopsa.com/api');
    await type(workbench, 'Authorization Server', 'https://acme.halopsa.com/auth');
    await type(workbench, 'Tenant', 'acme');
    await workbench.keyboard.press('Tab');
    await press(workbench, 'Test connection');
    // Nobody made this application, and the authorization server says so.
    await until('the verdict', async () => /Failed:[\s\S]*Get a token/.test(await textOf(workbench)));
    const token = lab.requests().find(({ path }) => path === '/auth/token');
    expect(token?.host).toBe('acme.halopsa.com');
    expect(token?.status).toBe(401);
    expect(token?.headerNames).not.toContain('cookie');
    expect(await textOf(workbench)).toContain('Passed: Find the instance');

    const form = await browser.newPage();
    await form.goto(`${lab.origins.dnsfilter}/`);
    const way = [
      'Organization',
      'PSA Management',
      'Data Sources',
      'Integrations',
      'Connect',
      'HaloPSA',
      'Next',
      'Next',
    ];
    for (const name of way) await follow(form, name);
    await until('the form', () => form.$('[name=tenant]'));
    // The worker is told of the page a moment after it is drawn.
    const ready = /Fill (\d) values/.exec(await textOf(workbench))?.[1] ?? '';
    await until('the filled form', async () => {
      await press(workbench, `Fill ${ready} values`);
      await until('the outcome', async () => !(await textOf(workbench)).includes('Filling…'));
      return (await textOf(workbench)).includes(`${ready} values stand in DNSFilter’s form.`);
    });
    const boxes = await form.$$eval('input', (all) => all.map(({ name, value }) => [name, value]));
    expect(Object.fromEntries(boxes)).toMatchObject({
      clientId: '7d1f0c52-3b6e-4a8d-9c21-5e0fa4b7d913',
      authorizationServer: 'https://acme.halopsa.com/auth/',
    });
  } finally {
    await close();
  }
});
