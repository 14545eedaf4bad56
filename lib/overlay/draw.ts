import type { OverlayView } from '../model/view';
import { button, signButton } from './buttons';
import { drawFindings } from './draw-findings';
import { drawSteps } from './draw-steps';
import { fillIn } from './fill-in';
import { type Child, type Wanted, h } from './h';
import { icon } from './icon';
import { type Side, otherSide } from './side';

/** What the overlay knows beyond its view. */
export interface State {
  side: Side;
  minimised: boolean;
  /** A sentence about the last thing that was asked for. */
  message: string;
  /** What the step to do asks for is on this page. */
  ringed?: boolean;
  /** The extension was updated under it: nothing works but closing. */
  outdated: boolean;
}

/** What clicks do. */
export interface Acts {
  start: (integration: string) => void;
  capture: () => void;
  showMe: () => void;
  openWorkbench: () => void;
  confirm: (step: string, done: boolean) => void;
  place: (side: Side, minimised: boolean) => void;
  close: () => void;
}

/** The product's name, the same in every language. */
const NAME = 'Patchbay';

/** The whole overlay as it should be now. */
export function draw(view: OverlayView, state: State, acts: Acts): Wanted[] {
  const { lang, dir } = view;
  const isPill = state.minimised && !state.outdated;
  return [
    h(
      'section',
      {
        key: 'overlay',
        role: 'complementary',
        'aria-label': NAME,
        lang,
        dir,
        class: `${isPill ? 'pill' : 'panel'} ${state.side}`,
      },
      isPill ? drawPill(view, state, acts) : state.outdated ? drawLost(view, acts) : drawPanel(view, state, acts),
    ),
  ];
}

function drawPanel(view: OverlayView, state: State, acts: Acts): Child[] {
  const { words, guide } = view;
  return [
    drawHeader(view, state, acts),
    guide && drawProgress(guide.done, guide.total, words.progress),
    guide ? drawSteps(guide.steps, words, !!state.ringed, acts) : drawOffers(view, acts),
    drawFindings(view.findings, words),
    h('p', { role: 'status', class: 'message' }, state.message),
    drawActions(view, acts),
  ];
}

function drawHeader({ words, guide }: OverlayView, { side }: State, acts: Acts): Wanted {
  const other = otherSide(side);
  return h(
    'header',
    {},
    icon('socket'),
    h('h2', {}, guide?.title ?? NAME),
    signButton(other, other === 'left' ? words.moveLeft : words.moveRight, () => acts.place(other, false)),
    signButton('minimise', words.minimise, () => acts.place(side, true)),
  );
}

function drawProgress(done: number, total: number, label: string): Wanted {
  const text = `${done} / ${total}`;
  return h(
    'div',
    { class: 'progress' },
    h(
      'div',
      {
        role: 'progressbar',
        'aria-label': label,
        'aria-valuenow': done,
        'aria-valuemax': total,
        'aria-valuetext': text,
      },
      h('div', { style: `width:${(100 * done) / total}%` }),
    ),
    h('span', { 'aria-hidden': 'true' }, text),
  );
}

const drawOffers = ({ offers }: OverlayView, acts: Acts) =>
  h(
    'div',
    { class: 'offers' },
    offers.map(({ integration, label }) => button(integration, label, () => acts.start(integration))),
  );

function drawActions({ words, guide, capture }: OverlayView, acts: Acts): Wanted {
  const now = guide?.steps.find(({ state }) => state === 'now');
  return h(
    'footer',
    {},
    !!capture.length && button('capture', fillIn(words.capture, { n: capture.length }), acts.capture, 'main'),
    !!now && (!now.here || !!now.targets.length) && button('show', words.showMe, acts.showMe),
    button('workbench', words.openWorkbench, acts.openWorkbench),
  );
}

function drawPill({ words, guide }: OverlayView, { side }: State, acts: Acts): Wanted {
  const name = guide ? fillIn(words.expand, { done: guide.done, total: guide.total }) : NAME;
  return h(
    'button',
    { 'aria-label': name, 'aria-expanded': 'false', act: () => acts.place(side, false) },
    icon('socket'),
    guide ? `${guide.done} / ${guide.total}` : NAME,
  );
}

const drawLost = ({ words }: OverlayView, acts: Acts) => [
  h('p', { role: 'status', class: 'message' }, words.lost),
  h('footer', {}, button('close', words.close, acts.close)),
];
