import { setTimeout as pause } from 'node:timers/promises';

/** What was waited for did not come; the message says what, and what was seen last. */
export class WaitedInVain extends Error {}

/**
 * Asks again and again until there is an answer: the one place where tests let time pass.
 * @param ask undefined, null and false mean "not yet"; an error it throws means the same, and is told at the end.
 * @throws WaitedInVain after `timeout` milliseconds.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  { timeout = 10_000, last }: { timeout?: number; last?: () => unknown } = {},
): Promise<T> {
  const deadline = performance.now() + timeout;
  let problem: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      problem = undefined;
    } catch (error) {
      problem = error;
    }
    await pause(40);
  } while (performance.now() < deadline);
  const seen =
    problem instanceof Error ? ` (${problem.message.split('\n')[0]})` : last ? ` (${JSON.stringify(last())})` : '';
  throw new WaitedInVain(`waited ${timeout / 1000} s in vain for ${what}${seen}`);
}
