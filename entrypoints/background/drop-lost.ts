import { browser } from '#imports';
import { connectionsHolding, connectionsWaiting, getConnection, updateConnection } from '../../lib/connections';
import type { Connection } from '../../lib/model/connection';
import { openRecord, recordIds } from '../../lib/vault/records';
import { agreeWithMemory, agreed } from '../../lib/waiting-fields';

/**
 * Takes fields out of a connection whose sealed value is gone, such as those of a session vault after a restart: a tick
 * for a value that nobody has any more would be false. Not for a locked vault, which cannot tell.
 * @returns `damaged` when the record cannot be read; then nothing is dropped.
 */
export async function dropLost(read: Connection): Promise<'fine' | 'dropped' | 'damaged'> {
  // What waited for a vault says for itself what became of it.
  const connection = await agreed(read);
  if (!connection) return 'fine';
  const opened = await openRecord(connection.id);
  if (opened.state === 'locked') return 'fine';
  if (opened.state === 'damaged') return 'damaged';
  const values = opened.state === 'open' ? opened.record.values : {};
  const lost = Object.entries(connection.fields).filter(([id, { from }]) => from !== 'address' && !(id in values));
  if (lost.length === 0) return 'fine';
  await updateConnection(connection.id, (current) => {
    // A field that was captured anew since this connection was read has its value.
    const gone = new Set(lost.flatMap(([id, { at }]) => (current.fields[id]?.at === at ? [id] : [])));
    if (gone.size === 0) return current;
    return { ...current, fields: Object.fromEntries(Object.entries(current.fields).filter(([id]) => !gone.has(id))) };
  });
  return 'dropped';
}

/** Says, until the browser closes, that nothing is left to look for: only its end takes a session's vault away unseen. */
const LOOKED = 'lost:looked';

/** The vault is about to be erased: whoever is killed after it looks again at the next start. */
export async function lookAgain(): Promise<void> {
  await browser.storage.session.remove(LOOKED);
}

/** At start, and when the vault was erased: a session's vault and what waited for a vault are gone with their browser, and the guide must not go on ticking them. */
export async function dropAllLost(): Promise<void> {
  if ((await browser.storage.session.get(LOOKED))[LOOKED]) return;
  for (const id of await connectionsWaiting()) await agreeWithMemory(id);
  const [holding, kept] = await Promise.all([connectionsHolding(), recordIds()]);
  const records = new Set(kept);
  for (const id of holding.filter((each) => !records.has(each))) {
    const connection = await getConnection(id);
    if (connection) await dropLost(connection);
  }
  await browser.storage.session.set({ [LOOKED]: true });
}
