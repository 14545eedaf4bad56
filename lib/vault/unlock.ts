import { oneAtATime } from './one-at-a-time';
import { holdProven } from './hold-proven';
import { type Unproven, provePassphrase } from './prove';

export { passphraseStrength } from './passphrase-strength';

/** `damaged` and `unknown-version` leave everything as it is. */
export type Unlocking = 'open' | Unproven;

/** Opens the vault on disk and seals what waits. Extension pages only. @throws VaultError `no-vault`. */
export function unlockVault(passphrase: string): Promise<Unlocking> {
  return oneAtATime(async () => {
    const proven = await provePassphrase(passphrase);
    return typeof proven === 'string' ? proven : holdProven(proven);
  });
}
