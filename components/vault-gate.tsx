import { panel } from '../lib/words/panel';
import { Card } from './card';
import { Notice } from './notice';
import { VaultCreate } from './vault-create';
import type { Strength } from './vault-new-passphrase';
import { type UnlockResult, VaultUnlock } from './vault-unlock';

/** The vault as the surfaces see it; times are ISO. */
export interface VaultView {
  state: 'none' | 'locked' | 'open';
  mode: 'passphrase' | 'session' | null;
  locksAt: string | null;
  retryAt: string | null;
}

export interface VaultActions {
  strength: (passphrase: string) => Strength;
  onCreate: (passphrase: string) => Promise<void>;
  onSession: () => Promise<void>;
  onUnlock: (passphrase: string) => Promise<UnlockResult>;
  hasPasskey: () => Promise<boolean>;
  onPasskey: () => Promise<UnlockResult>;
  onLock: () => void;
}

/** What opens the vault, or makes one. */
export function VaultDoor({ vault, actions }: { vault: VaultView; actions: VaultActions }) {
  return vault.state === 'locked' ? (
    <VaultUnlock
      retryAt={vault.retryAt}
      onUnlock={actions.onUnlock}
      hasPasskey={actions.hasPasskey}
      onPasskey={actions.onPasskey}
    />
  ) : (
    <VaultCreate strength={actions.strength} onCreate={actions.onCreate} onSession={actions.onSession} />
  );
}

/** Shown until the vault is open. `pending`: captures that wait for it in memory. */
export function VaultGate({ vault, pending, actions }: { vault: VaultView; pending: number; actions: VaultActions }) {
  if (vault.state === 'open') return null;
  return (
    <Card anchor="vault" title={vault.state === 'locked' ? panel.vault.lockedTitle : panel.vault.title}>
      <div className="space-y-3">
        {pending > 0 && <Notice tone="warn">{panel.vault.pending(pending)}</Notice>}
        <VaultDoor vault={vault} actions={actions} />
      </div>
    </Card>
  );
}
