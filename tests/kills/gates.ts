import { IDBRequest as FDBRequest } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Locks } from './locks';
import { gated, thisWorld } from './world';

type Method = (this: unknown, ...given: unknown[]) => unknown;
type Holder = Record<string, Method>;

/** Puts a point before and after every call of the storage areas, the database, and what leaves for pages. Once a test file. */
export function setGates(): void {
  for (const area of ['local', 'session'] as const) {
    for (const name of ['get', 'set', 'remove', 'clear']) gate(fakeBrowser.storage[area] as unknown as Holder, name);
  }
  for (const area of ['local', 'session', 'sync'] as const) {
    Object.assign(fakeBrowser.storage[area], { setAccessLevel: async () => undefined });
  }
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  vi.stubGlobal('navigator', { locks: new Locks(), userAgent: navigator.userAgent });
  gateDatabase();
}

function gate(holder: Holder, name: string): void {
  const real = holder[name]!.bind(holder);
  holder[name] = (...given) => gated(() => real(...given));
}

const REQUESTS = ['get', 'getAll', 'getKey', 'getAllKeys', 'count', 'put', 'delete', 'clear'];

function gateDatabase(): void {
  for (const store of [IDBObjectStore, IDBIndex]) {
    const proto = store.prototype as unknown as Holder;
    for (const name of REQUESTS.filter((each) => each in proto)) {
      const real = proto[name]!;
      proto[name] = function (...given) {
        const world = thisWorld();
        // One that is never answered.
        if (world?.pass()) return new FDBRequest();
        const request = real.apply(this, given) as IDBRequest;
        if (world) request.addEventListener('success', () => void world.pass());
        return request;
      };
    }
  }
  const database = IDBDatabase.prototype as unknown as Holder;
  const real = database['transaction']!;
  database['transaction'] = function (...given) {
    const world = thisWorld();
    // A dead one's requests are never made, so it ends without a trace.
    const dead = world?.pass();
    const transaction = real.apply(this, given) as IDBTransaction;
    if (!world || dead) return transaction;
    let over = false;
    transaction.addEventListener('abort', () => (over = true));
    transaction.addEventListener('complete', () => {
      over = true;
      // Written, and nobody was told.
      world.pass();
    });
    // Not written to its end: never written. One that only reads leaves nothing to undo.
    if (transaction.mode === 'readwrite') {
      // After this task's code, before the database's next: it would throw in the middle of a list of requests.
      world.onEnd(() => queueMicrotask(() => over || transaction.abort()));
    }
    return transaction;
  };
}
