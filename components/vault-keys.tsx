import { useState } from 'react';
import { options } from '../lib/words/options';
import { VaultChange } from './vault-change';
import { VaultExport } from './vault-export';
import type { KeyProblem } from './vault-form';
import type { VaultView } from './vault-gate';
import { type ImportActions, VaultImport } from './vault-import';
import { type NewKeyResult, type Tell, VaultNewKey } from './vault-new-key';
import type { Strength } from './vault-new-passphrase';
import { VaultPasskey } from './vault-passkey';
import { VaultStartOver } from './vault-start-over';

const words = options.keys;

/** What the vault's header shows without being opened. */
export interface KeyView {
  passkey: boolean;
  rotating: boolean;
}

/** What can be done with the vault as a whole; a problem is named, never thrown with a text. */
export interface KeyActions extends ImportActions {
  strength: (passphrase: string) => Strength;
  onChangePassphrase: (current: string, fresh: string) => Promise<KeyProblem | undefined>;
  onAddPasskey: (passphrase: string) => Promise<KeyProblem | undefined>;
  onRemovePasskey: () => Promise<KeyProblem | undefined>;
  onNewKey: (passphrase: string, tell: Tell) => Promise<NewKeyResult>;
  onResumeKey: (tell: Tell) => Promise<NewKeyResult>;
  onStartOver: () => Promise<{ sealed: number; waiting: number } | KeyProblem>;
  onExport: (current: string, fresh: string) => Promise<{ connections: number; unread: number } | KeyProblem>;
}

interface Props {
  vault: VaultView;
  /** Null for a vault that has no header on disk. */
  keys: KeyView | null;
  /** Whether passkeys work in this browser. */
  passkeys: boolean;
  actions: KeyActions;
}

/** Passphrase, passkey, key and copies of the vault. */
export function VaultKeys({ vault, keys, passkeys, actions }: Props) {
  const open = vault.state === 'open';
  // Said here, because what erased it goes with the vault.
  const [erased, setErased] = useState<string>();
  return (
    <div className="divide-y divide-line border-t border-line">
      {keys && (
        <>
          <VaultChange strength={actions.strength} onChange={actions.onChangePassphrase} />
          <VaultPasskey
            present={keys.passkey}
            possible={passkeys}
            onAdd={actions.onAddPasskey}
            onRemove={actions.onRemovePasskey}
          />
        </>
      )}
      {open ? (
        <>
          {keys && (
            <VaultNewKey
              passkey={keys.passkey}
              unfinished={keys.rotating}
              onNewKey={actions.onNewKey}
              onResume={actions.onResumeKey}
            />
          )}
          <VaultExport
            strength={actions.strength}
            asksCurrent={vault.mode === 'passphrase'}
            onExport={actions.onExport}
          />
          <VaultImport actions={actions} />
        </>
      ) : (
        <>
          <p className="py-4 text-muted">{vault.state === 'locked' ? words.needsOpen : words.needsVault}</p>
          {vault.state === 'locked' && <VaultStartOver onStartOver={actions.onStartOver} onErased={setErased} />}
          <p role="status" className="py-4 empty:hidden">
            {vault.state === 'none' && erased}
          </p>
        </>
      )}
    </div>
  );
}
