import { browser } from '#imports';

/** A database tells nobody of its changes, and nothing of it wakes a worker: this key of `storage.session` does. */
const KEY = 'connections:changed';

/** Tells every context of the extension, a sleeping worker too, that connections changed. After the write, never before. */
export async function tellChanged(...ids: string[]): Promise<void> {
  // The turn makes each news another one. News that fail (memory full) must not undo what is written.
  await browser.storage.session.set({ [KEY]: { ids, turn: crypto.randomUUID() } }).catch(() => undefined);
}

/** Calls back with the ids of connections that changed, whoever changed them. @returns how to stop. */
export function watchConnections(changed: (ids: readonly string[]) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const { ids = [] } = (changes[KEY]?.newValue ?? {}) as { ids?: string[] };
    if (area === 'session' && ids.length > 0) changed(ids);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
