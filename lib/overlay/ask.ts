import type { Answers, Name, Request } from '../messages/contract';
import { runtime } from '../lean/runtime';

/** The extension was updated or removed: this script can only say so. */
export const orphaned = (): boolean => !runtime()?.id;

/** How often a message that nobody heard is sent again, and after how many milliseconds. */
const TRIES = 5;
const WAIT = 500;

/**
 * Asks the background worker. Nobody hears while the browser ends or replaces it, and a page at rest would never ask again:
 * then the same is asked a moment later. Every message may come twice (lib/messages/contract.ts).
 *
 * @throws when the worker refuses, or is gone for good; ask `orphaned()` which.
 */
export async function ask<N extends Name>(name: N, body: Request<N>, tries = TRIES): Promise<Answers[N]> {
  const answer = await runtime()
    ?.sendMessage({ name, body })
    .catch(() => undefined);
  if (answer && 'ok' in answer) return answer.ok as Answers[N];
  if (answer || orphaned() || !tries) throw new Error('refused');
  await new Promise((resolve) => setTimeout(resolve, WAIT));
  return ask(name, body, tries - 1);
}
