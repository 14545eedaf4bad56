import type { Answers, Name, Request, ToConsole } from '../messages/contract';
import { type Listener, isOurWorker, runtime } from '../lean/runtime';

/** The extension was updated or removed: this script can only say so. */
export const orphaned = (): boolean => !runtime()?.id;

/** Asks the background worker. @throws when the worker is gone or refuses; ask `orphaned()` which. */
export async function ask<N extends Name>(name: N, body: Request<N>): Promise<Answers[N]> {
  const answer = await runtime()?.sendMessage({ name, body });
  if (!answer || !('ok' in answer)) throw new Error('refused');
  return answer.ok as Answers[N];
}

/** Hears what our own worker tells this tab's overlay. @returns a function that stops listening. */
export function hear(told: (message: ToConsole) => void): () => void {
  const listener: Listener = (message, sender) => {
    if (isOurWorker(sender) && (message as { to?: unknown } | null)?.to === 'overlay') told(message as ToConsole);
    return false;
  };
  runtime()?.onMessage.addListener(listener);
  return () => runtime()?.onMessage.removeListener(listener);
}
