import { listConnections } from '../../lib/connections';
import { type Exported, type Unreadable, openExport } from '../../lib/vault/export-vault';
import { openRecord } from '../../lib/vault/records';
import { sameJson } from '../../lib/vault/same-json';

/** What a file's connection would be here. `differs`: one of the same id is here and says something else. */
export interface Planned {
  entry: Exported;
  fate: 'new' | 'same' | 'differs';
}

/** A file that opened, held against what is here. Nothing was written. */
export interface ImportPlan {
  state: 'opened';
  /** When the file was made, ISO. */
  createdAt: string;
  planned: Planned[];
}

/** Opens a file and compares it, connection by connection. The vault has to be open. */
export async function planImport(
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<ImportPlan | { state: Unreadable }> {
  const content = await openExport(file, passphrase);
  if (typeof content === 'string') return { state: content };
  const here = new Map((await listConnections()).map((connection) => [connection.id, connection]));
  const planned: Planned[] = [];
  for (const entry of content.entries) {
    const own = here.get(entry.connection.id);
    planned.push({ entry, fate: own === undefined ? 'new' : (await isSame(entry, own)) ? 'same' : 'differs' });
  }
  return { state: 'opened', createdAt: content.createdAt, planned };
}

async function isSame({ connection, record }: Exported, own: unknown): Promise<boolean> {
  if (!sameJson(connection, own)) return false;
  const opened = await openRecord(connection.id);
  if (opened.state === 'open') return record !== null && sameJson(opened.record, record);
  return opened.state === 'missing' && record === null;
}
