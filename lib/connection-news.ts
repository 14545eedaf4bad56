import { browser } from '#imports';

/** A database tells nobody of its changes, and nothing of it wakes a worker: this key of `storage.session` does. */
const KEY = 'connections:changed';

/** Tells every context of the extension, a sleeping worker too, that a connection changed. After the write, never before. */
export async function tellChanged(id: string): Promise<void> {
  // The turn makes each news another one. News that fail (memory full) must not undo what is written.
  await browser.storage.session.set({ [KEY]: { id, turn: crypto.randomUUID() } }).catch(() => undefined);
}

/** Calls back with the id of each connection that changed, whoever changed it. @returns how to stop. */
export function watchConnections(changed: (id: string) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const id = (changes[KEY]?.newValue as { id?: unknown } | undefined)?.id;
    if (area === 'session' && typeof id === 'string') changed(id);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
