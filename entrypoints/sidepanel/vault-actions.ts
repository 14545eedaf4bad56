import type { VaultActions } from '../../components/vault-gate';
import { lockVault } from '../../lib/vault/lock';
import { passphraseStrength } from '../../lib/vault/passphrase-strength';
import { sealPending } from '../../lib/vault/records';

/** What the gate can do. Argon2 is loaded when it is needed and not before. */
export const vaultActions: VaultActions = {
  strength: passphraseStrength,
  onCreate: async (passphrase) => {
    const { createVault } = await import('../../lib/vault/create');
    await createVault(passphrase);
    await sealPending();
  },
  onSession: async () => {
    const { createSessionVault } = await import('../../lib/vault/create');
    await createSessionVault();
    await sealPending();
  },
  onUnlock: async (passphrase) => {
    const { unlockVault } = await import('../../lib/vault/unlock');
    const result = await unlockVault(passphrase);
    if (result === 'open') await sealPending();
    return result;
  },
  hasPasskey: async () => {
    const { keyFacts } = await import('../../lib/vault/header');
    return (await keyFacts())?.passkey ?? false;
  },
  onPasskey: async () => {
    const { unlockWithPasskey } = await import('../../lib/vault/passkey');
    return unlockWithPasskey();
  },
  onLock: () => void lockVault(),
};
