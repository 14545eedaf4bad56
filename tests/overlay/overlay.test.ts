// @vitest-environment jsdom
import { getByRole, queryByRole } from '@testing-library/dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Observation } from '../../lib/model/observation';
import type { OverlayView } from '../../lib/model/view';
import { type Hands, createOverlay } from '../../lib/overlay/overlay';
import { watch } from '../../lib/overlay/watch';
import { guide, step, view } from './view';

type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => boolean;

const OWN = 'our-id';
let root: ShadowRoot | undefined;
let sent: { name: string; body: unknown }[];
let answer: (name: string) => unknown;
let listeners: Listener[];
let runtime: { id: string | undefined };
let sight: Observation;
let hands: Hands;

const running = (over: Partial<OverlayView> = {}) => view({ guide: guide([step({ id: 'a', state: 'now' })]), ...over });
const told = (name: string) => sent.filter((message) => message.name === name).map(({ body }) => body);
/** The worker's message, as from the worker unless `sender` says otherwise. */
const hear = (message: unknown, sender: object = { id: OWN }) =>
  new Promise<unknown>((reply) => {
    if (!listeners.map((listen) => listen(message, sender, reply)).includes(true)) reply('not answered');
  });

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  sent = [];
  listeners = [];
  answer = () => running();
  sight = { page: 'application', fields: {}, settings: {}, permissions: {}, otherPermissions: [], alerts: [] };
  hands = {
    observe: vi.fn<Hands['observe']>(() => structuredClone(sight)),
    readValues: () => ({ values: { 'client-id': 'invented' }, refused: [] }),
    watch,
  };
  runtime = {
    id: OWN,
    sendMessage: async (message: { name: string; body: unknown }) => {
      if (!runtime.id) throw new Error('Extension context invalidated.');
      sent.push(message);
      return { ok: answer(message.name) };
    },
    onMessage: { addListener: (listen: Listener) => listeners.push(listen), removeListener: () => {} },
  } as typeof runtime;
  vi.stubGlobal('chrome', { runtime });
  // What jsdom lacks; layout itself is looked at in real browsers.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  HTMLElement.prototype.showPopover = () => {};
  // oxlint-disable-next-line typescript/unbound-method -- called with its element below
  const { attachShadow: attach } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function attachShadow(this: Element, init) {
    expect(init.mode).toBe('closed');
    return (root = attach.call(this, init));
  });
});
afterEach(async () => {
  await hear({ to: 'overlay', view: null });
  vi.useRealTimers();
  vi.unstubAllGlobals();
  root = undefined;
});

const panel = () => root?.querySelector('section') as HTMLElement;
const flush = () => vi.advanceTimersByTimeAsync(1000);

async function awake(first: OverlayView | null = running()) {
  answer = () => first;
  const overlay = createOverlay(hands);
  overlay.wake();
  await flush();
  return overlay;
}

test('it asks for its view, shows it, and tells what stands on the page', async () => {
  await awake();
  getByRole(panel(), 'progressbar', { name: 'Setup progress' });
  expect(sent.map(({ name }) => name)).toEqual(['guide.view', 'guide.observe']);
});

test('the same sight is told once, a new one again', async () => {
  await awake();
  document.body.append(document.createElement('input'));
  await flush();
  expect(told('guide.observe')).toHaveLength(1);
  sight = { ...sight, settings: { 'login-type': 'agent' } };
  document.body.append(document.createElement('input'));
  await flush();
  expect(told('guide.observe')).toHaveLength(2);
});

test('typing is seen, though it changes no node', async () => {
  await awake();
  const field = document.body.appendChild(document.createElement('input'));
  await flush();
  vi.mocked(hands.observe).mockClear();
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await flush();
  expect(hands.observe).toHaveBeenCalledTimes(1);
});

test('a page script that gets hold of a button cannot press it', async () => {
  await awake(running({ capture: ['client-id'] }));
  getByRole(panel(), 'button', { name: 'Capture 1 values' }).click();
  await flush();
  expect(told('capture.save')).toEqual([]);
});

test('injected again, it asks nothing while it is awake, and wakes when it slept', async () => {
  const overlay = await awake();
  overlay.wake();
  await flush();
  expect(told('guide.view')).toHaveLength(1);
  await hear({ to: 'overlay', view: null });
  expect(document.querySelector('[data-patchbay]')).toBeNull();
  overlay.wake();
  await flush();
  expect(told('guide.view')).toHaveLength(2);
  expect(document.querySelectorAll('[data-patchbay]')).toHaveLength(1);
});

test('asleep it looks at nothing any more', async () => {
  await awake();
  await hear({ to: 'overlay', view: null });
  vi.mocked(hands.observe).mockClear();
  document.body.append(document.createElement('input'));
  await flush();
  expect(hands.observe).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

test('only our own worker is heard: no other extension, no content script', async () => {
  await awake();
  const hide = { to: 'overlay', view: null };
  for (const stranger of [{ id: 'other-id' }, { id: OWN, tab: { id: 1 } }, {}]) await hear(hide, stranger);
  expect(document.querySelector('[data-patchbay]')).not.toBeNull();
  await hear(hide);
  expect(document.querySelector('[data-patchbay]')).toBeNull();
});

test('leaving is asked about while a secret that is shown once stands there, and no longer', async () => {
  const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  await awake(running({ guard: true }));
  expect(asks()).toBe(true);
  await hear({ to: 'overlay', view: running({ guard: false }) });
  expect(asks()).toBe(false);
});

test('after an update of the extension it says so once and looks no more', async () => {
  await awake();
  runtime.id = undefined;
  sight = { ...sight, alerts: ['changed'] };
  document.body.append(document.createElement('input'));
  await flush();
  expect(panel().textContent).toContain('Patchbay was updated');
  expect(queryByRole(panel(), 'progressbar')).toBeNull();
  vi.mocked(hands.observe).mockClear();
  document.body.append(document.createElement('input'));
  await flush();
  expect(hands.observe).not.toHaveBeenCalled();
});

test('a list that goes on loading beside the form is not looked at, a label that comes is', async () => {
  const labels = ['Client ID'];
  const read = { ...running().read, fields: [{ id: 'client-id', labels, secret: false }] } as OverlayView['read'];
  await awake(running({ read }));
  vi.mocked(hands.observe).mockClear();
  document.body.append('one more');
  await flush();
  expect(hands.observe).not.toHaveBeenCalled();
  document.body.insertAdjacentHTML('beforeend', '<p>Client ID</p>');
  await flush();
  expect(hands.observe).toHaveBeenCalledTimes(1);
  document.body.lastElementChild!.append('0e8a41c2');
  await flush();
  expect(hands.observe).toHaveBeenCalledTimes(2);
});

test('a value that appears is offered before the worker has answered', async () => {
  await awake(running({ wants: ['client-id'] }));
  const offered = () => queryByRole(panel(), 'button', { name: 'Capture 1 values' });
  answer = () => new Promise(() => {});
  sight = { ...sight, fields: { 'client-id': { empty: false, masked: false, autofilled: false } } };
  document.body.append(document.createElement('input'));
  await flush();
  expect(offered()).not.toBeNull();
});

test('what is offered and the worker does not want captured is taken back, though the worker said so before', async () => {
  const shown = running({ wants: ['client-id'] });
  await awake(shown);
  const offered = () => queryByRole(panel(), 'button', { name: 'Capture 1 values' });
  sight = { ...sight, fields: { 'client-id': { empty: false, masked: false, autofilled: false } } };
  document.body.append(document.createElement('input'));
  await vi.advanceTimersByTimeAsync(0);
  await flush();
  expect(offered()).toBeNull();
});

test('a view that is told again is not drawn again, so that a page does not pay for it twice', async () => {
  await awake();
  const item = () => panel().querySelector('li');
  item()!.remove();
  await hear({ to: 'overlay', view: running() });
  expect(item()).toBeNull();
  await hear({ to: 'overlay', view: running({ capture: ['client-id'] }) });
  expect(item()).not.toBeNull();
});

test('another plan is read without what was found for the last one: it asks for other things of the same page', async () => {
  const found: number[] = [];
  hands.observe = (document, _, known) => {
    found.push(known!.size);
    known!.set(document, new Map());
    return structuredClone(sight);
  };
  await awake();
  await hear({ to: 'overlay', view: running({ read: { ...running().read, page: 'another' } }) });
  expect(found).toEqual([0, 0]);
});

test('dots and what a browser filled in are not offered', async () => {
  await awake(running({ wants: ['client-id', 'client-secret'] }));
  sight = {
    ...sight,
    fields: {
      'client-id': { empty: false, masked: true, autofilled: false },
      'client-secret': { empty: false, masked: false, autofilled: true },
    },
  };
  answer = () => new Promise(() => {});
  document.body.append(document.createElement('input'));
  await flush();
  expect(panel().querySelector('footer .main')).toBeNull();
});

test('what a worker that was briefly gone did not hear is told again, though the page is at rest', async () => {
  await awake();
  answer = () => {
    throw new Error('channel closed');
  };
  sight = { ...sight, alerts: ['changed'] };
  document.body.append(document.createElement('input'));
  await vi.advanceTimersByTimeAsync(300);
  const heard = told('guide.observe').length;
  answer = () => running({ findings: [{ level: 'error', message: 'Heard', fix: 'Mend it' }] });
  await flush();
  expect(told('guide.observe')).toHaveLength(heard + 1);
  expect(getByRole(panel(), 'list', { name: 'Findings' }).textContent).toContain('Heard');
});

test('a worker that stays away is not asked for ever: a page at rest has no timer', async () => {
  await awake();
  answer = () => {
    throw new Error('channel closed');
  };
  sight = { ...sight, alerts: ['changed'] };
  document.body.append(document.createElement('input'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(vi.getTimerCount()).toBe(0);
  getByRole(panel(), 'progressbar', { name: 'Setup progress' });
});
