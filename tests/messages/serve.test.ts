import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { requests } from '../../lib/messages/contract';
import { type Handlers, serve } from '../../lib/messages/serve';

type Sender = Record<string, unknown>;
const ours = () => new URL(fakeBrowser.runtime.getURL('/')).origin;
const id = () => fakeBrowser.runtime.id;
const console_ = (more: Sender = {}): Sender => ({
  id: id(),
  origin: 'https://acme.halopsa.com',
  url: 'https://acme.halopsa.com/config',
  frameId: 0,
  tab: { id: 7 },
  ...more,
});
const panel = (more: Sender = {}): Sender => ({
  id: id(),
  origin: ours(),
  url: `${fakeBrowser.runtime.getURL('/')}sidepanel.html?tab=3`,
  ...more,
});

let handled: string[];

/** Sends as a browser would; resolves with the reply, or undefined when nobody answers. */
async function ask(message: unknown, sender: Sender): Promise<unknown> {
  return new Promise((resolve) => {
    for (const listener of listeners)
      if (listener(message, sender, resolve) !== true) setTimeout(() => resolve(undefined));
  });
}
let listeners: ((message: unknown, sender: Sender, reply: (value: unknown) => void) => unknown)[];

beforeEach(() => {
  handled = [];
  listeners = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as never);
  });
  const handlers = Object.fromEntries(
    Object.keys(requests).map((name) => [name, async () => (handled.push(name), null)]),
  );
  serve(handlers as unknown as Handlers);
});

describe('the message gate', () => {
  it('lets a console identify, tick and capture', async () => {
    expect(await ask({ name: 'guide.view', body: {} }, console_())).toEqual({ ok: null });
  });

  it.each(Object.entries(requests).filter(([, { from }]) => !(from as readonly string[]).includes('console')))(
    'a compromised page cannot send %s',
    async (name) => {
      expect(await ask({ name, body: { connection: 'c1' } }, console_())).toEqual({ error: 'refused' });
      expect(handled).toEqual([]);
    },
  );

  it.each([
    ['a sandboxed frame of the vendor', console_({ origin: 'null' })],
    ['a frame inside the console', console_({ frameId: 3 })],
    ['an http page', console_({ origin: 'http://acme.halopsa.com' })],
    ['another extension', console_({ id: 'other-extension' })],
  ])('refuses %s', async (_, sender) => {
    expect(await ask({ name: 'guide.view', body: {} }, sender)).toEqual({ error: 'refused' });
  });

  it('refuses our own page when a web page frames it', async () => {
    expect(await ask({ name: 'verify.run', body: { connection: 'c1' } }, panel({ frameId: 2 }))).toEqual({
      error: 'refused',
    });
    expect(await ask({ name: 'verify.run', body: { connection: 'c1' } }, panel())).toEqual({ ok: null });
  });

  it.each([
    ['extra keys', { name: 'guide.view', body: { more: 1 } }],
    ['wrong types', { name: 'guide.confirm', body: { step: 4, done: 'yes' } }],
    ['a huge value', { name: 'capture.save', body: { page: 'api', values: { tenant: 'x'.repeat(9000) } } }],
    ['a missing body', { name: 'guide.start' }],
  ])('refuses %s', async (_, message) => {
    expect(await ask(message, console_())).toEqual({ error: 'refused' });
    expect(handled).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'toString', 'vault.open'])('does not know %s', async (name) => {
    expect(await ask({ name, body: {} }, console_())).toBeUndefined();
  });

  it('tells nothing of an error but that it failed', async () => {
    listeners = [];
    serve({ 'guide.view': async () => Promise.reject(new Error('https://user:secret@host')) } as unknown as Handlers);
    expect(await ask({ name: 'guide.view', body: {} }, console_())).toEqual({ error: 'failed' });
  });
});
