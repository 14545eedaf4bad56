// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watch } from '../../lib/overlay/watch';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const render = () => document.body.append(document.createElement('p'));
/** Mutation observers call back in a microtask. */
const settle = () => Promise.resolve();

test('a page that renders a thousand times is looked at a few times, and once at the end', async () => {
  const seen: number[] = [];
  const { stop } = watch(document, 150, () => {
    seen.push(document.body.childElementCount);
    return [document];
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
  const { stop } = watch(document, 150, () => [document]);
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
  const watching = watch(document, 150, () => {
    if (looks++) {
      render();
      watching.stop();
    }
    return [document];
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
  const { stop } = watch(document, 200, () => (looks++, [document]));
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
  const { stop } = watch(document, 150, () => (looks++, [document, root]));
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

test('a look that is due can be had at once, and is not had a second time; nothing is looked at when none is due', async () => {
  let looks = 0;
  const { now, stop } = watch(document, 150, () => {
    looks++;
    return [document];
  });
  now();
  expect(looks).toBe(1);
  render();
  await settle();
  now();
  expect(looks).toBe(2);
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(2);
  stop();
  now();
  expect(looks).toBe(2);
});
