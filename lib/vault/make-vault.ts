import { closeAreasToPages } from './area-access';
import { fromBase64 } from './base64';
import { clearTries } from './back-off';
import type { Cost } from './cost';
import { VaultError } from './error';
import { exclusively } from './exclusively';
import { usableKey } from './held-key';
import { storedHeader, writeHeader } from './kept-header';
import { holdKey } from './lock';
import { startManifest } from './manifest';
import { newPassphraseSlot } from './new-slot';
import { passphraseStrength } from './passphrase-strength';
import { randomBase64 } from './random';
import { sealPending } from './records';
import { type Header, VERSION } from './schemas';
import { dissolveSessionVault } from './session-vault';

/** `createVault` with a chosen cost (within the schema's floor and ceiling), for tests and measurements. */
export async function makeVault(passphrase: string, cost: Cost): Promise<void> {
  const strength = passphraseStrength(passphrase);
  if (strength === 'too-short' || strength === 'weak') throw new VaultError('weak');
  if (!(await closeAreasToPages())) throw new VaultError('unsafe-storage');
  await refuseSecondVault();

  const identity = { vaultId: randomBase64(16), keyId: randomBase64(8) };
  const key = { mode: 'passphrase', ...identity, key: randomBase64(32) } as const;
  const wrap = await newPassphraseSlot(passphrase, cost, identity, fromBase64(key.key));

  await exclusively(async () => {
    await refuseSecondVault();
    const session = await usableKey();
    if (session?.mode === 'session') await dissolveSessionVault(session);
    const header: Header = { version: VERSION, ...identity, wraps: [wrap] };
    await startManifest(key);
    // Last: from here on there is a vault.
    if (!(await writeHeader(header))) throw new Error('the vault does not read back');
    await holdKey(key);
    await clearTries();
  });
  await sealPending();
}

async function refuseSecondVault(): Promise<void> {
  if ((await storedHeader()) !== undefined) throw new VaultError('exists');
}
