import { browser } from '#imports';
import { closeAreasToPages } from './area-access';
import { fromBase64 } from './base64';
import { clearTries } from './back-off';
import type { Cost } from './cost';
import { VaultError } from './error';
import { exclusively } from './exclusively';
import { usableKey } from './held-key';
import { KEYS } from './keys';
import { holdKey } from './lock';
import { sealManifest } from './manifest';
import { newPassphraseSlot } from './new-slot';
import { passphraseStrength } from './passphrase-strength';
import { randomBase64 } from './random';
import { sealPending } from './records';
import { VERSION } from './schemas';
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
  const manifest = await sealManifest(key, { counter: 0, records: new Map() });

  await exclusively(async () => {
    await refuseSecondVault();
    const session = await usableKey();
    if (session?.mode === 'session') await dissolveSessionVault(session);
    const header = { version: VERSION, ...identity, wraps: [wrap] };
    await browser.storage.local.set({ [KEYS.header]: header, [KEYS.manifest]: manifest });
    await holdKey(key);
    await clearTries();
  });
  await sealPending();
}

async function refuseSecondVault(): Promise<void> {
  const header: unknown = (await browser.storage.local.get(KEYS.header))[KEYS.header];
  if (header !== undefined) throw new VaultError('exists');
}
