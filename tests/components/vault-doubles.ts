import { vi } from 'vitest';
import type { VaultActions } from '../../components/vault-gate';
import type { KeyActions } from '../../components/vault-keys';
import { passphraseStrength } from '../../lib/vault/passphrase-strength';

/** A vault's door where everything goes well; `change` is what the test is about. */
export const aDoor = (change: Partial<VaultActions> = {}): VaultActions => ({
  strength: passphraseStrength,
  onCreate: vi.fn(async () => undefined),
  onSession: vi.fn(async () => undefined),
  onUnlock: vi.fn(async () => 'open' as const),
  hasPasskey: vi.fn(async () => false),
  onPasskey: vi.fn(async () => 'open' as const),
  onLock: vi.fn(),
  ...change,
});

/** The vault's keys where everything goes well. */
export const someKeyActions = (change: Partial<KeyActions> = {}): KeyActions => ({
  strength: passphraseStrength,
  onChangePassphrase: vi.fn(async () => undefined),
  onAddPasskey: vi.fn(async () => undefined),
  onRemovePasskey: vi.fn(async () => undefined),
  onNewKey: vi.fn(async () => ({ left: 0 })),
  onResumeKey: vi.fn(async () => ({ left: 0 })),
  onStartOver: vi.fn(async () => ({ sealed: 2, waiting: 1 })),
  onExport: vi.fn(async () => ({ connections: 1, unread: 0 })),
  onInspect: vi.fn(async () => undefined),
  onOpenFile: vi.fn(async () => ({ createdAt: '2026-11-22T12:00:00.000Z', items: [] })),
  onImport: vi.fn(async () => ({ connections: 1 })),
  onForgetFile: vi.fn(),
  ...change,
});
