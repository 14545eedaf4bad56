// @vitest-environment jsdom
import './locate/layout';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReadPlan } from '../lib/model/view';

const LANDMARKS = ['Add an Application', 'Save', 'Create'];
const PLAN: ReadPlan = {
  page: 'application',
  fields: [{ id: 'client-id', labels: ['Client ID'], secret: false, format: 'guid' }],
  settings: [],
  permissions: [],
};
const form = (value: string, button: string) =>
  `<h1>Add an Application</h1><label for="id">Client ID</label><input id="id" value="${value}">${button}`;

let told: string[][];
let leave: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  // Another document, in which nothing of ours was yet.
  vi.resetModules();
  delete (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('patchbay detector')];
  told = [];
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'our-id',
      sendMessage: async ({ name, body }: { name: string; body: { landmarks: string[] } }) => {
        if (name === 'page.identify') told.push(body.landmarks);
        return { ok: name === 'page.watch' ? { landmarks: LANDMARKS, labels: ['client id'] } : {} };
      },
    },
  });
});
afterEach(() => {
  leave();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const view = () => document.querySelector('main')!;
const rest = () => vi.advanceTimersByTimeAsync(1000);

/** The detector, and beside it what the overlay watches and knows while a guide is shown. */
async function open(html: string): Promise<void> {
  const { default: detector } = await import('../entrypoints/detector.content');
  const { observe } = await import('../lib/capture/observe');
  const { forget, pageIndex } = await import('../lib/locate/page-index');
  const { createConcern } = await import('../lib/overlay/concerns');
  const { watch } = await import('../lib/overlay/watch');
  document.body.innerHTML = `<main>${html}</main>`;
  await detector.main({} as never);
  await rest();
  const concerns = createConcern();
  const look = () => observe(document, PLAN, pageIndex(document, []).known);
  const { stop } = watch(look, { attributes: ['value'], events: [], moved: () => false, concerns });
  leave = () => {
    stop();
    forget(document);
  };
}

test('where nothing but a value changed, the page is not searched again for what it is known by', async () => {
  await open(form('0e8a41c2-7f0b-4d2c-9a51-3c6f0b7d8e9a', '<button>Save</button>'));
  expect(told).toEqual([['Add an Application', 'Save']]);
  const asked = vi.spyOn(HTMLHeadingElement.prototype, 'checkVisibility');
  view().innerHTML = form('0e8a41c2-7f0b-4d2c-9a51-3c6f0b7d0000', '<button>Save</button>');
  await rest();
  expect(asked).not.toHaveBeenCalled();
  view().innerHTML = form('0e8a41c2-7f0b-4d2c-9a51-3c6f0b7d0000', '<button>Create</button>');
  await rest();
  expect(told.at(-1)).toEqual(['Add an Application', 'Create']);
});

test('a page that is known by a button is recognised although the button says so by its value alone', async () => {
  await open(form('0e8a41c2-7f0b-4d2c-9a51-3c6f0b7d8e9a', '<input type="submit" value="Save">'));
  view().innerHTML = form('0e8a41c2-7f0b-4d2c-9a51-3c6f0b7d8e9a', '<input type="submit" value="Create">');
  await rest();
  expect(told).toEqual([
    ['Add an Application', 'Save'],
    ['Add an Application', 'Create'],
  ]);
});
