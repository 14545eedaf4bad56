import type { Page } from '@playwright/test';
import type { Session } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { Overlay } from './support/overlay.ts';
import { ADDRESS, servePages } from './support/pages.ts';
import { waitForNoRing, waitForRing } from './support/rings.ts';
import { until } from '../support/until.ts';

/** A guide on a hand-written page, at the step that rings the Application Name. */
async function start(session: Session, origin: string): Promise<{ page: Page; overlay: Overlay }> {
  const page = await session.context.newPage();
  await servePages(page, origin, { [ADDRESS]: 'application' });
  await page.goto(origin + ADDRESS);
  const overlay = new Overlay(page);
  await overlay.click('button', 'Start HaloPSA to DNSFilter');
  await ringed(page);
  return { page, overlay };
}

const ringed = (page: Page, selector = '#name') => waitForRing(page, () => page.locator(selector).boundingBox());

/** What stands on top at the middle of an element. */
const onTop = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });

test('a control that appears late, in a shadow root too, is ringed without a reload', async ({ lab, open }) => {
  const { page } = await start(await open(), lab.origins.halopsa);
  await page.evaluate(() => document.querySelector('#name-row')?.remove());
  await ringed(page, '#tab-details');
  await page.evaluate(() => {
    const host = document.createElement('x-field');
    document.querySelector('#panel')!.prepend(host);
    host.attachShadow({ mode: 'open' });
  });
  // Long after the host came: only the shadow root itself tells of it.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 600))));
  await page.evaluate(() => {
    const root = document.querySelector('x-field')!.shadowRoot!;
    root.innerHTML = '<div><label for="late">Application Name</label> <input id="late"></div>';
  });
  await ringed(page, 'x-field input');
});

test('a control that is replaced while it is ringed keeps its ring, a thousand times', async ({ lab, open }) => {
  const { page } = await start(await open(), lab.origins.halopsa);
  await page.evaluate(async () => {
    const panel = document.querySelector('#panel')!;
    const html = panel.innerHTML;
    for (let n = 0; n < 1000; n++) {
      panel.innerHTML = `<p style="block-size:${n % 40}px"></p>${html}`;
      // A task each, as a framework renders.
      await new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', done);
        port1.start();
        port2.postMessage(0);
      });
    }
  });
  await ringed(page);
  await page.locator('#name').fill('DNSFilter');
  await ringed(page, '#method');
});

test('a form that is drawn anew keeps its ring, and what is lost by it is not ticked any more', async ({
  lab,
  open,
}) => {
  const { page } = await start(await open(), lab.origins.halopsa);
  /** As it says; what was written and no attribute tells is lost. */
  const drawAnew = () =>
    page.locator('#panel').evaluate((panel) => {
      const { innerHTML } = panel;
      panel.innerHTML = innerHTML;
    });
  await page.locator('#name').fill('DNSFilter');
  await ringed(page, '#method');
  await page.locator('#name').evaluate((name: HTMLInputElement) => name.setAttribute('value', name.value));
  await drawAnew();
  await page.locator('#panel').evaluate((panel) => void (panel.style.paddingBlockStart = '50px'));
  await ringed(page, '#method');
  await page.locator('#name').evaluate((name: HTMLInputElement) => {
    name.removeAttribute('value');
    name.value = 'DNSFilter';
  });
  await ringed(page, '#method');
  await drawAnew();
  await ringed(page);
  // Some draw first and write into it a moment later, which nothing tells: after whoever observes the page was called.
  await page.locator('#panel').evaluate(async (panel) => {
    const { innerHTML } = panel;
    panel.innerHTML = innerHTML;
    await Promise.resolve();
    panel.querySelector<HTMLInputElement>('#name')!.value = 'DNSFilter';
  });
  await ringed(page, '#method');
});

test('a form that is drawn anew with another number in it keeps its ring, and what is read in it is still seen', async ({
  lab,
  open,
}) => {
  const { page } = await start(await open(), lab.origins.halopsa);
  await page.locator('#name').fill('DNSFilter');
  await page.locator('#name').evaluate((name: HTMLInputElement) => name.setAttribute('value', name.value));
  await page
    .locator('#panel')
    .evaluate((panel) => panel.append(Object.assign(document.createElement('p'), { textContent: 'Seen 1 times' })));
  await ringed(page, '#method');
  const drawAnew = (before: string, after: string) =>
    page.locator('#panel').evaluate(
      (panel, [from, to]) => {
        const { innerHTML } = panel;
        if (!innerHTML.includes(from!)) throw new Error(`not on the page: ${from}`);
        panel.innerHTML = innerHTML.replace(from!, to!);
      },
      [before, after],
    );
  for (const n of [1, 2, 3]) await drawAnew(`Seen ${n} times`, `Seen ${n + 1} times`);
  await page.locator('#panel').evaluate((panel) => void (panel.style.paddingBlockStart = '50px'));
  await ringed(page, '#method');
  // The number was no value; this one is.
  await drawAnew('value="DNSFilter"', 'value=""');
  await ringed(page);
  await drawAnew('value=""', 'value="DNSFilter"');
  await ringed(page, '#method');
});

test('a row of a virtualised list that scrolls away takes its ring along, and brings it back', async ({
  lab,
  open,
}) => {
  const { page } = await start(await open(), lab.origins.halopsa);
  // As such lists do: only what is in sight exists, and rows are used again for other entries.
  await page.evaluate(() => {
    document.querySelector('#name-row')!.remove();
    const list = document.createElement('div');
    list.id = 'list';
    list.style.cssText = 'block-size:120px;overflow-y:auto;position:relative';
    list.innerHTML = '<div style="block-size:30000px"></div>';
    const rows = Array.from({ length: 6 }, () => list.appendChild(document.createElement('div')));
    const render = () => {
      const first = Math.floor(list.scrollTop / 30);
      rows.forEach((row, index) => {
        const entry = first + index;
        row.style.cssText = `position:absolute;block-size:30px;inset-block-start:${entry * 30}px`;
        row.innerHTML =
          entry === 3
            ? '<label for="name">Application Name</label> <input id="name">'
            : `<label for="e${entry}">Entry ${entry}</label> <input id="e${entry}">`;
      });
    };
    list.addEventListener('scroll', render);
    document.querySelector('#panel')!.prepend(list);
    render();
  });
  await page.locator('#list').evaluate((list) => list.scrollTo(0, 30));
  await ringed(page);
  await page.locator('#list').evaluate((list) => list.scrollTo(0, 9000));
  await ringed(page, '#tab-details');
  await page.locator('#list').evaluate((list) => list.scrollTo(0, 60));
  await ringed(page);
});

test('behind another tab or in a closed section the way there is ringed, not the air', async ({ lab, open }) => {
  const { page } = await start(await open(), lab.origins.halopsa);
  await page.evaluate(() => {
    document.querySelector('#panel')!.toggleAttribute('hidden');
  });
  await ringed(page, '#tab-details');
  await page.evaluate(() => {
    document.querySelector('#panel')!.toggleAttribute('hidden');
  });
  await ringed(page);
  await page.evaluate(() => {
    document.querySelector('#tab-details')!.remove();
    const section = document.createElement('details');
    section.innerHTML = '<summary>Details</summary>';
    document.querySelector('#panel')!.before(section);
    section.append(document.querySelector('#panel')!);
  });
  await ringed(page, 'summary');
  await page.locator('summary').click();
  await ringed(page);
});

const DIALOGS: Record<string, () => void> = {
  'the browser makes modal': () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.innerHTML = '<p>Saved. <button id="ok">OK</button></p>';
    dialog.id = 'dialog';
    dialog.showModal();
  },
  'the page draws, with a focus trap of its own': () => {
    const dialog = document.body.appendChild(document.createElement('div'));
    dialog.innerHTML = '<p>Saved. <button id="ok">OK</button></p>';
    dialog.id = 'dialog';
    dialog.setAttribute('role', 'dialog');
    dialog.setAttribute('aria-modal', 'true');
    dialog.style.cssText = 'position:fixed;inset:30% 30% auto;padding:24px;background:#fff;border:1px solid';
    // What the usual libraries do.
    for (const other of document.body.children) if (other !== dialog) other.toggleAttribute('inert', true);
    document.querySelector('[data-patchbay]')?.toggleAttribute('inert', true);
    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (!dialog.contains(target as Node)) dialog.querySelector('button')!.focus();
      },
      { capture: true },
    );
    dialog.querySelector('button')!.focus();
  },
};

for (const [name, show] of Object.entries(DIALOGS)) {
  test(`a dialog that ${name} neither is covered by the guide nor locks it out`, async ({ lab, open }) => {
    const { page, overlay } = await start(await open(), lab.origins.halopsa);
    await page.evaluate(show);
    // What lies behind the dialog is not pointed at.
    await waitForNoRing(page);
    expect(await onTop(page, '#ok')).toBe(true);
    // By keyboard: from the dialog's button onwards the guide comes, and then the dialog again.
    const stops = new Set<string>();
    for (let tabs = 0; tabs < 14; tabs++) {
      await page.keyboard.press('Tab');
      stops.add(
        await page.evaluate(() => {
          const active = document.activeElement;
          return active?.hasAttribute('data-patchbay') ? 'guide' : (active?.id ?? '');
        }),
      );
    }
    expect([...stops]).toEqual(expect.arrayContaining(['guide', 'ok']));
    expect([...stops].filter((stop) => ['name', 'save', 'method'].includes(stop))).toEqual([]);
    // By mouse.
    await overlay.click('button', 'Minimise');
    await overlay.click('button', /^Patchbay, /);
    await overlay.waitFor('list', 'Steps');
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('[inert]')) element.removeAttribute('inert');
      document.querySelector('#dialog')?.remove();
    });
    await ringed(page);
    await overlay.waitFor('list', 'Steps');
  });
}

test('a menu in the top layer is not covered: the guide steps aside for it', async ({ lab, open }) => {
  const { page, overlay } = await start(await open(), lab.origins.halopsa);
  await page.evaluate(() => {
    const menu = document.body.appendChild(document.createElement('div'));
    menu.id = 'menu';
    menu.popover = 'auto';
    menu.style.cssText = 'inset:auto 30px 30px auto;margin:0;inline-size:200px;block-size:200px';
    menu.textContent = 'Menu';
    menu.showPopover();
  });
  const panel = async () => (await overlay.placeOf('button', 'Minimise')).x;
  await until('the guide on the other side', async () => (await panel()) < 680);
  expect(await page.locator('#menu').evaluate((menu) => menu.matches(':popover-open'))).toBe(true);
});

test('zoomed in to 400 % the step to do is in sight', async ({ lab, open }) => {
  const session = await open({ size: { width: 1280, height: 1024 } });
  const { page, overlay } = await start(session, lab.origins.halopsa);
  const cdp = await session.context.newCDPSession(page);
  await cdp.send('Emulation.setDeviceMetricsOverride', {
    width: 320,
    height: 256,
    deviceScaleFactor: 4,
    mobile: false,
  });
  await until('the step to do in sight', async () => {
    // In so small a window it folds up; the person opens it.
    if (!(await overlay.find('list', 'Steps'))) await overlay.click('button', /^Patchbay, /);
    const now = (await overlay.nodes()).find(({ name }) => name === 'Name the application');
    if (now?.element === undefined) return false;
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: now.element });
    const [, top = -1, , , , bottom = 999] = model.border;
    return top >= 0 && bottom <= 256;
  });
});
