import { getConnection, listConnections } from '../../lib/connections';
import { aloneWith } from '../../lib/vault/alone-with';
import { confirmPassphrase } from '../../lib/vault/confirm-passphrase';
import { type Exported, sealExport } from '../../lib/vault/export-vault';
import { touchVault } from '../../lib/vault/lock';
import type { Unproven } from '../../lib/vault/prove';
import { openRecord } from '../../lib/vault/records';
import { vaultState } from '../../lib/vault/state';
import { besideRecord } from '../../lib/waiting-fields';
import { download } from '../sidepanel/download';

/** `unread`: connections whose sealed values are damaged; the file has them without values. */
export type ExportResult =
  { state: 'saved'; connections: number; unread: number } | { state: 'locked' | 'weak' | 'too-large' | Unproven };

/**
 * Saves every connection with its sealed values as an encrypted file.
 *
 * @param current the vault's passphrase, asked again; a session vault has none.
 * @param fresh what opens the file.
 */
export async function makeExport(current: string, fresh: string): Promise<ExportResult> {
  await touchVault();
  const { state, mode } = await vaultState();
  if (state !== 'open') return { state: 'locked' };
  if (mode === 'passphrase') {
    const told = await confirmPassphrase(current);
    if (told !== 'right') return { state: told };
  }
  const entries: Exported[] = [];
  let unread = 0;
  for (const { id } of await listConnections()) {
    const read = await aloneWith(id, () => readWhole(id));
    if (read.state === 'locked') return { state: 'locked' };
    if (read.state === 'damaged') unread += 1;
    if (read.entry) entries.push(read.entry);
  }
  const now = new Date().toISOString();
  const file = await sealExport({ version: 1, createdAt: now, entries }, fresh);
  if (typeof file === 'string') return { state: file };
  download(`patchbay-${now.slice(0, 10)}.patchbay`, 'application/octet-stream', file);
  return { state: 'saved', connections: entries.length, unread };
}

/** A connection as it stands beside its values: one that is captured or typed meanwhile comes before or after both. */
async function readWhole(id: string): Promise<{ state: string; entry?: Exported }> {
  const opened = await openRecord(id);
  const record = opened.state === 'open' ? opened.record : null;
  const connection = await getConnection(id);
  const kept = connection && (await besideRecord(connection, record));
  return { state: opened.state, ...(kept && { entry: { connection: kept, record } }) };
}
