import type { KeyActions } from '../../components/vault-keys';
import { passphraseStrength } from '../../lib/vault/passphrase-strength';

/**
 * What the options page can do with the vault's keys. The code for it, Argon2 and the guides' names among it, is loaded
 * when somebody presses a button.
 */
export function keyActions(): KeyActions {
  const loading = { actions: undefined as Promise<Omit<KeyActions, 'strength' | 'onForgetFile'>> | undefined };
  const work = () => (loading.actions ??= import('./key-work').then((module) => module.keyWork()));
  return {
    strength: passphraseStrength,
    onChangePassphrase: async (...asked) => (await work()).onChangePassphrase(...asked),
    onAddPasskey: async (...asked) => (await work()).onAddPasskey(...asked),
    onRemovePasskey: async () => (await work()).onRemovePasskey(),
    onNewKey: async (...asked) => (await work()).onNewKey(...asked),
    onResumeKey: async (...asked) => (await work()).onResumeKey(...asked),
    onStartOver: async () => (await work()).onStartOver(),
    onExport: async (...asked) => (await work()).onExport(...asked),
    onInspect: async (...asked) => (await work()).onInspect(...asked),
    onOpenFile: async (...asked) => (await work()).onOpenFile(...asked),
    onImport: async (...asked) => (await work()).onImport(...asked),
    // The opened file is held by what was loaded, and goes with it.
    onForgetFile: () => (loading.actions = undefined),
  };
}
