// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { awaitValues } from '../../lib/carry/await-values';
import { show, truth } from '../locate/support';

type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => boolean;

const OWN = 'our-id';
let listeners: Listener[];
const tenant = { id: 'tenant', labels: ['Tenant'], format: 'text', secret: false, value: 'invented' };
const values = (over: object = {}) => ({
  to: 'filler',
  do: 'write',
  origin: location.origin,
  fields: [tenant],
  onlyMissing: false,
  ...over,
});
/** The worker's message, as from the worker unless `sender` says otherwise. */
const hear = (message: unknown, sender: object = { id: OWN }) =>
  new Promise<unknown>((reply) => {
    if (!listeners.map((listen) => listen(message, sender, reply)).includes(true)) {
      setTimeout(() => reply('not answered'));
    }
  });
const box = () => truth('tenant') as HTMLInputElement;

beforeEach(() => {
  listeners = [];
  vi.stubGlobal('chrome', {
    runtime: {
      id: OWN,
      onMessage: {
        addListener: (listen: Listener) => listeners.push(listen),
        removeListener: (listen: Listener) => {
          listeners = listeners.filter((each) => each !== listen);
        },
      },
    },
  });
  show('dnsfilter-form');
});
afterEach(async () => {
  await hear(values({ origin: 'https://nobody.example' }));
  vi.unstubAllGlobals();
});

test('it says whose document it is in, writes once, and has forgotten everything afterwards', async () => {
  expect(awaitValues()).toEqual({ origin: location.origin, ready: true });
  expect(await hear(values())).toMatchObject({ outcomes: [{ field: 'tenant', kept: true }] });
  expect(box().value).toBe('invented');
  expect(listeners).toEqual([]);
  box().value = '';
  expect(await hear(values())).toBe('not answered');
  expect(box().value).toBe('');
});

test('values are written only for this very origin, and the filler is gone after a wrong one', async () => {
  awaitValues();
  expect(await hear(values({ origin: 'https://other.halopsa.com' }))).toEqual({
    outcomes: [],
    refused: 'wrong-origin',
  });
  expect(box().value).toBe('');
  expect(listeners).toEqual([]);
});

test('a sandboxed document of the vendor has another origin than its address: nothing is written into it', async () => {
  vi.stubGlobal('origin', 'null');
  expect(awaitValues()).toEqual({ origin: 'null', ready: true });
  expect(await hear(values())).toEqual({ outcomes: [], refused: 'wrong-origin' });
  expect(box().value).toBe('');
});

test('only our own worker is heard: no other extension, no content script', async () => {
  awaitValues();
  for (const stranger of [{ id: 'other-id' }, { id: OWN, tab: { id: 1 } }, {}]) {
    expect(await hear(values(), stranger)).toBe('not answered');
  }
  expect(box().value).toBe('');
});

test('injected twice, one of them waits; injected while another writes, it says that it is not free', async () => {
  awaitValues();
  expect(awaitValues()).toEqual({ origin: location.origin, ready: true });
  expect(listeners).toHaveLength(1);
  const writing = hear(values());
  expect(awaitValues()).toEqual({ origin: location.origin, ready: false });
  expect(listeners).toHaveLength(1);
  expect(await writing).toMatchObject({ outcomes: [{ kept: true }] });
  expect(awaitValues()).toEqual({ origin: location.origin, ready: true });
});

test('a worker that never sends leaves nothing behind', () => {
  vi.useFakeTimers();
  awaitValues();
  vi.advanceTimersByTime(11_000);
  expect(listeners).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
