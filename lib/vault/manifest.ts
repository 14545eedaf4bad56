import { browser } from '#imports';
import { KEYS } from './keys';
import { moveLegacyRecords } from './legacy-records';
import { type Root, type VaultKey, openRoot, sealRoot } from './manifest-nodes';
import { storeOf } from './record-store';
import { type SealedNode, Seen } from './schemas';

/**
 * The lowest counter that a root may have: the highest seen since the browser started. Read it *before* the root: a write
 * in between would make the older root look rolled back.
 */
export async function seenCounter(vaultId: string): Promise<number> {
  const seen = Seen.safeParse((await browser.storage.session.get(KEYS.seen))[KEYS.seen]);
  return seen.success && seen.data.vaultId === vaultId ? seen.data.counter : 0;
}

/** Remembers how far the manifest has come, until the browser closes. */
export async function markSeen(vaultId: string, counter: number): Promise<void> {
  await browser.storage.session.set({ [KEYS.seen]: { vaultId, counter } });
}

/**
 * The manifest's root, for unlocking; moves a vault of the first layout over before. Inside `exclusively`.
 *
 * @returns `manifest` null when it is missing, damaged, of another vault or older than one seen since the browser
 * started. An older copy of the *whole* profile, put back while the browser was closed, cannot be told from the truth.
 */
export async function loadManifest(key: VaultKey): Promise<{ manifest: Root | null }> {
  const floor = await seenCounter(key.vaultId);
  if (key.mode === 'passphrase') await moveLegacyRecords(key);
  const { nodes } = await storeOf(key.mode).read([], ['root']);
  const root = await openRoot(key, nodes.get('root'));
  return { manifest: root && root.counter >= floor ? root : null };
}

/** Begins the manifest of a new vault. What lies there belongs to a vault whose header is gone: it is kept aside. */
export async function startManifest(key: VaultKey): Promise<void> {
  const store = storeOf(key.mode);
  const { records, nodes } = await store.readAll();
  const aside = (kind: string, name: string | number, sealed: unknown) =>
    [`${kind}:${(sealed as Partial<SealedNode> | null)?.vaultId}:${name}`, sealed] as const;
  await store.write({
    quarantine: [
      ...[...nodes].map(([name, sealed]) => aside('manifest', name, sealed)),
      ...[...records].map(([id, sealed]) => aside('record', id, sealed)),
    ],
    records: [...records.keys()].map((id) => [id, null]),
    nodes: [['root', await sealRoot(key, { counter: 0, buckets: new Map() })]],
  });
}
