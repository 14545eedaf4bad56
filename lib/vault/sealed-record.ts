import { type Purpose, importKey, openJson, sealJson } from './aead';
import { fromBase64 } from './base64';
import { generationOf } from './generation';
import { type HeldKey, SealedRecord, VERSION, VaultRecord } from './schemas';

type Envelope = Pick<SealedRecord, 'counter' | 'fields'>;

function purpose(key: HeldKey, id: string, { fields, counter }: Envelope): Purpose {
  return ['patchbay record', VERSION, key.vaultId, id, fields, key.keyId, counter];
}

const fieldsOf = (record: VaultRecord): string[] => Object.keys(record.values).sort();

/** Seals one record for one place in one vault. */
export async function sealEnvelope(
  key: HeldKey,
  id: string,
  counter: number,
  record: VaultRecord,
): Promise<SealedRecord> {
  const fields = fieldsOf(record);
  const box = await sealJson(await importKey(fromBase64(key.key)), purpose(key, id, { fields, counter }), record);
  return { version: VERSION, vaultId: key.vaultId, keyId: key.keyId, counter, fields, ...box };
}

/** @returns the record, or null when the envelope is damaged or belongs to another place, vault or key. */
export async function openEnvelope(key: HeldKey, id: string, stored: unknown): Promise<VaultRecord | null> {
  const sealed = SealedRecord.safeParse(stored);
  if (!sealed.success || sealed.data.vaultId !== key.vaultId) return null;
  const own = generationOf(key, sealed.data.keyId);
  if (!own) return null;
  const opened = await openJson(await importKey(fromBase64(own.key)), purpose(own, id, sealed.data), sealed.data);
  const record = VaultRecord.safeParse(opened);
  return record.success ? record.data : null;
}
