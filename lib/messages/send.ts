import { browser } from '#imports';
import type { Answers, Name, Request } from './contract';

/** Asks the background worker. @throws when the worker is gone (extension updated) or refuses the sender or the body. */
export async function send<N extends Name>(name: N, body: Request<N>): Promise<Answers[N]> {
  const reply: { ok: Answers[N] } | { error: string } | undefined = await browser.runtime.sendMessage({ name, body });
  if (!reply || 'error' in reply) throw new Error(reply?.error ?? 'no answer');
  return reply.ok;
}
