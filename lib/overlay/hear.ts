import { type Listener, isOurWorker, runtime } from '../lean/runtime';
import type { ToConsole } from '../messages/contract';

/** Hears what our own worker tells this tab's overlay. */
export function hear(told: (message: ToConsole) => void): void {
  const listener: Listener = (message, sender) => {
    if (isOurWorker(sender) && (message as { to?: unknown } | null)?.to === 'overlay') told(message as ToConsole);
    return false;
  };
  runtime()?.onMessage.addListener(listener);
}
