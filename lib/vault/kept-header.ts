import { browser } from '#imports';
import { HEADER, database, inTransaction } from '../database';
import { KEYS } from './keys';
import { sameJson } from './same-json';
import type { Header } from './schemas';

/** The copy that a power cut leaves as new as the records sealed under it: in their database, flushed. */
export const keptHeader = {
  read: async (): Promise<unknown> => (await database()).get('manifest', HEADER),
  write: (header: Header): Promise<void> =>
    inTransaction(['manifest'], 'readwrite', async (transaction) => {
      await transaction.objectStore('manifest').put(header, HEADER);
    }),
};

const readMirror = async (): Promise<unknown> => (await browser.storage.local.get(KEYS.header))[KEYS.header];

/**
 * The header as it lies there; undefined when there is no vault. The only reader. Where two copies differ the
 * database's wins, whatever it looks like: it is written first and flushed, so after a power cut it is never the older
 * one. Who can write the profile's files gains nothing by it: an old header put there is an old header, as in
 * `storage.local` before, and opens only what is still sealed under its key. The mirror, which in Firefox a content
 * script could write, decides nothing while there is another. A vault from before the copy has its mirror alone.
 */
export async function storedHeader(): Promise<unknown> {
  const kept = await keptHeader.read();
  return kept === undefined ? readMirror() : kept;
}

/**
 * Into the database first, then into the mirror. Inside `exclusively`.
 *
 * @returns false when it does not read back from the database; then all is as it was. @throws what the database throws.
 */
export async function writeHeader(header: Header): Promise<boolean> {
  await keptHeader.write(header);
  if (!sameJson(await keptHeader.read(), header)) return false;
  // It counts from here on: a mirror that could not be written must not say that nothing has changed.
  await browser.storage.local.set({ [KEYS.header]: header }).catch(() => undefined);
  return true;
}

/**
 * Makes both copies what `storedHeader` reads: a mirror that a power cut set back or took, and the database's copy of a
 * vault from before. Inside `exclusively`, once the vault has opened: into a database that was taken away nothing is
 * written. What a full disk refuses is tried at the next unlock.
 *
 * @param opened the header that has just opened it: what a vault from before gets, whatever its mirror says by now.
 */
export async function alignHeader(opened: Header): Promise<void> {
  const [kept, mirror] = await Promise.all([keptHeader.read(), readMirror()]);
  if (kept === undefined) await keptHeader.write(opened).catch(() => undefined);
  else if (!sameJson(kept, mirror)) await browser.storage.local.set({ [KEYS.header]: kept }).catch(() => undefined);
}
