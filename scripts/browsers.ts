import { spawnSync } from 'node:child_process';
import { accessSync, closeSync, constants, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';

/** No browser could be had; the message is a sentence for the person. */
export class BrowserMissing extends Error {}

// Google Chrome and Edge are left out: since Chrome 137 the branded builds ignore --load-extension.
// https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY
const CHROMIUM = ['chromium', 'chromium-browser'];
const FIREFOX = ['firefox-esr', 'firefox'];

const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
];

/**
 * Path of a Chromium that loads unpacked extensions; installs one when there is none.
 * @throws BrowserMissing when none is here and none can be installed.
 */
export function findChromium(): string {
  const found = fromEnvironment('PATCHBAY_CHROMIUM', 'CHROME_PATH') ?? onPath(CHROMIUM) ?? playwrightChromium();
  if (found) return found;
  if (canApt() && apt('chromium')) {
    const path = onPath(CHROMIUM);
    if (path) return path;
  }
  console.log('No Chromium here: fetching the one that Playwright keeps…');
  const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  spawnSync(process.execPath, [playwright, 'install', ...(isRoot() ? ['--with-deps'] : []), 'chromium'], {
    stdio: 'inherit',
  });
  const path = playwrightChromium();
  if (path) return path;
  throw new BrowserMissing(
    'There is no Chromium here and none could be installed. Install Chromium, or name one: PATCHBAY_CHROMIUM=/path/to/chromium.',
  );
}

/**
 * Path of a Firefox from 128 on; installs one where apt may.
 * @throws BrowserMissing when none is here and none can be installed.
 */
export function findFirefox(): string {
  const found =
    fromEnvironment('PATCHBAY_FIREFOX') ?? onPath(FIREFOX) ?? FIREFOX_PLACES.find((path) => existsSync(path));
  if (found) return found;
  if (canApt() && apt('firefox-esr')) {
    const path = onPath(FIREFOX);
    if (path) return path;
  }
  throw new BrowserMissing(
    'There is no Firefox here. Install Firefox, or name one: PATCHBAY_FIREFOX=/path/to/firefox.',
  );
}

function fromEnvironment(...names: string[]): string | undefined {
  for (const name of names) {
    const path = process.env[name];
    if (!path) continue;
    if (existsSync(path)) return path;
    throw new BrowserMissing(`${name} names ${path}, and there is no such file.`);
  }
  return undefined;
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return names
    .flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    // Ubuntu's `chromium` and `firefox` in apt are scripts that start a snap; a snap cannot read our profile folders.
    return !/\bsnap\b/.test(beginningOf(path));
  } catch {
    return false;
  }
}

function beginningOf(path: string): string {
  const file = openSync(path, 'r');
  const bytes = Buffer.alloc(2000);
  const length = readSync(file, bytes);
  closeSync(file);
  return bytes.subarray(0, length).toString('latin1');
}

function playwrightChromium(): string | undefined {
  try {
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

const isRoot = (): boolean => process.getuid?.() === 0;

/** Debian only: elsewhere these package names are missing or stand for a snap. */
function canApt(): boolean {
  if (!isRoot() || !onPath(['apt-get']) || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function apt(name: string): boolean {
  console.log(`No ${name} here: installing Debian's package…`);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  const update = spawnSync('apt-get', ['update', '-qq'], options);
  return update.status === 0 && spawnSync('apt-get', ['install', '-y', '-qq', name], options).status === 0;
}
