// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPointer } from '../../lib/overlay/pointer';

/** What finding on a page costs, ms; it may take a fiftieth of the time. */
const COST = 10;

/** The browser laid the page out anew. */
let frame: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(laidOut: () => void) {
        frame = laidOut;
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const make = (framed: () => boolean = () => false) =>
  createPointer(
    document.body.appendChild(document.createElement('div')),
    () => [],
    () => {},
    framed,
  );
const control = () => document.querySelector('input')!;

test('a page that replaces its form without rest is not searched in every frame, and the ring stands around the last one', () => {
  let finds = 0;
  const pointer = make();
  document.body.append(document.createElement('input'));
  const find = () => {
    finds++;
    vi.advanceTimersByTime(COST);
    return [control()];
  };
  pointer.point([{ find }]);
  finds = 0;
  for (let times = 0; times < 120; times++) {
    control().replaceWith(document.createElement('input'));
    frame();
    vi.advanceTimersByTime(16);
  }
  // Two seconds: one fiftieth of them is four, and the first two have nothing to be measured by.
  expect(finds).toBeGreaterThan(1);
  expect(finds).toBeLessThanOrEqual(7);
  pointer.lookAgain(true);
  expect(pointer.ringed()).toEqual([control()]);
  pointer.stop();
});

test('a look that is due is had before anything is searched for: the page is judged once for both', () => {
  let finds = 0;
  let due = false;
  const pointer = make(() => {
    if (!due) return false;
    due = false;
    pointer.lookAgain(true);
    return true;
  });
  document.body.replaceChildren(document.createElement('input'));
  pointer.point([{ find: () => (finds++, [control()]) }]);
  control().replaceWith(document.createElement('input'));
  due = true;
  finds = 0;
  frame();
  expect(finds).toBe(1);
  expect(pointer.ringed()).toEqual([control()]);
  pointer.stop();
});

test('a change that waits for the frame is not forgotten when nothing is pointed at any more', () => {
  let frames = 0;
  const pointer = make(() => !frames++);
  pointer.point([{ find: () => [document.body] }]);
  frames = 0;
  pointer.point([]);
  expect(frames).toBe(1);
  pointer.stop();
});
