import { Lock, LockOpen } from 'lucide-react';
import { useState } from 'react';
import { panel } from '../lib/words/panel';
import { Button } from './button';
import { Mark } from './mark';
import { Notice } from './notice';
import { clock } from './times';
import type { VaultView } from './vault-gate';

const words = panel.vault;

/** Name of the surface, and the vault's state with its lock. A vault without a passphrase asks before it forgets. */
export function Header({ vault, onLock }: { vault: VaultView; onLock: () => void }) {
  const [asking, setAsking] = useState(false);
  const open = vault.state === 'open';
  const session = vault.mode === 'session';
  return (
    <header className="sticky top-0 z-10 border-b border-line bg-surface px-4 py-2">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <Mark />
        <h1 className="me-auto text-lead font-semibold tracking-[-0.015em]">{panel.product}</h1>
        {vault.state === 'locked' && (
          <a
            href="#vault"
            className="inline-flex min-h-9 items-center gap-1.5 rounded-lg px-2 font-medium text-accent underline underline-offset-3"
          >
            <Lock size={14} aria-hidden="true" className="shrink-0" />
            {words.lockedTitle}
          </a>
        )}
        {open && (
          <>
            <span className="flex items-center gap-1.5 text-small text-muted">
              <LockOpen size={14} aria-hidden="true" className="shrink-0 text-good" />
              {vault.locksAt && !session ? words.openUntil(clock(vault.locksAt)) : words.openSession}
            </span>
            <Button icon={Lock} onClick={session ? () => setAsking(true) : onLock}>
              {words.lock}
            </Button>
          </>
        )}
      </div>
      {open && session && asking && (
        <div role="alert" className="mt-2">
          <Notice tone="warn">
            <p>{words.lockForgets}</p>
            <div className="flex flex-wrap gap-2">
              <Button
                onClick={() => {
                  setAsking(false);
                  onLock();
                }}
              >
                {words.forget}
              </Button>
              <Button look="quiet" onClick={() => setAsking(false)}>
                {words.keepOpen}
              </Button>
            </div>
          </Notice>
        </div>
      )}
    </header>
  );
}
