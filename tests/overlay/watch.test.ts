// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellOn } from '../../lib/locate/page-index';
import { type Also, watch } from '../../lib/overlay/watch';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const render = () => document.body.append(document.createElement('p'));
/** Mutation observers call back in a microtask. */
const settle = () => Promise.resolve();

test('a page that renders a thousand times is looked at a few times, and once at the end', async () => {
  const seen: number[] = [];
  const { stop } = watch(() => {
    seen.push(document.body.childElementCount);
    return true;
  });
  for (let i = 0; i < 1000; i++) {
    render();
    await settle();
    vi.advanceTimersByTime(1);
  }
  vi.advanceTimersByTime(1000);
  expect(seen.length).toBeLessThanOrEqual(6);
  expect(seen.at(-1)).toBe(document.body.childElementCount);
  stop();
});

test('a page at rest has no timer', async () => {
  const { stop } = watch(() => true);
  expect(vi.getTimerCount()).toBe(0);
  render();
  await settle();
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(150);
  await settle();
  expect(vi.getTimerCount()).toBe(0);
  stop();
});

test('a stopped watch looks no more, not even when it is stopped from a look', async () => {
  let looks = 0;
  const watching = watch(() => {
    if (looks++) {
      render();
      watching.stop();
    }
    return true;
  });
  render();
  await settle();
  vi.advanceTimersByTime(150);
  await settle();
  render();
  await settle();
  watching.soon();
  expect(vi.getTimerCount()).toBe(0);
  expect(looks).toBe(2);
});

test('what appears on a page at rest is looked at within a tenth of a second', async () => {
  let looks = 0;
  const { stop } = watch(() => ++looks);
  vi.advanceTimersByTime(1000);
  render();
  await settle();
  vi.advanceTimersByTime(50);
  expect(looks).toBe(2);
  stop();
});

test('what changes in an open shadow root is noticed like the rest of the page; a page left alone costs nothing', async () => {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  let looks = 0;
  const { stop } = watch(() => ++looks);
  const noticed = async (change: () => void) => {
    vi.advanceTimersByTime(5000);
    await settle();
    const before = looks;
    change();
    await settle();
    vi.advanceTimersByTime(1000);
    return looks > before;
  };
  expect(await noticed(() => {})).toBe(false);
  expect(await noticed(() => root.append('text'))).toBe(true);
  stop();
  expect(await noticed(() => root.append('text'))).toBe(false);
});

test('what changes on a page at rest is seen with the next frame, and not a second time; nothing is looked at when none is due', async () => {
  let looks = 0;
  const { framed, stop } = watch(() => void looks++);
  vi.advanceTimersByTime(1000);
  expect(framed()).toBe(false);
  expect(looks).toBe(1);
  render();
  await settle();
  expect(framed()).toBe(true);
  expect(looks).toBe(2);
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(2);
  stop();
  expect(framed()).toBe(false);
  expect(looks).toBe(2);
});

test('a page that changes in every frame is not looked at in every frame, and once more when it rests', async () => {
  let looks = 0;
  const { framed, stop } = watch(() => void looks++, also({ moved: () => true }));
  vi.advanceTimersByTime(1000);
  looks = 0;
  for (let n = 0; n < 60; n++) {
    render();
    await settle();
    framed();
    vi.advanceTimersByTime(16);
  }
  expect(looks).toBeGreaterThan(1);
  expect(looks).toBeLessThanOrEqual(5);
  looks = 0;
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(1);
  stop();
});

const also = (over: Partial<Also> = {}): Also => ({
  attributes: ['class'],
  events: ['change'],
  moved: () => false,
  concerns: () => true,
  ...over,
});

test('detector and overlay look in one task, and a page that is left by one is still watched by the other', async () => {
  const looks: string[] = [];
  const detector = watch(() => void looks.push('detector'));
  const overlay = watch(() => void looks.push('overlay'), also());
  const rendered = async () => {
    vi.advanceTimersByTime(1000);
    looks.length = 0;
    render();
    await settle();
    const timers = vi.getTimerCount();
    vi.advanceTimersByTime(1000);
    return [timers, ...looks];
  };
  expect(await rendered()).toEqual([1, 'detector', 'overlay']);
  overlay.stop();
  expect(await rendered()).toEqual([1, 'detector']);
  detector.stop();
});

test('what only the overlay asks to hear of is heard, although the detector was there first', async () => {
  const detector = watch(() => {});
  let looks = 0;
  const overlay = watch(() => void looks++, also());
  vi.advanceTimersByTime(1000);
  looks = 0;
  document.body.classList.toggle('dark');
  await settle();
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(1);
  document.body.dispatchEvent(new Event('change', { bubbles: true }));
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(2);
  overlay.stop();
  detector.stop();
});

test('a change that is nobody’s business costs neither a timer nor a look once the frame has told; the next one that is costs a look', async () => {
  let looks = 0;
  let concerned: true | undefined = true;
  const { framed, stop } = watch(() => void looks++, also({ moved: () => true, concerns: () => concerned }));
  concerned = undefined;
  const changed = async () => {
    looks = 0;
    render();
    await settle();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(1000);
    framed();
    const timers = vi.getTimerCount();
    vi.advanceTimersByTime(1000);
    return [timers, looks];
  };
  expect(await changed()).toEqual([0, 0]);
  concerned = true;
  expect(await changed()).toEqual([0, 1]);
  stop();
});

test('where only values are another everybody hears so, and the frame draws what stands there already', async () => {
  const heard: boolean[] = [];
  const detector = watch((isMore) => void heard.push(isMore));
  let isMore = true;
  const { framed, stop } = watch((more) => void heard.push(more), also({ moved: () => true, concerns: () => isMore }));
  const changed = async () => {
    heard.length = 0;
    vi.advanceTimersByTime(1000);
    render();
    await settle();
    return [framed(), ...heard];
  };
  isMore = false;
  expect(await changed()).toEqual([false, false, false]);
  isMore = true;
  expect(await changed()).toEqual([true, true, true]);
  stop();
  detector.stop();
});

test('in a tab in the background, which draws no frames, a change is looked at all the same', async () => {
  let looks = 0;
  const { stop } = watch(() => void looks++, also({ moved: () => true }));
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  looks = 0;
  render();
  await settle();
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(1);
  hidden.mockRestore();
  stop();
});

test('a change whose frame never came, since the tab was left, is looked at all the same', async () => {
  let looks = 0;
  const { stop } = watch(() => void looks++, also({ moved: () => true, events: ['visibilitychange'] }));
  looks = 0;
  render();
  await settle();
  expect(vi.getTimerCount()).toBe(0);
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(1);
  stop();
});

test('a page that renders without rest is told of in every frame that asks for it, so that a ring keeps up', async () => {
  let moves = 0;
  const { stop } = watch(() => {}, also({ moved: () => ++moves < 0 }));
  const renders = async () => {
    for (let n = 0; n < 20; n++) {
      render();
      await settle();
    }
  };
  await renders();
  expect(moves).toBeLessThan(10);
  moves = 0;
  await renders();
  expect(moves).toBe(0);
  tellOn(document);
  await renders();
  expect(moves).toBe(1);
  stop();
});
