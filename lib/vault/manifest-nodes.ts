import { type Purpose, importKey, openJson, sealJson } from './aead';
import { fromBase64 } from './base64';
import { generationOf } from './generation';
import type { NodeKey } from './record-store';
import { BucketBody, type HeldKey, MANIFEST_VERSION, RootBody, SealedNode } from './schemas';

/**
 * Which records there are and which ciphertext is the newest of each, in two steps: a root names the newest ciphertext of
 * every bucket, a bucket that of every record in it. Swap, rollback and removal show, and a seal rewrites the root (at
 * most 256 names) and one bucket (a 256th of the vault), never the whole. See README.md.
 */
const BUCKETS = 256;

/** A record's newest ciphertext. The nonce names one among those with the same counter (a write that was interrupted). */
export interface Entry {
  counter: number;
  nonce: string;
}

export type Bucket = Map<string, Entry>;

/** Counts every change of the vault; names each bucket that has ever held a record by its nonce. */
export interface Root {
  counter: number;
  buckets: Map<number, string>;
}

export type VaultKey = Omit<HeldKey, 'deadline'>;

/** The bucket of a record: FNV-1a. Nothing hangs on its quality but the size of a bucket. */
export function bucketOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}

const purpose = (key: VaultKey, node: NodeKey): Purpose => [
  'patchbay manifest',
  MANIFEST_VERSION,
  key.vaultId,
  key.keyId,
  node,
];

async function sealNode(key: VaultKey, node: NodeKey, body: unknown): Promise<SealedNode> {
  const box = await sealJson(await importKey(fromBase64(key.key)), purpose(key, node), body);
  return { version: MANIFEST_VERSION, vaultId: key.vaultId, keyId: key.keyId, ...box };
}

async function openNode(
  key: VaultKey,
  node: NodeKey,
  stored: unknown,
): Promise<{ body: unknown; nonce: string } | null> {
  const sealed = SealedNode.safeParse(stored);
  if (!sealed.success || sealed.data.vaultId !== key.vaultId) return null;
  const own = generationOf(key, sealed.data.keyId);
  if (!own) return null;
  const body = await openJson(await importKey(fromBase64(own.key)), purpose(own, node), sealed.data);
  return body === undefined ? null : { body, nonce: sealed.data.nonce };
}

export function sealRoot(key: VaultKey, { counter, buckets }: Root): Promise<SealedNode> {
  return sealNode(key, 'root', { counter, buckets: [...buckets] });
}

export function sealBucket(key: VaultKey, index: number, bucket: Bucket): Promise<SealedNode> {
  return sealNode(
    key,
    index,
    [...bucket].map(([id, { counter, nonce }]) => [id, counter, nonce]),
  );
}

/** @returns null when it is missing, damaged or of another vault. */
export async function openRoot(key: VaultKey, stored: unknown): Promise<Root | null> {
  const body = RootBody.safeParse((await openNode(key, 'root', stored))?.body);
  return body.success ? { counter: body.data.counter, buckets: new Map(body.data.buckets) } : null;
}

/** @returns the bucket that the root names, empty when it names none; null when that very one is not there. */
export async function openBucket(key: VaultKey, root: Root, index: number, stored: unknown): Promise<Bucket | null> {
  const nonce = root.buckets.get(index);
  if (nonce === undefined) return new Map();
  const opened = await openNode(key, index, stored);
  const body = BucketBody.safeParse(opened?.body);
  if (opened?.nonce !== nonce || !body.success) return null;
  return new Map(body.data.map(([id, counter, entry]) => [id, { counter, nonce: entry }]));
}
