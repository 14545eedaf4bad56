import { exclusively } from './exclusively';
import { replaceHeader } from './header';
import { oneAtATime } from './one-at-a-time';
import { type NoPasskey, makePasskey } from './passkey-ceremony';
import { importPrf } from './passkey-key';
import { type Unproven, provePassphrase } from './prove';
import { unwrapKey, wrapKeyForPasskey } from './wrap';

/** All but `added` left everything as it was. */
export type Adding = 'added' | 'failed' | NoPasskey | Unproven;

/**
 * Adds a passkey that opens the vault beside the passphrase, in the place of one that was there. The passphrase is
 * asked: whoever finds the vault open must not be able to add a key of their own.
 *
 * @param name shown by the authenticator.
 * @throws VaultError `no-vault`.
 */
export function addPasskey(passphrase: string, name: string): Promise<Adding> {
  return oneAtATime(async () => {
    const proven = await provePassphrase(passphrase);
    if (typeof proven === 'string') return proven;
    const { header, dataKey } = proven;
    const made = await makePasskey(header.vaultId, name);
    if (typeof made === 'string') return made;
    const wrapping = await importPrf(made.prf, made.slot);
    const slot = await wrapKeyForPasskey(wrapping, header, made.slot, dataKey);
    // Tried before it is trusted.
    if (!(await unwrapKey(await importPrf(made.prf, slot), header, slot))) return 'failed';
    const wraps = [...header.wraps.filter((wrap) => wrap.kind !== 'passkey'), slot];
    return (await exclusively(() => replaceHeader(header, { ...header, wraps }))) ? 'added' : 'failed';
  });
}
