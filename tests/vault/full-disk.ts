import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The quota was reached: every write that would add something is refused, as the browser does. */
export interface FullDisk {
  /** Writes that were asked for so far. */
  calls: () => number;
  /** Somebody made space. */
  free: () => void;
}

/**
 * Refuses writes into the database from the n-th on (0-based), up to `until`, and those into `storage.session` too when
 * `memory` is full as well. A refused write ends its transaction, as in the browser: it says why, its requests only that they were aborted.
 */
export function fillDisk({ from = 0, until = Infinity, memory = false } = {}): FullDisk {
  let calls = 0;
  const isRefused = () => {
    const call = calls++;
    return call >= from && call < until;
  };
  const proto = IDBObjectStore.prototype;
  // eslint-disable-next-line typescript/unbound-method -- it is called with its own `this`
  const put = proto.put;
  proto.put = function (...given) {
    const request = put.apply(this, given);
    if (isRefused()) {
      const { transaction } = this as unknown as { transaction: { _abort: (why: string) => void; error: unknown } };
      queueMicrotask(() => transaction.error ?? transaction._abort('QuotaExceededError'));
    }
    return request;
  };
  const { session } = fakeBrowser.storage;
  const set = session.set.bind(session);
  if (memory) {
    session.set = async (items) => {
      if (isRefused()) throw new Error('Session storage quota bytes exceeded.');
      await set(items);
    };
  }
  return {
    calls: () => calls,
    free: () => {
      proto.put = put;
      if (memory) session.set = set;
    },
  };
}
