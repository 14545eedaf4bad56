import { lstatSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename } from 'node:path';
import process from 'node:process';
import { until } from '../../support/until.ts';
import type { Session } from './browser.ts';

/** Ends the whole browser as a power cut does: SIGKILL, and nobody says farewell to the disk. */
export async function cutPower({ context, profile }: Session): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser to be cut off');
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const own = processInfo.find(({ type }) => type === 'browser');
  if (!own) throw new Error('the browser does not tell its process');
  const closed = new Promise((resolve) => context.once('close', resolve));
  process.kill(own.id, 'SIGKILL');
  await closed;
  await until('the process to be gone', () => !isAlive(own.id), { last: () => profile });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** What names the process that works in a profile: a copy belongs to nobody yet. */
const OF_THE_PROCESS = /^Singleton|^lockfile$|^DevToolsActivePort$/;

/** Copies a profile while its browser writes: file after file, each as it is when its turn comes. */
export function copyInMidWrite(profile: string, folder: string): Promise<void> {
  return cp(profile, folder, {
    recursive: true,
    filter: (path) => !OF_THE_PROCESS.test(basename(path)) && isStillThere(path),
  });
}

/** The browser's own clean-up takes files away under the copy. */
function isStillThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
