import { oneAtATime } from './one-at-a-time';
import { COST, type Cost } from './cost';
import { exclusively } from './exclusively';
import { replaceHeader } from './header';
import { newPassphraseSlot } from './new-slot';
import { passphraseStrength } from './passphrase-strength';
import { type Unproven, provePassphrase } from './prove';

/** `weak`, `failed`: nothing was changed; the old passphrase goes on opening the vault. */
export type Changing = 'changed' | 'weak' | 'failed' | Unproven;

/**
 * Puts another passphrase in the place of the one that is there. The data key stays, only its wrapping changes, in one
 * write: at every moment exactly one of the two opens the vault. Whoever has an old copy of the profile and the old
 * passphrase can still open that copy; against that helps a new key.
 *
 * @param cost what the new passphrase costs to try; for tests.
 * @throws VaultError `no-vault`.
 */
export async function changePassphrase(current: string, fresh: string, cost: Cost = COST): Promise<Changing> {
  const strength = passphraseStrength(fresh);
  if (strength === 'too-short' || strength === 'weak') return 'weak';
  return oneAtATime(async () => {
    const proven = await provePassphrase(current);
    if (typeof proven === 'string') return proven;
    const { header, dataKey } = proven;
    const slot = await newPassphraseSlot(fresh, cost, header, dataKey);
    const wraps = header.wraps.map((wrap) => (wrap.kind === 'passphrase' ? slot : wrap));
    return (await exclusively(() => replaceHeader(header, { ...header, wraps }))) ? 'changed' : 'failed';
  });
}
