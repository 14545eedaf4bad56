import type { Page } from '@playwright/test';
import type { Session } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { Overlay } from './support/overlay.ts';
import { ADDRESS, servePages } from './support/pages.ts';
import { Panel } from './support/panel.ts';
import { waitForNoRing, waitForRing } from './support/rings.ts';

/** A running guide on a console that was changed after its data was written. */
async function start(session: Session, origin: string, change: () => void): Promise<{ page: Page; overlay: Overlay }> {
  const page = await session.context.newPage();
  await servePages(page, origin, { [ADDRESS]: 'application' });
  await page.goto(origin + ADDRESS);
  await page.evaluate(() => document.querySelector('#tab-details')!.setAttribute('aria-selected', 'true'));
  await page.evaluate(change);
  const overlay = new Overlay(page);
  await overlay.click('button', 'Start HaloPSA to DNSFilter');
  return { page, overlay };
}

const CHANGES: Record<string, { change: () => void; says: RegExp }> = {
  renamed: {
    change: () => {
      document.querySelector('label[for=name]')!.textContent = 'Name of the application';
      document.querySelector('#name')!.id = 'x1';
      document.querySelector('label[for=name]')!.setAttribute('for', 'x1');
    },
    says: /“Application Name” seems to be called “Name of the application” here/,
  },
  moved: {
    change: () => {
      document.querySelector('#name-row')!.remove();
      const other = document.body.appendChild(document.createElement('section'));
      other.innerHTML =
        '<h2>Advanced</h2><ul><li>Application Name</li><li>Owner</li><li>Colour</li></ul><input aria-label="Find">';
    },
    says: /“Application Name” stands elsewhere on this page .*under “Advanced”/,
  },
  closed: {
    change: () => {
      document.querySelector<HTMLElement>('#name-row')!.hidden = true;
    },
    says: /“Application Name” is in a part of this page that is closed now/,
  },
  gone: {
    change: () => document.querySelector('#name-row')!.remove(),
    says: /Patchbay finds no “Application Name” on this page/,
  },
};

for (const [fate, { change, says }] of Object.entries(CHANGES)) {
  test(`a control that is ${fate} costs a sentence and not the guide: it goes on by hand`, async ({ lab, open }) => {
    const session = await open();
    const { page, overlay } = await start(session, lab.origins.halopsa, change);
    await overlay.waitFor('StaticText', says);
    await waitForNoRing(page);
    await overlay.waitFor('button', 'Report this page');
    await overlay.click('button', 'Mark as done');
    await waitForRing(page, () => page.locator('#method').boundingBox());
    expect(await overlay.items('Steps')).toContain('Done: Name the application');
    // By hand it was ticked, and by hand it is unticked.
    await overlay.click('button', 'Mark as not done: Name the application');
    await overlay.waitFor('StaticText', says);
  });
}

test('a control that comes back takes the warning away', async ({ lab, open }) => {
  const { page, overlay } = await start(await open(), lab.origins.halopsa, () => {
    document.querySelector<HTMLElement>('#name-row')!.hidden = true;
  });
  await overlay.waitFor('button', 'Report this page');
  await page.evaluate(() => (document.querySelector<HTMLElement>('#name-row')!.hidden = false));
  await waitForRing(page, () => page.locator('#name').boundingBox());
  await expect.poll(() => overlay.find('button', 'Report this page')).toBeUndefined();
});

test('a value that nobody took is not ticked by hand', async ({ lab, open }) => {
  const session = await open();
  const { overlay, page } = await start(session, lab.origins.halopsa, () => {
    document.querySelector<HTMLInputElement>('#name')!.value = 'DNSFilter';
    document.querySelector<HTMLSelectElement>('#method')!.selectedIndex = 1;
    document.querySelector<HTMLSelectElement>('#login')!.selectedIndex = 1;
    const agent = document.createElement('div');
    agent.className = 'field';
    agent.innerHTML = '<label for="agent">Agent to log in as</label><input id="agent" value="API">';
    document.querySelector('#panel')!.append(agent);
  });
  // The secret is what comes next, and this page has none.
  await overlay.waitFor('StaticText', /finds no “Client Secret”/);
  await overlay.waitFor('StaticText', 'Type the value into the workbench by hand.');
  expect(await overlay.find('button', 'Mark as done')).toBeUndefined();
  await page.close();
});

test('a page report tells structure and labels, and nothing that somebody wrote', async ({ lab, open }) => {
  const session = await open();
  const page = await session.context.newPage();
  const path = '/config/integrations/api/applications?id=-1';
  await page.goto(lab.origins.halopsa + path);
  const overlay = new Overlay(page);
  await overlay.click('button', 'Start HaloPSA to DNSFilter');
  const canaries = await page.evaluate(() => {
    const told: string[] = [];
    const canary = () => {
      told.push(`canary${told.length}x`);
      return told.at(-1)!;
    };
    const label = [...document.querySelectorAll('label,span,div')].findLast(
      ({ textContent }) => textContent === 'Application Name',
    );
    if (label) label.textContent = 'Application title';
    // Into every text, label, box, option and attribute that a person or a customer's data could be in.
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const holder = node.parentElement!;
      const keep = /^(h1|script|style)$/i.test(holder.localName) || holder.closest('[role=tab],[role=tablist],h1');
      if (!keep && node.nodeValue?.trim()) node.nodeValue += ` ${canary()}`;
    }
    for (const box of document.querySelectorAll('input,textarea')) {
      (box as HTMLInputElement).defaultValue = canary();
      (box as HTMLInputElement).value = canary();
      box.setAttribute('placeholder', canary());
      box.setAttribute('aria-label', `Client ${canary()}`);
      box.setAttribute('name', canary());
      box.setAttribute('title', canary());
    }
    for (const element of document.querySelectorAll('button,select,a,div')) {
      element.id = canary();
      element.setAttribute('data-customer', canary());
      element.setAttribute('aria-description', canary());
    }
    const aside = document.body.appendChild(document.createElement('div'));
    aside.setAttribute('role', 'alert');
    aside.textContent = canary();
    aside.append(Object.assign(document.createElement('p'), { contentEditable: 'true', textContent: canary() }));
    return told;
  });
  expect(canaries.length).toBeGreaterThan(40);

  const panel = await Panel.open(session, page);
  await panel.press(panel.button('Show the page report'));
  const field = panel.page.getByRole('textbox', { name: /^Page report/ });
  const report = await field.inputValue();
  expect(canaries.filter((canary) => report.includes(canary))).toEqual([]);
  expect(report).not.toMatch(/canary/i);
  // What makes it useful is in it.
  for (const part of ['HaloPSA', 'application-new', '[tab] "Permissions"', 'input', '"Save'])
    expect(report).toContain(part);
  expect(report.length).toBeLessThan(12_000);

  await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.press(panel.button('Copy page report'));
  await panel.page.getByText('Copied.', { exact: true }).first().waitFor();
  expect(await panel.page.evaluate(() => navigator.clipboard.readText())).toBe(report);
});
