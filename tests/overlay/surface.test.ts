// @vitest-environment jsdom
import '../locate/layout';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forget } from '../../lib/locate/page-index';
import type { OverlayView, RingTarget } from '../../lib/model/view';
import { type Surface, mountSurface } from '../../lib/overlay/surface';
import { guide, step, view } from './view';

let root: ShadowRoot;
let surface: Surface;

beforeEach(() => {
  document.body.replaceChildren();
  // What jsdom lacks; layout itself is looked at in real browsers.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  HTMLElement.prototype.showPopover = () => {};
  document.elementsFromPoint = () => [];
  // oxlint-disable-next-line typescript/unbound-method -- called with its element below
  const { attachShadow: attach } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function attachShadow(this: Element, init) {
    return (root = attach.call(this, init));
  });
});
afterEach(() => {
  surface.remove();
  forget(document);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function mount(targets: RingTarget[], over: Partial<OverlayView> = {}): void {
  const shown = view({ guide: guide([step({ id: 'a', state: 'now', targets })]), ...over });
  surface = mountSurface(shown, { call: async () => undefined, capture: async () => {}, framed: () => false });
  surface.show(shown);
}
const signs = () => root.querySelectorAll('.signs > .ring, .signs > .mark').length;
/** It comes without a word of the page's; only what is asked for again is found. */
const put = () =>
  document.body.insertAdjacentHTML(
    'beforeend',
    '<label for="method">Login type</label><select id="method"><option>Agent</select>',
  );

const labels = ['Login type'];

test('another value alone has nothing looked for that the words of the page tell', () => {
  mount([{ kind: 'setting', labels, values: [['Agent']] }]);
  put();
  surface.settle(false);
  expect(signs()).toBe(0);
  surface.settle(true);
  expect(signs()).toBe(1);
});

test.each<[string, RingTarget[], Partial<OverlayView>]>([
  ['a field', [{ kind: 'field', labels, format: 'text' }], {}],
  ['a box to write in', [{ kind: 'control', role: 'textbox', labels }], {}],
  ['what is wrong with a field', [], { findings: [{ level: 'error', field: 'a', message: 'b', fix: 'c', labels }] }],
])('with another value %s may be another one: no ring stays where a value no longer fits', (_, targets, over) => {
  mount(targets, over);
  put();
  surface.settle(false);
  expect(signs()).toBe(1);
});
