import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BUILD } from './support/browser.ts';
import { below, debuggerOf, readTree } from './support/ax-tree.ts';
import { expect, test } from './support/fixtures.ts';
import { play } from './support/player.ts';
import { readArea } from './support/storage.ts';

interface Watched {
  __untrusted?: string[];
}

/** Reports every click and submit that no person made, as the page itself sees it. */
const watchUntrusted = (): void => {
  const seen: string[] = ((globalThis as Watched).__untrusted = []);
  for (const type of ['click', 'submit', 'formdata']) {
    addEventListener(type, (event) => event.isTrusted || seen.push(type), { capture: true });
  }
  HTMLFormElement.prototype.submit = () => seen.push('submit()');
};

/** What the worker tells content scripts, noted in the worker. */
const noteMessages = (): void => {
  const own = globalThis as unknown as {
    __told: string[];
    chrome: { tabs: { sendMessage: (...args: unknown[]) => unknown } };
  };
  own.__told = [];
  const tell = own.chrome.tabs.sendMessage.bind(own.chrome.tabs);
  own.chrome.tabs.sendMessage = (...args) => {
    own.__told.push(JSON.stringify(args[1]));
    return tell(...args);
  };
};

/** Every text and attribute of the document, closed shadow roots included, but the vendor's own boxes. */
async function wordsOf(page: Page): Promise<string> {
  const { root } = await (await debuggerOf(page)).send('DOM.getDocument', { depth: -1, pierce: true });
  interface Node {
    nodeName: string;
    nodeValue: string;
    attributes?: string[];
    children?: Node[];
    shadowRoots?: Node[];
  }
  const words = ({ nodeName, nodeValue, attributes = [], children = [], shadowRoots = [] }: Node): string[] =>
    nodeName === 'INPUT' ? [] : [nodeValue, ...attributes, ...[...children, ...shadowRoots].flatMap(words)];
  const accessible = below(await readTree(page))
    .filter(({ role }) => role !== 'textbox')
    .flatMap(({ name, role }) => (role === 'StaticText' ? [] : [name]));
  return [...words(root), ...accessible].join('\n');
}

test('the secret stays where it belongs, and the extension presses nothing', async ({ open }) => {
  const session = await open();
  const said: string[] = [];
  session.context.on('console', (message) => said.push(message.text()));
  session.context.on('weberror', (error) => said.push(String(error.error())));
  const worker = await session.worker();
  worker.on('console', (message) => said.push(message.text()));
  await worker.evaluate(noteMessages);
  await session.context.addInitScript(watchUntrusted);

  let secret = '';
  const elsewhere: string[] = [];
  const { stage, missed, report } = await play({
    session,
    between: async ({ source, destination, panel }, { id }) => {
      if (id === 'capture-secret') secret = await source.control('Client Secret', ['textbox']).inputValue();
      if (!secret) return;
      const page = source.page === destination.page ? source.page : destination.page;
      elsewhere.push(await wordsOf(page));
      elsewhere.push(await wordsOf(panel.page));
    },
  });
  expect(missed).toEqual([]);
  expect(secret).toMatch(/^[0-9a-f-]{73}$/);
  expect(elsewhere.length).toBeGreaterThan(10);

  const holds = (text: string): boolean => text.includes(secret);
  expect(elsewhere.filter(holds)).toEqual([]);
  expect(said.filter(holds)).toEqual([]);
  expect(holds(JSON.stringify(report))).toBe(false);
  for (const area of ['local', 'sync', 'session'] as const) {
    expect(holds(JSON.stringify(await readArea(stage.panel.page, area))), `storage.${area}`).toBe(false);
  }

  const told = await worker.evaluate(() => (globalThis as unknown as { __told: string[] }).__told);
  const bearers = told.filter(holds).map((message) => JSON.parse(message) as { do: string });
  expect(told.length).toBeGreaterThan(bearers.length);
  expect(bearers.map((message) => message.do)).toEqual(['write']);

  for (const { page } of [stage.source, stage.destination]) {
    expect(await page.evaluate(() => (globalThis as Watched).__untrusted)).toEqual([]);
  }
});

test('no script of ours on a vendor’s page holds a call that presses or submits', () => {
  const files = [
    ...readdirSync(join(BUILD, 'content-scripts')).map((name) => `content-scripts/${name}`),
    'overlay.js',
    'filler.js',
  ];
  const scripts = files.filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThanOrEqual(3);
  for (const name of scripts) {
    expect(readFileSync(join(BUILD, name), 'utf8'), name).not.toMatch(/\.(?:click|submit|requestSubmit)\s*\(/);
  }
});

/** Switches off the browser's own memory of what stood in forms. */
function forgetForms(profile: string): void {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(
    file,
    JSON.stringify({ ...preferences, autofill: { profile_enabled: false, credit_card_enabled: false } }),
  );
}

test('nothing of the secret is on the disk after the browser was closed', async ({ open }) => {
  // The browser itself remembers what stood in a vendor's box (Web Data); here only what we write counts.
  const session = await open({ prepare: forgetForms });
  let secret = '';
  await play({
    session,
    passphrase: 'seven invented words nobody ever says',
    upTo: 'save-application',
    between: async ({ source }, { id }) => {
      if (id === 'capture-secret') secret = await source.control('Client Secret', ['textbox']).inputValue();
    },
  });
  expect(secret).toHaveLength(73);
  await session.context.close();
  const files = readdirSync(session.profile, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const needles = [Buffer.from(secret, 'utf8'), Buffer.from(secret, 'utf16le')];
  const found = files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return needles.some((needle) => bytes.includes(needle));
    });
  expect(files.length).toBeGreaterThan(20);
  expect(found).toEqual([]);
});
