// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { createArm } from '../../lib/overlay/armed';
import { createBudget } from '../../lib/overlay/budget';
import { createLeaveGuard } from '../../lib/overlay/leave-guard';
import { only } from '../../lib/overlay/only';
import { type Box, chooseSide } from '../../lib/overlay/side';

afterEach(() => void vi.restoreAllMocks());

test('A7: a double click meant for the page does not press what appeared under it', () => {
  let now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const arm = createArm();
  const click = { isTrusted: true, detail: 1 };
  now += 499;
  expect(arm.counts(click)).toBe(false);
  now += 1;
  expect(arm.counts(click)).toBe(true);
  arm.moved();
  expect(arm.counts(click)).toBe(false);
});

test('the keyboard is not made to wait', () => {
  expect(createArm().counts({ isTrusted: true, detail: 0 })).toBe(true);
});

test('a page script cannot press a button', () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const arm = createArm();
  now = 10_000;
  expect(arm.counts({ isTrusted: false, detail: 1 })).toBe(false);
  expect(arm.counts({ isTrusted: false, detail: 0 })).toBe(false);
});

test('a page that removes the overlay without rest wins after five times', () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const may = createBudget(5, 5000);
  const war = Array.from({ length: 8 }, () => ((now += 20), may()));
  expect(war).toEqual([true, true, true, true, true, false, false, false]);
  now += 60_000;
  expect(may()).toBe(false);
});

test('a page that removes the overlay now and then does not lose it', () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const may = createBudget(5, 5000);
  expect(Array.from({ length: 50 }, () => ((now += 1001), may()))).not.toContain(false);
});

test('the overlay steps aside for the control that it points at, and only folds up when both sides are taken', () => {
  const home = (side: 'left' | 'right'): Box =>
    side === 'left'
      ? { left: 16, right: 356, top: 200, bottom: 780 }
      : { left: 924, right: 1264, top: 200, bottom: 780 };
  const at = (left: number, right: number, top = 400): Box => ({ left, right, top, bottom: top + 30 });
  expect(chooseSide('right', home, [])).toBe('right');
  expect(chooseSide('right', home, [at(1000, 1100)])).toBe('left');
  expect(chooseSide('left', home, [at(1000, 1100)])).toBe('left');
  expect(chooseSide('right', home, [at(20, 1250)])).toBeNull();
  expect(chooseSide('right', home, [at(20, 1250, 100)])).toBe('right');
});

test('the browser asks before a secret that is shown once is lost, and stops asking', () => {
  const guard = createLeaveGuard();
  const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(asks()).toBe(false);
  guard(true);
  guard(true);
  expect(asks()).toBe(true);
  guard(false);
  expect(asks()).toBe(false);
});

test('a script that is injected twice runs once', () => {
  const made: number[] = [];
  const make = () => ({ n: made.push(1) });
  expect(only('test', make)).toBe(only('test', make));
  expect(made).toEqual([1]);
});
