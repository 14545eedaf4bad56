import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Form, awaitForm } from '../../entrypoints/background/find-form';
import type { Refusal } from '../../lib/messages/contract';
import { type RecognisedTab, rememberTab } from '../../lib/tabs';
import { aConnection, mainPair } from '../support/a-connection';

const ORIGIN = 'https://app.dnsfilter.com';
const TAB = 7;
const FORM = { tab: TAB, origin: ORIGIN, document: 'd1' };

/** What the tab's address is, for the browser. */
let url: string;
const shows = (page: string, more: Partial<RecognisedTab> = {}) =>
  rememberTab(TAB, { vendor: 'dnsfilter', page, title: page, origin: ORIGIN, path: '/psa', document: 'd1', ...more });

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  url = `${ORIGIN}/psa`;
  Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id, url }) });
});
afterEach(() => vi.useRealTimers());

/** Presses Fill. @returns the answer so far, and how long it took once there is one. */
function press(connection = aConnection()) {
  const start = Date.now();
  const asked: { answer?: Form | Refusal; after?: number } = {};
  const wait = async () => {
    asked.answer = await awaitForm(connection, mainPair);
    asked.after = Date.now() - start;
  };
  return { asked, done: wait() };
}

describe('Fill looks for the form', () => {
  test('and takes the one that is open without letting anybody wait', async () => {
    await shows('psa-form');
    const { asked, done } = press();
    await done;
    expect(asked).toEqual({ answer: FORM, after: 0 });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('and says at once that none is open, when no page of the destination is', async () => {
    await rememberTab(3, {
      vendor: 'halopsa',
      page: 'api',
      title: 'API',
      origin: 'https://acme.halopsa.com',
      path: '/config/integrations/api',
    });
    const { asked, done } = press();
    await done;
    expect(asked).toEqual({ answer: 'no-form-open', after: 0 });
  });

  test('and takes one that is recognised a second after the press, for the person was quicker than the page', async () => {
    await shows('psa-checklist');
    const { asked, done } = press();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual({});
    await shows('psa-form', { document: 'd2' });
    await vi.advanceTimersByTimeAsync(100);
    await done;
    expect(asked.answer).toEqual({ ...FORM, document: 'd2' });
    expect(asked.after).toBeLessThanOrEqual(1_100);
  });

  test('and gives up after two and a half seconds on another page of the destination', async () => {
    await shows('psa-checklist');
    const { asked, done } = press();
    await vi.advanceTimersByTimeAsync(2_400);
    expect(asked).toEqual({});
    await vi.advanceTimersByTimeAsync(200);
    await done;
    expect(asked).toEqual({ answer: 'no-form-open', after: 2_500 });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('and stops waiting when the last page of the destination is closed', async () => {
    await shows('psa-checklist');
    const { asked, done } = press();
    await vi.advanceTimersByTimeAsync(500);
    await rememberTab(TAB, null);
    await vi.advanceTimersByTimeAsync(100);
    await done;
    expect(asked.answer).toBe('no-form-open');
    expect(asked.after).toBeLessThanOrEqual(600);
  });

  test('and refuses at once the form of another address than the connection is bound to: waiting mends nothing', async () => {
    await shows('psa-form');
    const bound = aConnection((each) => {
      each.destination.origin = 'https://psa.example.org';
    });
    const { asked, done } = press(bound);
    await done;
    expect(asked).toEqual({ answer: 'wrong-origin', after: 0 });
  });

  test('and refuses at once a tab that has left the origin where the form was recognised', async () => {
    await shows('psa-form');
    url = 'https://collect.example/psa';
    const { asked, done } = press();
    await done;
    expect(asked).toEqual({ answer: 'page-moved', after: 0 });
  });
});
