import integration from '../../lib/integrations/halopsa-to-dnsfilter.ts';
import type { Connection } from '../../lib/model/connection.ts';
import { summarise } from '../../lib/model/connection-summary.ts';
import { shapeOf } from '../../lib/model/shape.ts';
import { newConnection } from '../../lib/new-connection.ts';
import { deriveKey } from '../../lib/vault/derive.ts';
import { type Bucket, bucketOf, sealBucket, sealRoot } from '../../lib/vault/manifest-nodes.ts';
import { sealEnvelope } from '../../lib/vault/sealed-record.ts';
import { wrapKey } from '../../lib/vault/wrap.ts';
import dnsfilter from '../../lib/vendors/dnsfilter.ts';
import halopsa from '../../lib/vendors/halopsa.ts';
import type { Tab } from './chromium.ts';

export const PASSPHRASE = 'violet tram over nine bridges';
const AT_ONCE = 1000;
const base64 = (length: number) => Buffer.from(crypto.getRandomValues(new Uint8Array(length))).toString('base64');

/** A store of the extension's database, and what goes into it: with a key where the rows have none inside. */
type Rows = [store: string, key: string | number | null, value: unknown][];

/** Fills the extension's storage with as many connections as asked for, each with a sealed record, as the product writes them. */
export async function seedVault(tab: Tab, count: number): Promise<void> {
  const identity = { vaultId: base64(16), keyId: base64(8) };
  const key = { mode: 'passphrase', ...identity, key: base64(32), deadline: 0 } as const;
  const kdf = { name: 'argon2id', memory: 64 * 1024, iterations: 3, parallelism: 4, salt: base64(16) } as const;
  const wrap = await wrapKey(
    await deriveKey(PASSPHRASE, kdf),
    identity,
    kdf,
    new Uint8Array(Buffer.from(key.key, 'base64')),
  );
  const buckets = new Map<number, Bucket>();
  for (let from = 0; from < count; from += AT_ONCE) {
    const rows: Rows = [];
    for (let at = from; at < Math.min(from + AT_ONCE, count); at += 1) {
      const { connection, values } = aCustomer(at);
      const envelope = await sealEnvelope(key, connection.id, at + 1, {
        vendor: halopsa.id,
        origin: connection.source.origin ?? '',
        values,
      });
      const bucket = buckets.get(bucketOf(connection.id)) ?? new Map();
      buckets.set(bucketOf(connection.id), bucket.set(connection.id, { counter: at + 1, nonce: envelope.nonce }));
      rows.push(
        ['connections', null, connection],
        ['summaries', null, summarise(connection)],
        ['records', connection.id, envelope],
      );
    }
    await put(tab, rows);
  }
  const nodes: Rows = [];
  const names = new Map<number, string>();
  for (const [index, bucket] of buckets) {
    const sealed = await sealBucket(key, index, bucket);
    names.set(index, sealed.nonce);
    nodes.push(['manifest', index, sealed]);
  }
  nodes.push(['manifest', 'root', await sealRoot(key, { counter: count, buckets: names })]);
  const header = { version: 1, ...identity, wraps: [wrap] };
  nodes.push(['manifest', 'header', header]);
  await put(tab, nodes);
  await tab.evaluate(`chrome.storage.local.set(${JSON.stringify({ 'vault:header': header })})`);
}

function aCustomer(at: number): { connection: Connection; values: Record<string, string> } {
  const name = `customer-${at}`;
  const pair = { integration, source: halopsa, destination: dnsfilter };
  const fresh = newConnection(
    integration.id,
    `Customer ${at} Invented Ltd`,
    pair,
    new Date(Date.UTC(2020, 0, 1, 0, at)),
  );
  const values = {
    clientId: crypto.randomUUID(),
    clientSecret: `${crypto.randomUUID()}-${crypto.randomUUID()}`,
    resourceServer: `https://${name}.halopsa.com/api`,
    authorizationServer: `https://${name}.halopsa.com/auth`,
    tenant: name,
  };
  const fields = Object.entries(values).map(([id, value]) => [
    id,
    {
      state: 'held',
      from: 'page',
      at: fresh.createdAt,
      shape: shapeOf(value),
      ...(id !== 'clientSecret' && { value }),
    },
  ]);
  const connection = {
    ...fresh,
    source: { ...fresh.source, origin: `https://${name}.halopsa.com` },
    fields: Object.fromEntries(fields) as Connection['fields'],
  };
  return { connection, values };
}

const put = (tab: Tab, rows: Rows) =>
  tab.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('patchbay');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => { db.close(); resolve(); };
      for (const [store, key, value] of ${JSON.stringify(rows)}) {
        if (key === null) transaction.objectStore(store).put(value);
        else transaction.objectStore(store).put(value, key);
      }
    };
  })`);
