import { browser } from '#imports';
import { closeAreasToPages } from './area-access';
import { clearTries, countTry, retryAt } from './back-off';
import { toBase64 } from './base64';
import { deriveKey } from './derive';
import { VaultError } from './error';
import { exclusively } from './exclusively';
import { KEYS } from './keys';
import { holdKey } from './lock';
import { loadManifest, markSeen } from './manifest';
import { sealPending } from './records';
import { Header, VERSION, Versioned } from './schemas';
import { unwrapKey } from './wrap';

export { passphraseStrength } from './passphrase-strength';

/** `damaged` and `unknown-version` leave everything as it is. A changed salt or parameter reads as `wrong-passphrase`: nothing could tell the two apart. */
export type Unlocking = 'open' | 'wrong-passphrase' | 'wait' | 'damaged' | 'unknown-version' | 'unsafe-storage';

/** Opens the vault on disk and seals what waits. Extension pages only. @throws VaultError `no-vault`. */
export async function unlockVault(passphrase: string): Promise<Unlocking> {
  if (!(await closeAreasToPages())) return 'unsafe-storage';
  // A lock of its own: captures go on during the derivation, tries do not run side by side.
  const outcome = await navigator.locks.request('vault-unlock', () => attempt(passphrase));
  if (outcome === 'open') await sealPending();
  return outcome;
}

async function attempt(passphrase: string): Promise<Unlocking> {
  const header = await readHeader();
  if (typeof header === 'string') return header;
  const now = new Date();
  if (await retryAt(now)) return 'wait';
  await countTry(now);

  for (const wrap of header.wraps) {
    const dataKey = await unwrapKey(await deriveKey(passphrase, wrap.kdf), header, wrap);
    if (dataKey?.length !== 32) continue;
    await clearTries();
    const key = {
      mode: 'passphrase',
      vaultId: header.vaultId,
      keyId: header.keyId,
      key: toBase64(dataKey),
    } as const;
    return exclusively(async () => {
      const { manifest } = await loadManifest(key);
      if (!manifest) return 'damaged';
      await markSeen(key.vaultId, manifest.counter);
      await holdKey(key);
      return 'open';
    });
  }
  return 'wrong-passphrase';
}

async function readHeader(): Promise<Header | 'damaged' | 'unknown-version'> {
  const stored: unknown = (await browser.storage.local.get(KEYS.header))[KEYS.header];
  if (stored === undefined) throw new VaultError('no-vault');
  const versioned = Versioned.safeParse(stored);
  if (versioned.success && versioned.data.version !== VERSION) return 'unknown-version';
  const header = Header.safeParse(stored);
  return header.success ? header.data : 'damaged';
}
