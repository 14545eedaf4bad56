import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/support/fixtures.ts';
import { STILL_MS } from '../e2e/support/overlay.ts';
import { readConnection } from '../e2e/support/storage.ts';
import { until } from '../support/until.ts';
import { type Arena, formIsKnown, noteReleases, openArena, openForm, valuesOn } from './support/arena.ts';
import { holdsCanary } from './support/canary.ts';
import { type Manipulation, manipulations } from './support/manipulations.ts';

test.describe.configure({ mode: 'serial' });

let arena: Arena;
let released: () => Promise<string[]>;
let form: string;
let places: { x: number; y: number }[] = [];

test.beforeAll(async ({ lab }) => {
  form = lab.origins.dnsfilter;
  arena = await openArena(lab);
  released = await noteReleases(arena.session);
});
test.afterAll(() => arena.session.close());

/** The page's own script does it, with a page's own means. */
const manipulate = (page: Page, { css = '', js = '' }: Manipulation): Promise<void> =>
  page.evaluate(
    ({ style, script }) => {
      const host = document.querySelector('[data-patchbay]');
      const stop = new AbortController();
      const sheet = (text: string): void => {
        const one = new CSSStyleSheet();
        one.replaceSync(text);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, one];
      };
      const cover = (tag: string): Element => {
        const element =
          tag === 'svg' ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag);
        element.setAttribute(
          'style',
          'position:fixed;inset:0;inline-size:100vw;block-size:100vh;z-index:2147483647;pointer-events:none;background:#fff',
        );
        element.setAttribute('data-cover', '');
        document.documentElement.append(element);
        return element;
      };
      const every = (ms: number, act: () => void): void => {
        const timer = setInterval(() => {
          try {
            act();
          } catch {
            // The page goes on whatever comes of it.
          }
        }, ms);
        stop.signal.addEventListener('abort', () => clearInterval(timer));
      };
      (globalThis as { __stop?: AbortController }).__stop = stop;
      if (style) sheet(style);
      if (script)
        new Function('host', 'cover', 'sheet', 'every', 'signal', script)(host, cover, sheet, every, stop.signal);
    },
    { style: css, script: js },
  );

/**
 * Until the overlay has stood still for as long as a click has to wait to count, so that the attack has its best chance.
 * One that never stands still, or is gone, is given three times as long.
 */
const standsStill = (page: Page): Promise<void> =>
  page.evaluate(
    (still) =>
      new Promise((resolve) => {
        const start = performance.now();
        let since = start;
        let before: string | undefined;
        const look = (now: number): void => {
          const box = JSON.stringify(document.querySelector('[data-patchbay]')?.getBoundingClientRect());
          if (box !== before) since = now;
          before = box;
          if (now - since >= still || now - start >= 3 * still) resolve();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    STILL_MS,
  );

/** As before; a page whose overlay gave up is opened anew. */
async function restore(page: Page): Promise<void> {
  await page.evaluate(() => {
    (globalThis as { __stop?: AbortController }).__stop?.abort();
    document.adoptedStyleSheets = [];
    for (const each of document.querySelectorAll('[data-cover], dialog, [popover]:not([data-patchbay])')) each.remove();
    if (document.fullscreenElement) void document.exitFullscreen();
  });
}

async function openAnew(): Promise<void> {
  await openForm(arena.form, form);
  await arena.overlay.waitFor('button', 'Show me');
  await formIsKnown(arena.panel.page);
}

test('A1, A2, A3, A4, A5: the matrix has all 57 manipulations, and the overlay they are tried on works', async () => {
  expect(manipulations).toHaveLength(57);
  expect(new Set(manipulations.map(({ name }) => name)).size).toBe(57);
  places = [await arena.overlay.placeOf('button', 'Show me'), await arena.overlay.placeOf('button', 'Open workbench')];
  // A real click on the untouched overlay does arrive: silence below is not the silence of something broken.
  await arena.overlay.click('button', 'Minimise');
  await until('the pill', async () => !(await arena.overlay.find('button', 'Minimise')));
  await arena.overlay.click('button', /\d+/);
  await arena.overlay.waitFor('button', 'Minimise');
});

for (const manipulation of manipulations) {
  test(`${manipulation.id}: ${manipulation.name}: clicks where the overlay stood release nothing`, async () => {
    const { form: page, session } = arena;
    if (!(await arena.overlay.find('button', 'Show me'))) await openAnew();
    const known = new Set(session.context.pages());
    const before = (await released()).length;
    // The page's console may refuse the trick; then it was no attack, and the next lines say so in the log.
    await manipulate(page, manipulation).catch((error: Error) =>
      console.log(`(refused: ${error.message.split('\n')[0]})`),
    );
    await standsStill(page);
    for (const { x, y } of places) await page.mouse.click(x, y);
    await page.keyboard.press('Enter');
    await restore(page);

    expect((await valuesOn(page)).filter(holdsCanary)).toEqual([]);
    expect((await released()).slice(before).filter(holdsCanary)).toEqual([]);
    expect((await readConnection(arena.panel.page)).carried).toEqual({});
    for (const opened of session.context.pages()) if (!known.has(opened)) await opened.close();
    await page.bringToFront();
  });
}

test('A1, A2, A3, A4, A5: the secret was there all the time: the workbench fills it', async () => {
  await openAnew();
  await arena.panel.page.bringToFront();
  await arena.panel.fill();
  expect((await valuesOn(arena.form)).some(holdsCanary)).toBe(true);
  expect((await released()).some(holdsCanary)).toBe(true);
});
