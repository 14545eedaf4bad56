import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetShown, noteShown, showing, showingNews } from '../../entrypoints/background/shown';
import type { From } from '../../lib/messages/serve';
import type { FieldSight, Observation } from '../../lib/model/observation';
import type { OverlayView } from '../../lib/model/view';

const TAB = 7;
const from = (over: Partial<From> = {}): From => ({
  tab: TAB,
  origin: 'https://acme.halopsa.com',
  document: 'first',
  ...over,
});
const view = (over: Partial<OverlayView> = {}) => ({ wants: [], capture: [], ...over }) as unknown as OverlayView;
const sight = (fields: Record<string, Partial<FieldSight>> = {}) => ({ fields }) as unknown as Observation;
const CLEAR = { empty: false, masked: false, autofilled: false };

/** What an overlay that tells what it sees is answered, when this is what it should show; two seconds after the last time. */
function told(now: OverlayView | null, seen = sight(), who = from()) {
  vi.advanceTimersByTime(2000);
  return showingNews(async () => now)(seen, who);
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  forgetShown(TAB);
  vi.useRealTimers();
});

test('an overlay that tells what it sees is told each view twice, and no more until it is another one', async () => {
  for (const now of [view(), view({ wants: ['id'] }), view()]) {
    expect(await told(now)).toEqual(now);
    expect(await told(now)).toEqual(now);
    expect(await told(now)).toEqual({ same: true });
    expect(await told(now)).toEqual({ same: true });
  }
  expect(await told(null)).toBeNull();
});

test('an older view that arrives after a newer one does not stay: the newer is told once more', async () => {
  const [older, newer] = [view(), view({ guard: true })];
  // Sent at one time, and it is not known in which order they arrive.
  await told(older);
  for (let n = 0; n < 3; n++) expect(noteShown(TAB, 'first', newer)).toBe(false);
  expect(await told(newer)).toEqual(newer);
  expect(await told(newer)).toEqual({ same: true });
});

test('what it was answered to something else, or sent, counts: a step back is told', async () => {
  await told(view());
  await told(view());
  await showing(async () => view({ guard: true }))({}, from());
  expect(await told(view())).toEqual(view());
  await showing(async () => ({ view: view({ guard: true }) }))({}, from());
  expect(await told(view())).toEqual(view());
  noteShown(TAB, 'first', view({ guard: true }));
  expect(await told(view())).toEqual(view());
});

test.each<[string, () => unknown, From]>([
  ['another document stands in the tab', () => 0, from({ document: 'second' })],
  ['nobody knows which document it is', () => 0, from({ document: undefined })],
  ['a message did not arrive', () => forgetShown(TAB), from()],
  ['one went to a document without a number', () => noteShown(TAB, undefined, view()), from()],
  ['it is another tab', () => 0, from({ tab: 8 })],
])('the same view is told again when %s', async (_, happens, who) => {
  await told(view());
  await told(view());
  expect(await told(view())).toEqual({ same: true });
  happens();
  expect(await told(view(), sight(), who)).toEqual(view());
  forgetShown(8);
});

test('what an overlay offered by itself is put right, or said to be right, by the view', async () => {
  const wants = view({ wants: ['id'] });
  const offers = view({ wants: ['id'], capture: ['id'] });
  await told(wants);
  await told(wants);
  // It stands there in clear: the overlay offers it already, and the worker does not, for a reason of its own.
  expect(await told(wants, sight({ id: CLEAR }))).toEqual(wants);
  for (let n = 0; n < 2; n++) expect(await told(offers, sight({ id: CLEAR }))).toEqual(offers);
  expect(await told(offers, sight({ id: CLEAR }))).toEqual({ same: true });
  // It is gone: the overlay took its offer back.
  expect(await told(offers, sight())).toEqual(offers);
});
