import { closeAreasToPages } from './area-access';
import { COST } from './cost';
import { VaultError } from './error';
import { exclusively } from './exclusively';
import { usableKey } from './held-key';
import { storedHeader } from './kept-header';
import { holdKey } from './lock';
import { makeVault } from './make-vault';
import { startManifest } from './manifest';
import { randomBase64 } from './random';
import { sealPending } from './records';

/**
 * Makes the vault on disk, opens it and seals what waits; records of a session vault move in.
 *
 * @throws VaultError `weak`, `exists`, `unsafe-storage`.
 */
export function createVault(passphrase: string): Promise<void> {
  return makeVault(passphrase, COST);
}

/**
 * "Keep for this session only": random key and records in memory, nothing on disk, gone when the browser closes. It
 * does not lock by time, because nothing could open it again; `lockVault` forgets it.
 *
 * @throws VaultError `exists` (a vault of either kind), `unsafe-storage`.
 */
export async function createSessionVault(): Promise<void> {
  if (!(await closeAreasToPages())) throw new VaultError('unsafe-storage');
  await exclusively(async () => {
    if ((await storedHeader()) !== undefined || (await usableKey())) throw new VaultError('exists');
    const held = {
      mode: 'session',
      vaultId: randomBase64(16),
      keyId: randomBase64(8),
      key: randomBase64(32),
    } as const;
    await startManifest(held);
    await holdKey(held);
  });
  await sealPending();
}
