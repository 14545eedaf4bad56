import { exclusively } from './exclusively';
import { keyOf } from './generation';
import { alignHeader } from './kept-header';
import { holdKey } from './lock';
import { loadManifest, markSeen } from './manifest';
import type { Proven } from './prove';
import { sealPending } from './records';
import { sealAnew } from './seal-anew';

/** Opens the vault with a data key that passphrase or passkey gave, seals what waits, and goes on with a rotation. */
export async function holdProven({ header, dataKey }: Proven): Promise<'open' | 'damaged'> {
  const key = await keyOf(header, dataKey);
  if (!key) return 'damaged';
  const outcome = await exclusively(async () => {
    const { manifest } = await loadManifest(key);
    if (!manifest) return 'damaged';
    await Promise.all([markSeen(key.vaultId, manifest.counter), holdKey(key), alignHeader(header)]);
    return 'open';
  });
  if (outcome === 'open') {
    await sealPending();
    // Not waited for: nobody's work hangs on it, and what is left goes on at the next unlock.
    if (key.previous) sealAnew().catch(() => undefined);
  }
  return outcome;
}
