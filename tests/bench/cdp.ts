/**
 * A plain debugging connection. Playwright and Puppeteer hold every new worker until they have looked at it and put worlds
 * of their own into each page, which is just what must not happen while cold starts and heaps are measured.
 */

type Params = Record<string, unknown>;
type Listener<P = never> = (params: P) => void;
interface Message {
  id?: number;
  method?: string;
  params?: Params;
  result?: unknown;
  error?: { message: string };
  sessionId?: string;
}

/** A conversation with one target, or with the browser itself. */
export interface Session {
  /** @throws with the browser's words when it refuses. */
  send<T = unknown>(method: string, params?: Params): Promise<T>;
  /** @returns how to stop listening. */
  on<P>(event: string, listener: Listener<P>): () => void;
  /** The next event of this name that fits. */
  next<P>(event: string, fits?: (params: P) => boolean): Promise<P>;
}

/** A connection to a browser. */
export interface Connection extends Session {
  attach(targetId: string): Promise<Session>;
  close(): void;
}

/** @param url the browser's `ws://…/devtools/browser/…`. */
export async function connect(url: string): Promise<Connection> {
  const socket = new WebSocket(url);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`no debugging connection at ${url}`)));
  });
  let lastId = 0;
  const waiting = new Map<
    number,
    { resolve: (value: never) => void; reject: (error: Error) => void; method: string }
  >();
  const listeners = new Map<string, Set<Listener>>();
  const keyOf = (id: string | undefined, event: string) => `${id ?? ''} ${event}`;

  socket.addEventListener('message', ({ data }) => {
    const { id, method, params, result, error, sessionId } = JSON.parse(String(data)) as Message;
    if (id !== undefined) {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new Error(`${asked.method}: ${error.message}`));
      else asked?.resolve(result as never);
    } else if (method) {
      for (const listener of listeners.get(keyOf(sessionId, method)) ?? []) listener(params as never);
    }
  });
  socket.addEventListener('close', () => {
    for (const { reject, method } of waiting.values()) reject(new Error(`${method}: the browser is gone`));
    waiting.clear();
  });

  function session(sessionId?: string): Session {
    const on = <P>(event: string, listener: Listener<P>): (() => void) => {
      const key = keyOf(sessionId, event);
      const all = listeners.get(key) ?? new Set();
      listeners.set(key, all.add(listener));
      return () => all.delete(listener);
    };
    return {
      on,
      send: <T>(method: string, params: Params = {}) =>
        new Promise<T>((resolve, reject) => {
          const id = ++lastId;
          waiting.set(id, { resolve, reject, method });
          socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
        }),
      next: <P>(event: string, fits: (params: P) => boolean = () => true) =>
        new Promise<P>((resolve) => {
          const off = on<P>(event, (params) => {
            if (!fits(params)) return;
            off();
            resolve(params);
          });
        }),
    };
  }

  const browser = session();
  return {
    ...browser,
    attach: async (targetId) => {
      const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', {
        targetId,
        flatten: true,
      });
      return session(sessionId);
    },
    close: () => socket.close(),
  };
}
