import { oneAtATime } from './one-at-a-time';
import { type Unproven, provePassphrase } from './prove';

/** Asks once more who sits there, before everything at once leaves the vault. Changes nothing. @throws VaultError `no-vault`. */
export async function confirmPassphrase(passphrase: string): Promise<'right' | Unproven> {
  const proven = await oneAtATime(() => provePassphrase(passphrase));
  return typeof proven === 'string' ? proven : 'right';
}
