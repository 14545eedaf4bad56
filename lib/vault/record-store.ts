import type { Placed } from '../put-connection';
import { diskStore } from './disk-store';
import type { HeldKey, SealedNode, SealedRecord } from './schemas';
import { sessionStore } from './session-store';
import type { Settles } from './settle';

/** A part of the manifest: its root, or the bucket with this number. */
export type NodeKey = 'root' | number;

/** What lies under the asked names, as it lies there; nothing for what is missing. Of one moment: the parts belong together. */
export interface Stored {
  records: Map<string, unknown>;
  nodes: Map<NodeKey, unknown>;
}

/** All of it or nothing is written. `null` removes. */
export interface Change {
  records?: readonly (readonly [id: string, envelope: SealedRecord | null])[];
  nodes?: readonly (readonly [key: NodeKey, node: SealedNode])[];
  /** Damaged envelopes, under names that nothing else has. */
  quarantine?: readonly (readonly [name: string, envelope: unknown])[];
  /** What the values' connection says from now on. */
  settles?: Settles;
  /** Connections as a whole, beside their values; null removes. */
  connections?: Placed;
}

/** Where sealed records and the manifest lie. */
export interface RecordStore {
  read(records: readonly string[], nodes: readonly NodeKey[]): Promise<Stored>;
  readAll(): Promise<Stored>;
  /** @throws QuotaExceededError when the disk is full; then nothing is changed. */
  write(change: Change): Promise<void>;
  ids(): Promise<string[]>;
}

/** A session vault leaves nothing on disk. */
export const storeOf = (mode: HeldKey['mode'] | undefined): RecordStore =>
  mode === 'session' ? sessionStore : diskStore;
