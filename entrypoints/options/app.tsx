import { useCallback, useEffect, useState } from 'react';
import { browser } from '#imports';
import type { Diagnosis } from '../../components/doctor-list';
import { OptionsView } from '../../components/options-view';
import { useShut } from '../../components/storage-shut';
import type { VaultView } from '../../components/vault-gate';
import type { KeyView } from '../../components/vault-keys';
import { type GrantedConsole, forgetConsole, listConsoles, requestConsole } from '../../lib/consoles';
import { keyFacts, watchHeader } from '../../lib/vault/header';
import { getLockMinutes, setLockMinutes, touchVault } from '../../lib/vault/lock';
import { canUsePasskeys } from '../../lib/vault/passkey-ceremony';
import { vaultState, watchVault } from '../../lib/vault/state';
import { licensing } from '../../lib/words/licensing';
import { options as words } from '../../lib/words/options';
import { sftp } from '../../lib/words/sftp';
import { vaultActions } from '../sidepanel/vault-actions';
import { diagnose } from './diagnose';
import { keyActions } from './key-actions';
import { readPolicy } from './read-policy';

interface Settings {
  minutes: number;
  keys: KeyView | null;
  passkeys: boolean;
  consoles: GrantedConsole[];
  policy: string[] | null;
}

const readSettings = async (): Promise<Settings> => {
  const [minutes, keys, passkeys, consoles, policy] = await Promise.all([
    getLockMinutes(),
    keyFacts(),
    canUsePasskeys(),
    listConsoles(),
    readPolicy(),
  ]);
  return { minutes, keys, passkeys, consoles, policy };
};

const lookNow = async () => ({ found: await diagnose(), at: new Date() });

/** The options page, joined to the vault, the grants and the browser. */
export function App() {
  const [vault, setVault] = useState<VaultView>();
  const [settings, setSettings] = useState<Settings>();
  const [looked, setLooked] = useState<{ found: Diagnosis[]; at: Date }>();
  const [actions] = useState(keyActions);
  const refresh = useCallback(() => void readSettings().then(setSettings, () => undefined), []);
  const shut = useShut();
  // It reads the vault too: where that cannot be read, the page says so in its place.
  const look = useCallback(() => void lookNow().then(setLooked, () => undefined), []);

  useEffect(() => {
    vaultState().then(setVault).catch(shut);
    readSettings().then(setSettings).catch(shut);
    look();
    const changed = () => refresh();
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    // Working here keeps the vault open, as in the workbench.
    const used = () => void touchVault();
    window.addEventListener('pointerdown', used);
    window.addEventListener('keydown', used);
    const stops = [watchVault(setVault), watchHeader(changed)];
    return () => {
      for (const stop of stops) stop();
      window.removeEventListener('pointerdown', used);
      window.removeEventListener('keydown', used);
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  }, [refresh, look, shut]);

  if (!vault || !settings) return <p className="p-4 text-muted">{words.loading}</p>;
  return (
    <>
      <OptionsView
        vault={vault}
        minutes={settings.minutes}
        consoles={settings.consoles}
        policy={settings.policy}
        diagnoses={looked?.found}
        heading={words.doctor.heading(browser.runtime.getManifest().version, looked?.at.toISOString() ?? '')}
        onMinutes={async (minutes) => {
          await setLockMinutes(minutes);
          refresh();
        }}
        door={vaultActions}
        keys={settings.keys}
        passkeys={settings.passkeys}
        keyActions={actions}
        onGrant={(origin) => void requestConsole(origin).then(refresh)}
        onRemove={(origin) => void forgetConsole(origin).then(refresh)}
        onDiagnose={() => {
          setLooked(undefined);
          look();
        }}
      />
      <nav aria-label="HaloPSA" className="mx-auto flex max-w-2xl flex-wrap gap-x-6 gap-y-2 px-4 pb-8">
        <a href="/licensing.html" className="text-accent underline underline-offset-3">
          {licensing.link}
        </a>
        <a href="/sftp.html" className="text-accent underline underline-offset-3">
          {sftp.link}
        </a>
      </nav>
    </>
  );
}
