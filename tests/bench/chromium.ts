import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { findChromium } from '../../scripts/browsers.ts';
import { until } from '../support/until.ts';
import { type Connection, type Session, connect } from './cdp.ts';

/** A tab with a debugging session. */
export interface Tab extends Session {
  /** Value of an expression of the page, awaited. @throws what the expression throws. */
  evaluate<T>(expression: string): Promise<T>;
  /** Loads an address and waits for its load event. */
  go(url: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser that is kept open for one variant. */
export interface Browser {
  version: string;
  /** `chrome-extension://…` of the extension in it, if there is one. */
  origin: string | undefined;
  tab(): Promise<Tab>;
  close(): Promise<void>;
}

export interface Network {
  resolverRules: string;
  spki: string;
}

/** Starts a headless Chromium with one unpacked extension, or with none: the same switches for both. */
export async function openBrowser(network: Network, extension?: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'patchbay-bench-'));
  const child = spawn(
    findChromium(),
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--window-size=1360,860',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : ['--disable-extensions']),
      `--host-resolver-rules=${network.resolverRules}`,
      `--ignore-certificate-errors-spki-list=${network.spki}`,
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--password-store=basic',
      // A spare renderer, started in the background, would compete with the page that is measured.
      '--disable-features=SpareRendererForSitePerProcess',
      // A window that nobody looks at would be throttled.
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // However the run ends: a browser without a window would go on for ever.
  const end = () => child.kill();
  process.once('exit', end);
  const connection = await connect(await debuggingAddress(child));
  const { product } = await connection.send<{ product: string }>('Browser.getVersion');
  return {
    version: product,
    origin: extension && (await extensionOrigin(connection)),
    tab: () => openTab(connection),
    close: async () => {
      const gone = once(child, 'exit');
      await connection.send('Browser.close').catch(() => child.kill());
      await gone;
      process.off('exit', end);
      connection.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

function debuggingAddress(child: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: child.stderr! });
    // Everything is read to the end: a full pipe would stop the browser.
    lines.on('line', (line) => {
      const address = /^DevTools listening on (ws:.+)$/.exec(line)?.[1];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${code} before it could be used`)));
  });
}

async function extensionOrigin(connection: Connection): Promise<string> {
  return until('the extension’s service worker', async () => {
    const { targetInfos } = await connection.send<{ targetInfos: { type: string; url: string }[] }>(
      'Target.getTargets',
    );
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
    );
    return worker && `chrome-extension://${new URL(worker.url).host}`;
  });
}

async function openTab(connection: Connection): Promise<Tab> {
  const { targetId } = await connection.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
  const session = await connection.attach(targetId);
  await session.send('Page.enable');
  return {
    ...session,
    evaluate: async <T>(expression: string) => {
      const { result, exceptionDetails } = await session.send<{
        result: { value: T };
        exceptionDetails?: { exception?: { description?: string }; text: string };
      }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    go: async (url) => {
      const loaded = session.next('Page.loadEventFired');
      const { errorText } = await session.send<{ errorText?: string }>('Page.navigate', { url });
      if (errorText) throw new Error(`${url}: ${errorText}`);
      await loaded;
    },
    close: async () => {
      await connection.send('Target.closeTarget', { targetId });
    },
  };
}
