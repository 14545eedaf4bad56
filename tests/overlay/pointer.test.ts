// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPointer } from '../../lib/overlay/pointer';

/** What one look at the whole page costs, ms; pointing may take a fiftieth of the time. */
const LOOK = 10;

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

test('a page that replaces its form without rest is not looked at in every frame: the look counts, not only the finding after it', () => {
  let looks = 0;
  let due = false;
  const pointer = createPointer(
    document.body.appendChild(document.createElement('div')),
    () => [],
    () => {},
    (lost) => {
      // None is due any more while one is had.
      if (!due || !lost) return;
      vi.advanceTimersByTime(LOOK);
      look();
    },
  );
  /** As the watch does: in the frame in which something is lost, and once the page is at rest. */
  const look = () => {
    due = false;
    looks++;
    pointer.lookAgain();
  };
  const control = () => document.querySelector('input')!;
  const replace = () => {
    due = true;
    control().replaceWith(document.createElement('input'));
    frame();
  };
  document.body.append(document.createElement('input'));
  pointer.point([{ find: () => [control()] }]);
  for (let times = 0; times < 120; times++) {
    replace();
    vi.advanceTimersByTime(16);
  }
  // Two seconds: one fiftieth of them is four looks, and the first two have nothing to be measured by.
  expect(looks).toBeGreaterThan(1);
  expect(looks).toBeLessThanOrEqual(7);
  look();
  expect(pointer.ringed()).toEqual([control()]);
  pointer.stop();
});

test('a change that waits for the frame is not forgotten when nothing is pointed at any more', () => {
  const frames: boolean[] = [];
  const pointer = createPointer(
    document.body.appendChild(document.createElement('div')),
    () => [],
    () => {},
    (lost) => void frames.push(lost),
  );
  pointer.point([{ find: () => [document.body] }]);
  frames.length = 0;
  pointer.point([]);
  expect(frames).toEqual([false]);
  pointer.stop();
});
