import { fakeBrowser } from 'wxt/testing/fake-browser';
import { importKey, sealJson } from '../../lib/vault/aead';
import { fromBase64 } from '../../lib/vault/base64';
import { KEYS, recordKey } from '../../lib/vault/keys';
import type { HeldKey, SealedRecord } from '../../lib/vault/schemas';
import { readDisk, restoreDisk, snapshot } from './floor-vault';

/** Turns the open vault back into the first layout: everything in `storage.local`, one manifest that names all. */
export async function makeLegacy(): Promise<void> {
  const held = (await snapshot('session'))[KEYS.held] as HeldKey;
  const { records } = (await readDisk()) as { records: Record<string, SealedRecord> };
  const entries = Object.entries(records).map(([id, { counter, nonce }]) => [id, counter, nonce]);
  const purpose = ['patchbay manifest', 1, held.vaultId, held.keyId];
  const box = await sealJson(await importKey(fromBase64(held.key)), purpose, {
    counter: entries.length,
    records: entries,
  });
  await fakeBrowser.storage.local.set({
    [KEYS.manifest]: { version: 1, vaultId: held.vaultId, keyId: held.keyId, ...box },
    ...Object.fromEntries(Object.entries(records).map(([id, envelope]) => [recordKey(id), envelope])),
  });
  await restoreDisk({ records: {}, manifest: {}, quarantine: {} });
  // An update of the extension empties this area: the vault is locked, and no counter was seen.
  await fakeBrowser.storage.session.clear();
}
