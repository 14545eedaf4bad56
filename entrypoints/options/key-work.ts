import type { KeyProblem } from '../../components/vault-form';
import type { ImportView } from '../../components/vault-import-plan';
import type { KeyActions } from '../../components/vault-keys';
import type { NewKeyResult } from '../../components/vault-new-key';
import { guideNameOf } from '../../lib/guides';
import { summarise } from '../../lib/model/connection-summary';
import { addPasskey } from '../../lib/vault/add-passkey';
import { changePassphrase } from '../../lib/vault/change-passphrase';
import { destroyVault } from '../../lib/vault/destroy';
import { type Unreadable, inspectFile } from '../../lib/vault/export-file';
import { removePasskey } from '../../lib/vault/passkey';
import { askPasskey } from '../../lib/vault/passkey-ceremony';
import { type Rotation, rotateKey } from '../../lib/vault/rotate-key';
import { sealAnew } from '../../lib/vault/seal-anew';
import { options } from '../../lib/words/options';
import { dropAllLost, lookAgain } from '../background/drop-lost';
import { applyImport } from './apply-import';
import { makeExport } from './make-export';
import { type ImportPlan, planImport } from './plan-import';

const READING: Record<Unreadable, KeyProblem> = {
  'not-an-export': 'not-an-export',
  'newer-version': 'newer-version',
  'too-large': 'too-large',
  damaged: 'damaged-file',
  unsafe: 'unsafe',
  'wrong-passphrase': 'wrong-file-passphrase',
};

/** The work behind the vault's forms. Holds a chosen file, and what it opened to, while it is looked through. */
export function keyWork(): Omit<KeyActions, 'strength' | 'onForgetFile'> {
  let file: Uint8Array<ArrayBuffer> | undefined;
  let plan: ImportPlan | undefined;
  return {
    onChangePassphrase: async (current, fresh) => unless('changed', await changePassphrase(current, fresh)),
    onAddPasskey: async (passphrase) => unless('added', await addPasskey(passphrase, options.keys.passkey.name)),
    onRemovePasskey: async () => unless('removed', await removePasskey()),
    onNewKey: async (passphrase, tell) => ended(await rotateKey(passphrase, { askPasskey, tell })),
    onResumeKey: async (tell) => ended(await sealAnew(tell)),
    onStartOver: async () => {
      await lookAgain();
      const erased = await destroyVault();
      // The guides must not go on ticking what is gone. What a storage refuses now is done at the next start.
      await dropAllLost().catch(() => undefined);
      return erased;
    },
    onExport: async (current, fresh) => {
      const told = await makeExport(current, fresh);
      return told.state === 'saved' ? told : told.state;
    },
    onInspect: async (chosen) => {
      plan = undefined;
      file = new Uint8Array(await chosen.arrayBuffer());
      const told = await inspectFile(file);
      return typeof told === 'string' ? READING[told] : undefined;
    },
    onOpenFile: async (passphrase) => {
      if (!file) return 'unread';
      const opened = await planImport(file, passphrase);
      if (opened.state !== 'opened') return READING[opened.state];
      plan = opened;
      return viewOf(opened);
    },
    onImport: async (replace, tell) => {
      const wanted = plan?.planned.filter(
        ({ fate, entry }) => fate === 'new' || (fate === 'differs' && replace.has(entry.connection.id)),
      );
      if (!wanted) return 'unread';
      const entries = wanted.map(({ entry }) => entry);
      const told = await applyImport(entries, tell);
      if (told.state === 'imported') return told;
      if (told.state === 'locked') return 'locked';
      return told.undone ? 'not-imported' : 'partly-imported';
    },
  };
}

function unless<Good extends string, Bad extends KeyProblem>(good: Good, told: Good | Bad): Bad | undefined {
  return told === good ? undefined : (told as Bad);
}

function ended(told: Rotation): NewKeyResult {
  if (told.state === 'done') return { left: told.left };
  if (told.state === 'refused') return 'cancelled';
  return told.state === 'failed' ? 'half-sealed' : told.state;
}

/** What may be shown of a file: no value. */
function viewOf({ createdAt, planned }: ImportPlan): ImportView {
  const items = planned.map(({ entry: { connection, record }, fate }) => ({
    id: connection.id,
    customer: connection.customer,
    guide: guideNameOf(summarise(connection)),
    values: Object.keys(record?.values ?? {}).length,
    fate,
  }));
  return { createdAt, items };
}
