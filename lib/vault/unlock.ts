import { clearTries } from './back-off';
import { oneAtATime } from './one-at-a-time';
import { holdProven } from './hold-proven';
import { type Unproven, tryPassphrase } from './prove';

export { passphraseStrength } from './passphrase-strength';

/** `damaged` and `unknown-version` leave everything as it is. */
export type Unlocking = 'open' | Unproven;

/** Opens the vault on disk and seals what waits. Extension pages only. @throws VaultError `no-vault`. */
export function unlockVault(passphrase: string): Promise<Unlocking> {
  return oneAtATime(async () => {
    const proven = await tryPassphrase(passphrase);
    if (typeof proven === 'string') return proven;
    const [outcome] = await Promise.all([holdProven(proven), clearTries()]);
    return outcome;
  });
}
