import { vi } from 'vitest';
import { ANSWERED_WITHIN } from '../../lib/in-time';

/** Lets the time that an opening is waited for be over at once, or when the test says. @returns how to let it pass as it does. */
export function rushWaits(when: Promise<unknown> = Promise.resolve()): () => void {
  const pause = globalThis.setTimeout;
  const rushing = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((task: () => void, time?: number) => {
    if (time !== ANSWERED_WITHIN) return pause(task, time);
    void when.then(() => pause(task, 0));
    return undefined;
  }) as typeof setTimeout);
  return () => rushing.mockRestore();
}

/**
 * A browser that takes note of an opening and does not answer, as on a disk that hangs.
 * @returns how to let it answer after all.
 */
export function holdAnswers(): () => void {
  const proto = IDBFactory.prototype;
  // eslint-disable-next-line typescript/unbound-method -- it is called with its own `this`
  const open = proto.open;
  const held: (() => void)[] = [];
  const opening = vi.spyOn(proto, 'open').mockImplementation(function (this: IDBFactory, ...given) {
    const request = new IDBOpenDBRequest();
    const heard: [type: string, told: EventListener][] = [];
    let real: IDBOpenDBRequest | undefined;
    Object.defineProperties(request, {
      addEventListener: { value: (...each: (typeof heard)[number]) => void heard.push(each) },
      removeEventListener: { value: (...each: (typeof heard)[number]) => real?.removeEventListener(...each) },
      result: { get: () => real?.result },
      error: { get: () => real?.error },
      transaction: { get: () => real?.transaction },
    });
    held.push(() => {
      real = open.apply(this, given);
      for (const each of heard) real.addEventListener(...each);
    });
    return request;
  });
  return () => {
    opening.mockRestore();
    for (const task of held) task();
  };
}
