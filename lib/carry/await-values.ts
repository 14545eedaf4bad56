import { type Listener, isOurWorker, runtime } from '../lean/runtime';
import { forget } from '../locate/page-index';
import type { Announcement, Answers, ToFiller } from '../messages/contract';
import { fill } from './fill';

/** A worker that says nothing for so long (ms) has ended: it injects anew when it is asked again. */
const PATIENCE = 10_000;

interface Waiting {
  writing: boolean;
  stop: () => void;
}

/** The isolated world's own place for the one that waits; a symbol, since an element's id on the page can pose as a named global. */
const PLACE = Symbol.for('patchbay filler');

/**
 * Waits in this document for the one message with the values, writes them, answers and forgets everything. Injected again
 * while it waits, the new one takes its place; while it writes, the second one only says so.
 *
 * @returns what the worker is told before it sends any value
 */
export function awaitValues(): Announcement {
  const world = globalThis as unknown as Record<symbol, Waiting | undefined>;
  const before = world[PLACE];
  // A document in a sandbox has the vendor's address and the origin "null" (CVE-2025-65203): both must be the vendor's.
  const origin = window.top === window && self.origin === location.origin ? location.origin : 'null';
  if (before?.writing) return { origin, ready: false };
  before?.stop();

  const listener: Listener = (message, sender, reply) => {
    if (!isOurWorker(sender) || (message as { to?: unknown } | null)?.to !== 'filler') return false;
    const { origin: expected, fields, onlyMissing } = message as ToFiller;
    const answer = (given: Answers['carry.fill']): void => {
      waiting.stop();
      forget(document);
      reply(given);
    };
    if (waiting.writing || expected !== origin) {
      answer({ outcomes: [], refused: 'wrong-origin' });
      return false;
    }
    waiting.writing = true;
    fill(document, fields, onlyMissing).then(
      (outcomes) => answer({ outcomes }),
      () => answer({ outcomes: [], refused: 'failed' }),
    );
    return true;
  };
  const timer = setTimeout(() => {
    if (!waiting.writing) waiting.stop();
  }, PATIENCE);
  const waiting: Waiting = {
    writing: false,
    stop: () => {
      clearTimeout(timer);
      runtime()?.onMessage.removeListener(listener);
      if (world[PLACE] === waiting) delete world[PLACE];
    },
  };
  world[PLACE] = waiting;
  runtime()?.onMessage.addListener(listener);
  return { origin, ready: true };
}
