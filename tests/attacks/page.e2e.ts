import { expect, test } from '../e2e/support/fixtures.ts';
import { debuggerOf } from '../e2e/support/ax-tree.ts';
import { Overlay } from '../e2e/support/overlay.ts';
import { readArea } from '../e2e/support/storage.ts';
import { until } from '../support/until.ts';
import {
  type Arena,
  formIsKnown,
  isolatedWorld,
  noteReleases,
  openArena,
  openForm,
  valuesOn,
} from './support/arena.ts';
import { CANARY, CUSTOMER, PASSPHRASE, SECRET_MARK, holdsCanary } from './support/canary.ts';

/** A hostile script in the vendor's own page, with nothing but what pages may do. */
test.describe.configure({ mode: 'serial' });
let arena: Arena;
let released: () => Promise<string[]>;
test.beforeAll(async ({ lab }) => {
  arena = await openArena(lab);
  released = await noteReleases(arena.session);
});
test.afterAll(() => arena.session.close());

interface Node {
  nodeName: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
  backendNodeId: number;
}

/** The nodes in our closed root, as the debugger sees them. */
async function ours(page = arena.form): Promise<Node[]> {
  const { root } = await (await debuggerOf(page)).send('DOM.getDocument', { depth: -1, pierce: true });
  const flat = (node: Node): Node[] => [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(flat)];
  const host = flat(root as Node).find(({ attributes = [] }) => attributes.includes('data-patchbay'));
  return host ? (host.shadowRoots ?? []).flatMap(flat) : [];
}

test('A6, D3: clicks, keys, submits and messages that a script makes reach nothing of ours', async () => {
  const { form, overlay } = arena;
  const place = await overlay.placeOf('button', 'Minimise');
  const before = JSON.stringify(await readArea(arena.panel.page, 'local'));
  const told = (await released()).length;
  await form.evaluate(({ x, y }) => {
    const host = document.querySelector<HTMLElement>('[data-patchbay]');
    const options = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, detail: 1 };
    for (const target of [host, document, document.documentElement, globalThis, document.elementFromPoint(x, y)]) {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'auxclick'])
        target?.dispatchEvent(new MouseEvent(type, options));
      for (const key of ['Enter', ' ', 'Escape', 'Tab'])
        for (const type of ['keydown', 'keypress', 'keyup'])
          target?.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
      for (const type of ['submit', 'input', 'change', 'patchbay', 'patchbay:fill', 'wxt:locationchange'])
        target?.dispatchEvent(
          new CustomEvent(type, { bubbles: true, composed: true, detail: { do: 'write', to: 'overlay' } }),
        );
    }
    host?.click();
    host?.focus();
    for (const data of [
      { to: 'overlay', do: 'write', fields: [] },
      { name: 'carry.fill' },
      'patchbay',
      { type: 'FILL' },
    ])
      globalThis.postMessage(data, '*');
    for (const name of ['data-fill', 'data-do', 'data-open', 'onclick']) host?.setAttribute(name, 'carry.fill');
    for (const name of ['data-fill', 'data-do', 'data-open', 'onclick']) host?.removeAttribute(name);
  }, place);
  // An honest question takes the same way; what came before it is answered by now.
  const own = await isolatedWorld(arena.session, form);
  expect(await own(`chrome.runtime.sendMessage({ name: 'guide.view', body: {} })`)).toHaveProperty('ok');
  await overlay.waitFor('button', 'Minimise');
  expect(await form.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime)).toBe(
    'undefined',
  );
  expect((await valuesOn(form)).filter(holdsCanary)).toEqual([]);
  expect((await released()).slice(told).filter(holdsCanary)).toEqual([]);
  expect(JSON.stringify(await readArea(arena.panel.page, 'local'))).toBe(before);
});

test('A7: a click in the moment in which the overlay appears does not count', async () => {
  const { form, overlay } = arena;
  const { x, y } = await overlay.placeOf('button', 'Minimise');
  await form.evaluate(() => document.querySelector('[data-patchbay]')?.remove());
  await until('the overlay to be back', () => form.evaluate(() => document.querySelector('[data-patchbay]') !== null));
  await form.mouse.click(x, y);
  await overlay.waitFor('button', 'Minimise', 2_000);
  // The same click counts once it has stood still.
  await overlay.click('button', 'Minimise');
  await until('the pill', async () => !(await overlay.find('button', 'Minimise')));
  await overlay.click('button', /\d+/);
  await overlay.waitFor('button', 'Minimise');
});

test('A8: reading the overlay by find and selection, and logging keys, yields no secret', async () => {
  const { form } = arena;
  const yielded = await form.evaluate(
    async (marks) => {
      const keys: string[] = [];
      for (const type of ['keydown', 'beforeinput', 'input'])
        addEventListener(
          type,
          (event) => keys.push(JSON.stringify([(event as KeyboardEvent).key, (event as InputEvent).data])),
          true,
        );
      const find = (globalThis as unknown as { find: (...args: unknown[]) => boolean }).find;
      const found = marks.filter((mark) => find(mark, false, false, true));
      getSelection()?.selectAllChildren(document.documentElement);
      const texts = [
        String(getSelection()),
        document.documentElement.innerText,
        document.querySelector('[data-patchbay]')?.textContent,
      ];
      // The control: what is on the page is found by the same means.
      return { found, texts: texts.join('\n'), control: find('Client Secret', false, false, true) };
    },
    [
      SECRET_MARK,
      SECRET_MARK.slice(0, 12),
      SECRET_MARK.slice(-12),
      CANARY['Client ID'],
      PASSPHRASE,
      'cafe0002',
      'cafe0003',
    ],
  );
  expect(yielded.control).toBe(true);
  expect(yielded.found).toEqual([]);
  expect(holdsCanary(yielded.texts)).toBe(false);
});

test('A8: no page can read a customer’s name from the overlay, and of a guide only the consoles of its own connection', async ({
  lab,
}) => {
  const textOf = (nodes: Node[]) => JSON.stringify(nodes);
  const own = textOf(await ours());
  expect(own).toContain('HaloPSA to DNSFilter');
  expect(own).not.toContain(CUSTOMER);
  const other = await arena.session.context.newPage();
  await other.goto(`${lab.origins.otherTenant}/config`);
  await new Overlay(other).waitFor('button', 'Start HaloPSA to DNSFilter');
  const elsewhere = textOf(await ours(other));
  expect(elsewhere).toContain('Start HaloPSA to DNSFilter');
  for (const told of [CUSTOMER, new URL(lab.origins.halopsa).host, CANARY['Client ID']])
    expect(elsewhere).not.toContain(told);
  await other.close();
});

test('A10, A8: nothing of ours on a page takes input, least of all a passphrase', async () => {
  const nodes = await ours();
  expect(nodes.length).toBeGreaterThan(20);
  expect(nodes.filter(({ nodeName }) => /^(INPUT|TEXTAREA|SELECT|IFRAME|FORM)$/.test(nodeName))).toEqual([]);
  expect(nodes.filter(({ attributes = [] }) => attributes.includes('contenteditable'))).toEqual([]);
});

test('A9: a page’s inherited styles leave the guide readable', async () => {
  const { form } = arena;
  const cdp = await debuggerOf(form);
  await form.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '*{color:transparent!important;font-size:0!important;line-height:90!important;letter-spacing:5em!important;text-indent:-999em!important;user-select:none!important;word-spacing:9em!important}html{visibility:hidden!important;direction:rtl!important;writing-mode:vertical-rl!important;-webkit-text-fill-color:transparent!important;text-transform:uppercase!important;cursor:none!important}',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const heading = (await ours()).find(({ nodeName }) => nodeName === 'H2');
  const { nodeIds } = await cdp.send('DOM.pushNodesByBackendIdsToFrontend', {
    backendNodeIds: [heading?.backendNodeId ?? 0],
  });
  const { computedStyle } = await cdp.send('CSS.getComputedStyleForNode', { nodeId: nodeIds[0] ?? 0 });
  const style = Object.fromEntries(computedStyle.map(({ name, value }) => [name, value]));
  await form.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  expect(style).toMatchObject({
    'font-size': '15px',
    visibility: 'visible',
    'writing-mode': 'horizontal-tb',
    direction: 'ltr',
    'letter-spacing': 'normal',
    'text-indent': '0px',
  });
  expect(style['color']).not.toMatch(/rgba\(.*, 0\)/);
  expect(style['-webkit-text-fill-color']).not.toMatch(/rgba\(.*, 0\)/);
});

/** What honest pages do all day. */
const benign: readonly [name: string, script: string][] = [
  [
    'a cookie banner',
    `add('<div role="dialog" aria-label="Cookies" style="position:fixed;bottom:0;left:0;right:40%">Cookies</div>')`,
  ],
  ['a body that fades in', `document.body.animate([{opacity:.2},{opacity:1}],200)`],
  ['a body at 0.9', `document.body.style.opacity='.9'`],
  ['a toast in the top layer', `const p=add('<div popover="manual">Saved</div>');p.showPopover();p.hidePopover()`],
  ['a menu as a popover', `const p=add('<div popover="auto">Menu</div>');p.showPopover();p.hidePopover()`],
  ['a modal dialog, opened and closed', `const d=add('<dialog>Sure?</dialog>');d.showModal();d.close()`],
  [
    'a dialog with a form',
    `const d=add('<dialog open><form method="dialog"><button>OK</button></form></dialog>');d.close()`,
  ],
  [
    'a modal library that hides everything beside its dialog',
    `for(const e of document.documentElement.children)e.setAttribute('aria-hidden','true');for(const e of document.documentElement.children)e.removeAttribute('aria-hidden')`,
  ],
  [
    'a backdrop filter',
    `add('<div style="position:fixed;inset:0;pointer-events:none;backdrop-filter:blur(1px)"></div>')`,
  ],
  ['a list that renders a hundred times', `for(let i=0;i<100;i++)add('<i>'+i+'</i>')`],
  [
    'a theme that is switched',
    `document.documentElement.style.filter='invert(1)';document.documentElement.style.filter=''`,
  ],
];

for (const [name, script] of benign)
  test(`A11: ${name} does not stop the guide`, async () => {
    const { form, overlay } = arena;
    await form.evaluate((text) => {
      const add = (html: string): Element => {
        const box = document.createElement('div');
        box.dataset['benign'] = '';
        box.innerHTML = html;
        document.body.append(box);
        return box.firstElementChild as Element;
      };
      new Function('add', text)(add);
    }, script);
    await overlay.click('button', 'Minimise');
    await until('the pill', async () => !(await overlay.find('button', 'Minimise')));
    await overlay.click('button', /\d+/);
    await overlay.waitFor('button', 'Minimise');
    await form.evaluate(() => {
      for (const each of document.querySelectorAll('[data-benign]')) each.remove();
      document.body.removeAttribute('style');
    });
  });

test('H1: no page can tell by our files who uses Patchbay', async ({ lab }) => {
  const id = arena.session.extensionId;
  for (const origin of [lab.origins.dnsfilter, lab.origins.unrelated]) {
    const page = await arena.session.context.newPage();
    await page.goto(`${origin}/`);
    const got = await page.evaluate(async (own) => {
      const paths = [
        'manifest.json',
        'icon/128.png',
        'overlay.js',
        'content-scripts/detector.js',
        'sidepanel.html',
        'popup.html',
        'options.html',
        'background.js',
      ];
      const loaded: string[] = [];
      for (const path of paths) {
        const url = `chrome-extension://${own}/${path}`;
        await fetch(url).then(
          () => loaded.push(`fetch ${path}`),
          () => undefined,
        );
        await new Promise((resolve) => {
          const image = new Image();
          image.addEventListener('load', () => resolve(loaded.push(`image ${path}`)));
          image.addEventListener('error', resolve);
          image.src = url;
        });
      }
      return loaded;
    }, id);
    expect(got).toEqual([]);
    await page.close();
  }
});

test('D2: our own page does not open in a frame of a web page', async ({ lab }) => {
  const page = await arena.session.context.newPage();
  await page.goto(`${lab.origins.unrelated}/`);
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
  }, `chrome-extension://${arena.session.extensionId}/sidepanel.html`);
  const frame = await until('the frame', () => page.frames().find((each) => each !== page.mainFrame()));
  await until('the refusal', () => /chrome-error|about:blank/.test(frame.url()));
  expect(await frame.evaluate(() => document.body.innerText).catch(() => '')).not.toMatch(/Passphrase|Patchbay/);
  await page.close();
});

test('B9: of thirty decoys, hidden in every way, none is filled', async ({ lab }) => {
  const { form, panel } = arena;
  await openForm(form, lab.origins.dnsfilter);
  await formIsKnown(panel.page);
  await form.evaluate(() => {
    const styles = [
      'display:none',
      'visibility:hidden',
      'opacity:0',
      'position:absolute;left:-9999px',
      'width:0;height:0;border:0;padding:0',
      'clip-path:inset(50%);position:absolute',
      'position:fixed;top:-500px',
    ];
    const home = document.querySelector('form') ?? document.querySelector('main') ?? document.body;
    for (let at = 0; at < 30; at += 1) {
      const box = document.createElement('div');
      box.style.cssText = styles[at % styles.length] ?? '';
      box.innerHTML = `<label for="decoy-${at}">${['Client Secret', 'Password', 'API Key', 'Client ID'][at % 4]}</label><input id="decoy-${at}" data-decoy ${at % 5 === 0 ? 'readonly' : ''}>`;
      home.append(box);
    }
  });
  await panel.page.bringToFront();
  await panel.fill();
  const decoys = await form.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('[data-decoy]')].map(({ value }) => value),
  );
  expect(decoys).toHaveLength(30);
  expect(decoys.filter((value) => value !== '')).toEqual([]);
  // Once nothing competes with the real box any more, it is filled: the refusal above was no accident.
  await form.evaluate(() => {
    for (const decoy of document.querySelectorAll('[data-decoy]')) decoy.parentElement?.remove();
  });
  await panel.fill();
  expect((await valuesOn(form)).filter(holdsCanary)).toEqual([SECRET_MARK]);
});

test('B11: a form that sends what stands in it to another site gets nothing, and the workbench says why', async ({
  lab,
}) => {
  const { form, panel } = arena;
  await openForm(form, lab.origins.dnsfilter);
  await formIsKnown(panel.page);
  /** The form around the boxes, or one that the page puts around them; boxes of these names hide its properties. */
  const lead = (action: string) =>
    form.evaluate((to) => {
      const box = document.querySelector('input[type=text], input[type=password], input:not([type])');
      const around = box?.closest('form') ?? document.createElement('form');
      if (!around.isConnected) {
        const home = document.querySelector('main') ?? document.body;
        around.append(...home.childNodes);
        home.append(around);
      }
      if (!document.querySelector('[name=getAttribute]'))
        around.insertAdjacentHTML(
          'beforeend',
          '<input type="hidden" name="action"><input type="hidden" name="getAttribute"><input type="hidden" name="querySelector">',
        );
      HTMLFormElement.prototype.setAttribute.call(around, 'action', to);
    }, action);
  for (const action of [`${lab.origins.unrelated}/take`, '//app.dnsfilter.com.evil.acme-msp.example/']) {
    await lead(action);
    await panel.page.bringToFront();
    await panel.fill();
    await panel.page.getByText('This form sends what stands in it to another site').first().waitFor();
    expect((await valuesOn(form)).filter(holdsCanary)).toEqual([]);
    await form.bringToFront();
  }
  // The same form, at home, is filled: nothing else was in the way.
  await lead('/save');
  await panel.page.bringToFront();
  await panel.fill();
  expect((await valuesOn(form)).filter(holdsCanary)).toEqual([SECRET_MARK]);
});

test('B10: a tab that moves to another origin between the press and the write gets nothing', async ({ lab }) => {
  const { form, panel, session } = arena;
  await openForm(form, lab.origins.dnsfilter);
  await formIsKnown(panel.page);
  const twin = `${lab.origins.otherTenant}/twin`;
  const labels = Object.keys(CANARY).map((label, at) => `<label for="f${at}">${label}</label><input id="f${at}">`);
  await session.context.route(twin, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Twin</title><form>${labels.join('')}</form>`,
    }),
  );
  const worker = await session.worker();
  await worker.evaluate((url) => {
    type Get = (id: number) => Promise<unknown>;
    type Moved = (id: number, change: { status?: string }, tab: { url?: string }) => void;
    interface Tabs {
      get: Get;
      update: (id: number, to: object) => Promise<unknown>;
      onUpdated: { addListener: (listener: Moved) => void };
    }
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const honest: Get = tabs.get.bind(tabs);
    tabs.get = async (id) => {
      const before = await honest(id);
      tabs.get = honest;
      void tabs.update(id, { url });
      await new Promise<void>((resolve) =>
        tabs.onUpdated.addListener((moved, { status }, now) => {
          if (moved === id && status === 'complete' && now.url === url) resolve();
        }),
      );
      return before;
    };
  }, twin);
  await panel.page.bringToFront();
  await panel.press(panel.page.getByRole('button', { name: /^Fill \d+ values?$/ }));
  await form.waitForURL(twin);
  await panel.page.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor();
  expect((await valuesOn(form)).filter((value) => value !== '')).toEqual([]);
});

test('C4: a page that clobbers names is read and filled all the same, and its globals stay its own', async ({
  lab,
}) => {
  const { form, panel } = arena;
  await openForm(form, lab.origins.dnsfilter);
  await formIsKnown(panel.page);
  await form.evaluate(() => {
    // All of it in one form: a form's boxes hide the properties of their names, in a content script too.
    const home = document.createElement('form');
    const whole = document.querySelector('main') ?? document.body;
    home.append(...whole.childNodes);
    whole.append(home);
    for (const name of [
      'action',
      'elements',
      'id',
      'submit',
      'querySelector',
      'querySelectorAll',
      'getAttribute',
      'matches',
      'closest',
      'children',
      'parentElement',
      'nodeName',
      'attributes',
      'browser',
      'chrome',
      'location',
      'document',
    ]) {
      const input = document.createElement('input');
      input.type = 'hidden';
      input.name = name;
      input.id = name;
      home.append(input);
    }
    Object.defineProperty(HTMLInputElement.prototype, 'value', {
      get: () => 'clobbered',
      set: () => {},
      configurable: true,
    });
    Element.prototype.matches = (() => false) as never;
    Document.prototype.querySelectorAll = () => [] as never;
  });
  await panel.page.bringToFront();
  await panel.fill();
  const written = await panel.page.getByRole('list', { name: 'What was written' }).innerText();
  expect(written).toContain('Client Secret');
});
