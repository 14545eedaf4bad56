import type { Answers, Name, Request } from '../messages/contract';
import { runtime } from '../lean/runtime';

/** The extension was updated or removed: this script can only say so. */
export const orphaned = (): boolean => !runtime()?.id;

/** Asks the background worker. @throws when the worker is gone or refuses; ask `orphaned()` which. */
export async function ask<N extends Name>(name: N, body: Request<N>): Promise<Answers[N]> {
  const answer = await runtime()?.sendMessage({ name, body });
  if (!answer || !('ok' in answer)) throw new Error('refused');
  return answer.ok as Answers[N];
}
