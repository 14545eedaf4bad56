import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { requests } from '../../../lib/messages/contract';
import { type Handlers, serve } from '../../../lib/messages/serve';

type Sender = Record<string, unknown>;
type Listener = (message: unknown, sender: Sender, reply: (value: unknown) => void) => unknown;

export const fromConsole = (more: Sender = {}): Sender => ({
  id: fakeBrowser.runtime.id,
  origin: 'https://acme.halopsa.com',
  url: 'https://acme.halopsa.com/config',
  frameId: 0,
  tab: { id: 7 },
  ...more,
});

export const fromOurs = (path: string, more: Sender = {}): Sender => ({
  id: fakeBrowser.runtime.id,
  origin: new URL(fakeBrowser.runtime.getURL('/')).origin,
  url: fakeBrowser.runtime.getURL('/') + path,
  ...more,
});

/** The message gate with handlers that only say that they were reached. */
export function openGate(): { ask: (message: unknown, sender: Sender) => unknown; reached: string[] } {
  const reached: string[] = [];
  const listeners: Listener[] = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as never);
  });
  serve(
    Object.fromEntries(
      Object.keys(requests).map((name) => [name, async () => (reached.push(name), null)]),
    ) as unknown as Handlers,
  );
  return {
    reached,
    /** @returns what was answered at once: a refusal, or nothing. */
    ask: (message, sender) => {
      let answer: unknown;
      for (const listener of listeners) listener(message, sender, (reply) => (answer = reply));
      return answer;
    },
  };
}
