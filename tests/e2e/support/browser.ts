import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type BrowserContext, type Page, type Worker, chromium } from '@playwright/test';
import { findChromium } from '../../../scripts/browsers.ts';
import { until } from '../../support/until.ts';
import { WorkerLife } from './worker-life.ts';

/** Where real host names lead: the vendor lab. */
export interface Hosts {
  resolverRules: string;
  spki: string;
}

export interface LaunchOptions {
  hosts: Hosts;
  headless?: boolean;
  /** Profile folder; a new one by default, removed on close. */
  profile?: string;
  /** Origins that the person granted before, such as `https://halo.northwind.example`. */
  grant?: readonly string[];
  /** Changes the profile before the browser starts for good. */
  prepare?: (profile: string) => void;
  /** Folder of the extension; the production build by default. */
  build?: string;
  size?: { width: number; height: number };
  args?: readonly string[];
}

/** A Chromium with the extension in it. */
export interface Session {
  context: BrowserContext;
  extensionId: string;
  profile: string;
  /** The running service worker; starts it when it sleeps. */
  worker: () => Promise<Worker>;
  /** A new page of the extension in a tab, such as `options.html`. */
  open: (path: string) => Promise<Page>;
  close: () => Promise<void>;
}

export const BUILD = process.env['PATCHBAY_BUILD'] ?? join(import.meta.dirname, '../../../.output/chrome-mv3');

/** Starts Chromium with the built extension, its network led to the lab. */
export async function launch(options: LaunchOptions): Promise<Session> {
  const build = options.build ?? BUILD;
  if (!existsSync(join(build, 'manifest.json'))) throw new Error(`There is no build at ${build}: run "npm run build".`);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'patchbay-profile-'));
  if (options.grant || options.prepare) {
    const first = await start(profile, build, options);
    const id = await extensionId(first);
    await first.close();
    grantOrigins(profile, id, options.grant ?? []);
    options.prepare?.(profile);
  }
  const context = await start(profile, build, options);
  context.setDefaultTimeout(8_000);
  const id = await extensionId(context);
  const own = `chrome-extension://${id}/`;
  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(own + path);
    return page;
  };
  return {
    context,
    extensionId: id,
    profile,
    open,
    worker: async () => {
      await WorkerLife.of(context, id, (life) => life.start());
      return until('the worker', () => context.serviceWorkers().find((worker) => worker.url().startsWith(own)));
    },
    close: async () => {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function start(profile: string, build: string, options: LaunchOptions): Promise<BrowserContext> {
  const { width, height } = options.size ?? { width: 1360, height: 860 };
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: options.headless ?? true,
    viewport: null,
    // Playwright's own switches would turn extensions off.
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      ...((options.headless ?? true) ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--window-size=${width},${height}`,
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      `--host-resolver-rules=${options.hosts.resolverRules}`,
      `--ignore-certificate-errors-spki-list=${options.hosts.spki}`,
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--password-store=basic',
      ...(options.args ?? []),
    ],
  });
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker = await until('the extension’s service worker', () => context.serviceWorkers()[0]);
  return new URL(worker.url()).host;
}

interface Permissions {
  explicit_host?: string[];
}

/**
 * Grants optional hosts the way a click on the browser's prompt does: headless nobody can click it, so the profile is
 * edited while the browser is closed. @throws when the profile does not know the extension.
 */
export function grantOrigins(profile: string, id: string, origins: readonly string[]): void {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as {
    extensions?: { settings?: Record<string, Record<string, Permissions | undefined>> };
  };
  const entry = preferences.extensions?.settings?.[id];
  if (!entry) throw new Error(`The profile does not know the extension ${id}.`);
  for (const set of ['active_permissions', 'granted_permissions', 'runtime_granted_permissions']) {
    const permissions = (entry[set] ??= {});
    permissions.explicit_host = [...new Set([...(permissions.explicit_host ?? []), ...origins.map((o) => `${o}/*`)])];
  }
  writeFileSync(file, JSON.stringify(preferences));
}
