import * as z from 'zod/mini';
import { Connection } from '../model/connection';
import { RecordId, VaultRecord } from './schemas';

const MAX_DEPTH = 32;

/** One connection with its sealed values, as an export carries them. `record` is null when nothing was captured yet. */
export const Exported = z.strictObject({ connection: Connection, record: z.nullable(VaultRecord) });
export type Exported = z.infer<typeof Exported>;

const Content = z.strictObject({
  version: z.literal(1),
  /** ISO 8601. */
  createdAt: z.iso.datetime(),
  entries: z.array(Exported).check(
    z.maxLength(100_000),
    // An id is also a storage key; twice the same would say two things about one connection.
    z.refine((entries) => entries.every(({ connection: { id } }) => RecordId.safeParse(id).success)),
    z.refine((entries) => new Set(entries.map(({ connection: { id } }) => id)).size === entries.length),
  ),
});
export type ExportContent = z.infer<typeof Content>;

/** Whoever gives a file also gives its passphrase: what is inside is a stranger's word until it fits. */
export function readContent(bytes: Uint8Array<ArrayBuffer>): ExportContent | 'newer-version' | 'damaged' {
  if (tooDeep(bytes)) return 'damaged';
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), refusePrototypes);
  } catch {
    return 'damaged';
  }
  const parsed = Content.safeParse(value);
  if (parsed.success) return parsed.data;
  const versioned = z.looseObject({ version: z.int().check(z.gt(1)) }).safeParse(value);
  return versioned.success ? 'newer-version' : 'damaged';
}

/** @returns the bytes of an export's content. */
export function writeContent(content: ExportContent): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(content));
}

function refusePrototypes(name: string, value: unknown): unknown {
  if (name === '__proto__') throw new Error('no such key is ever written');
  return value;
}

/** Counts brackets outside of texts, before anything recurses. */
function tooDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (quoted) {
      if (byte === 0x5c) at += 1;
      else if (byte === 0x22) quoted = false;
    } else if (byte === 0x22) quoted = true;
    else if (byte === 0x7b || byte === 0x5b) {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (byte === 0x7d || byte === 0x5d) depth -= 1;
  }
  return false;
}
