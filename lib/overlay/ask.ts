import type { Answers, Name, Request, ToConsole } from '../messages/contract';

/** What a content script needs of the browser. */
interface Runtime {
  /** Gone once the extension was updated or removed. */
  id?: string;
  sendMessage(message: { name: Name; body: unknown }): Promise<{ ok: unknown } | { error: string } | undefined>;
  onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}
interface Sender {
  id?: string;
  tab?: unknown;
}
type Listener = (message: unknown, sender: Sender, reply: (answer: unknown) => void) => boolean;

/**
 * `chrome` and not `browser`: both have it, with promises under MV3, and where no `browser` is defined an element with
 * that id on the page becomes the global of that name (measured in Chromium 156, 2026-11). Saves the polyfill's 3 kB too.
 */
const runtime = (): Runtime | undefined => (globalThis as { chrome?: { runtime?: Runtime } }).chrome?.runtime;

/** The extension was updated or removed: this script can only say so. */
export const orphaned = (): boolean => !runtime()?.id;

/** Asks the background worker. @throws when the worker is gone or refuses; ask `orphaned()` which. */
export async function ask<N extends Name>(name: N, body: Request<N>): Promise<Answers[N]> {
  const answer = await runtime()?.sendMessage({ name, body });
  if (!answer || !('ok' in answer)) throw new Error('refused');
  return answer.ok as Answers[N];
}

/**
 * Hears what the worker tells this tab. Only our own worker is heard: our id, and no tab (a content script of ours has
 * one). `answerTo` returns the answer to give, or nothing. @returns a function that stops listening.
 */
export function hear(answerTo: (message: ToConsole) => Promise<unknown> | undefined): () => void {
  const listener: Listener = (message, sender, reply) => {
    if (!sender.id || sender.id !== runtime()?.id || sender.tab) return false;
    if ((message as { to?: unknown } | null)?.to !== 'overlay') return false;
    const answer = answerTo(message as ToConsole);
    if (!answer) return false;
    answer.then(reply, () => reply(undefined));
    return true;
  };
  runtime()?.onMessage.addListener(listener);
  return () => runtime()?.onMessage.removeListener(listener);
}
