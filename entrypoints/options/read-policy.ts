import { browser } from '#imports';

/** @returns the values an administrator set, one a line, or null when the browser has no such store. */
export async function readPolicy(): Promise<string[] | null> {
  try {
    const managed = await browser.storage.managed.get(null);
    return Object.entries(managed).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  } catch {
    // Firefox throws when no manifest for managed storage is installed (MDN, storage.managed).
    return null;
  }
}
