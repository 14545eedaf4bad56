import { useEffect, useState } from 'react';
import { browser } from '#imports';
import { useShut } from '../../components/storage-shut';
import type { VaultView } from '../../components/vault-gate';
import { exclusively } from '../../lib/vault/exclusively';
import { PENDING_PREFIX } from '../../lib/vault/keys';
import { touchVault } from '../../lib/vault/lock';
import { pendingIds } from '../../lib/vault/records';
import { vaultState, watchVault } from '../../lib/vault/state';

interface SeenVault {
  vault: VaultView;
  /** How many captures wait in memory for a vault. */
  pending: number;
}

/** Follows the vault; `undefined` until it was read. Working in the panel keeps it open. */
export function useVault(): SeenVault | undefined {
  const [seen, setSeen] = useState<SeenVault>();
  const shut = useShut();
  useEffect(() => {
    let stopped = false;
    const show = async () => {
      // What is just being sealed waits too, for a moment, and must not be told as left over: that is over with the lock.
      const [vault, ids] = await Promise.all([vaultState(), exclusively(pendingIds)]);
      if (!stopped) setSeen({ vault, pending: ids.length });
    };
    // Later readings that fail leave what is shown as it is.
    const again = () => void show().catch(() => undefined);
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(PENDING_PREFIX))) again();
    };
    browser.storage.onChanged.addListener(onChanged);
    const stop = watchVault(again);
    show().catch(shut);
    return () => {
      stopped = true;
      stop();
      browser.storage.onChanged.removeListener(onChanged);
    };
  }, [shut]);

  useEffect(() => {
    const used = () => void touchVault();
    window.addEventListener('pointerdown', used);
    window.addEventListener('keydown', used);
    return () => {
      window.removeEventListener('pointerdown', used);
      window.removeEventListener('keydown', used);
    };
  }, []);
  return seen;
}
