import { closeAreasToPages } from './area-access';
import { exclusively } from './exclusively';
import { passkeySlot, readHeader, replaceHeader } from './header';
import { holdProven } from './hold-proven';
import { oneAtATime } from './one-at-a-time';
import { askPasskey } from './passkey-ceremony';
import { importPrf } from './passkey-key';
import { unwrapKey } from './wrap';

/** `cancelled`: no passkey was given. `wrong-passkey`: it was given and does not open this vault. */
export type PasskeyUnlocking =
  'open' | 'cancelled' | 'wrong-passkey' | 'no-passkey' | 'damaged' | 'unknown-version' | 'unsafe-storage';

/** Opens the vault with the passkey that was added to it. Counts no tries: the authenticator counts its own. @throws VaultError `no-vault`. */
export async function unlockWithPasskey(): Promise<PasskeyUnlocking> {
  if (!(await closeAreasToPages())) return 'unsafe-storage';
  return oneAtATime(async () => {
    const header = await readHeader();
    if (typeof header === 'string') return header;
    const slot = passkeySlot(header);
    if (!slot) return 'no-passkey';
    const prf = await askPasskey(slot);
    if (!prf) return 'cancelled';
    const dataKey = await unwrapKey(await importPrf(prf, slot), header, slot);
    if (dataKey?.length !== 32) return 'wrong-passkey';
    return holdProven({ header, dataKey });
  });
}

/**
 * Takes the passkey's slot out of the header; the passphrase opens the vault as before. The authenticator keeps its
 * passkey: `signalUnknownCredential` takes a host for the RP ID, and Chromium gives an extension's passkey its whole
 * origin (tried 2026-11 in 156), so the two never meet.
 *
 * @throws VaultError `no-vault`.
 */
export function removePasskey(): Promise<'removed' | 'failed'> {
  return oneAtATime(() =>
    exclusively(async () => {
      const header = await readHeader();
      if (typeof header === 'string') return 'failed';
      const wraps = header.wraps.filter((wrap) => wrap.kind !== 'passkey');
      return (await replaceHeader(header, { ...header, wraps })) ? 'removed' : 'failed';
    }),
  );
}
