import type { Answers, Name, Request } from '../messages/contract';
import type { Twins } from '../locate/redrawn';
import type { OverlayView, RingTarget, StepView } from '../model/view';
import { createArm } from './armed';
import { announce } from './announce';
import { type Acts, type State, draw } from './draw';
import { fillIn } from './fill-in';
import { actAt, patch } from './h';
import { mountHost } from './host';
import css from './overlay.css?inline';
import { type Pointed, createPointer } from './pointer';
import { isNext } from './is-next';
import { createPlace } from './place';
import { marks } from './marks';
import { pulse, ringOf, scrollTo } from './show-me';

/** Milliseconds after the page's last change; before, what is missing may still be on its way. */
const AT_REST = 2000;

/** What the surface asks of the overlay behind it. */
export interface Behind {
  call: <N extends Name>(name: N, body: Request<N>) => Promise<Answers[N] | undefined>;
  capture: () => Promise<void>;
  /** The page was laid out after a change. @returns whether it was looked at, and the surface settled */
  framed: () => boolean | undefined;
}

/** The visible overlay: panel or pill, ring, marks. */
export interface Surface {
  show: (view: OverlayView) => void;
  /** Shows a sentence under the list, and has it read out. */
  say: (text: string) => void;
  /** Says that the extension was updated under it; from then on it only closes. */
  lose: () => void;
  /** The page changed: keeps the overlay on it and looks for what is pointed at. `isMore`: by more than what is written in fields. */
  settle: (isMore: boolean) => void;
  /** The page is changing: what is pointed at is followed. @returns whether it is drawn with the next frame */
  follow: (twins?: Twins) => boolean;
  remove: () => void;
}

const isField = (target: RingTarget) => ('role' in target ? target.role === 'textbox' : target.kind === 'field');

/** Mounts the overlay on the page. */
export function mountSurface(first: OverlayView, { call, capture, framed }: Behind): Surface {
  let view = first;
  const state: State = { side: first.dock, minimised: first.minimised, message: '', outdated: false };
  const arm = createArm();
  const host = mountHost(css, arm.moved);
  const part = (name: string) => {
    const element = host.root.appendChild(document.createElement('div'));
    element.className = name;
    return element;
  };
  const signs = part('signs');
  const frame = part('frame');
  const heard = part('heard');
  heard.role = 'status';
  const place = createPlace({ ...state }, frame, host.dialogs, (side, minimised) => {
    Object.assign(state, { side, minimised });
    arm.moved();
    render();
  });
  const pointer = createPointer(signs, host.dialogs, place.keepClear, framed);
  let pointed = '';
  let scrolled: string | undefined;
  let seeking: ReturnType<typeof setTimeout> | undefined;
  let sought: string | undefined;

  const acts: Acts = {
    start: (integration) => void tell('guide.start', { integration }),
    confirm: (step, done) => void tell('guide.confirm', { step, done }),
    openWorkbench: () => void tell('workbench.open', {}),
    capture: () => {
      say('');
      void capture();
    },
    showMe,
    place: (dock, minimised) => {
      const focused = host.root.activeElement;
      place.wish(dock, minimised);
      // The button that was pressed is gone: the keyboard stays where it was.
      if (focused && !focused.isConnected) frame.querySelector('button')?.focus();
      void call('overlay.place', { dock, minimised });
    },
    close: remove,
  };

  async function tell<N extends Name>(name: N, body: Request<N>): Promise<void> {
    say('');
    if (!(await call(name, body)) && !state.outdated) say(view.words.failed);
  }

  host.root.addEventListener('click', (event) => {
    // Links count as little as buttons while the overlay has just appeared under the hand.
    if (!arm.counts(event as MouseEvent)) return event.preventDefault();
    actAt(event.target)?.();
  });
  host.root.addEventListener('keydown', (event) => {
    if (!event.isTrusted || (event as KeyboardEvent).key !== 'Escape' || state.minimised || state.outdated) return;
    event.preventDefault();
    acts.place(state.side, true);
  });

  function render(): void {
    patch(frame, draw(view, state, acts));
    place.drawn();
    const now = current();
    const item = frame.querySelector<HTMLElement>('[aria-current]');
    if (!item) scrolled = undefined;
    else if (scrolled !== now?.id) {
      scrolled = now?.id;
      // With the frame's own layout, not one more. The line before it stays in sight, so that one sees what was done; in a
      // small window the whole panel scrolls.
      requestAnimationFrame(() => {
        const list = item.parentElement!;
        list.scrollTop = item.offsetTop - 40;
        list.parentElement!.scrollTop = list.offsetTop + item.offsetTop - 40;
      });
    }
  }

  // Zoomed in, or in a smaller window, the list is another one: what is to do now comes into sight again.
  const resized = () => {
    scrolled = undefined;
    render();
  };
  window.addEventListener('resize', resized);

  const current = (): StepView | undefined => view.guide?.steps.find(isNext);

  /** Rings what the current step asks for, when it is in this console, and marks the fields that have a finding. */
  function point(): void {
    const now = current();
    const wanted: Pointed[] = marks(view.findings);
    if (now?.here) wanted.push({ find: () => ringOf(now.targets), isByValue: now.targets.some(isField) });
    const sign = JSON.stringify([now?.here && now.targets, view.findings]);
    // The same on an unchanged page: what the page does is `settle`'s business.
    if (sign === pointed) return;
    pointed = sign;
    place.forget();
    pointer.point(wanted);
  }

  /** A control that this page should show and does not: when the page is at rest, the worker is asked what became of it. */
  function seek(): void {
    clearTimeout(seeking);
    const now = current();
    const ringed = !!pointer.ringed().length;
    if (ringed !== state.ringed) {
      state.ringed = ringed;
      render();
    }
    if (now?.expects && (now.expects === 'rest' || !ringed) && now.id !== sought)
      seeking = setTimeout(() => {
        // Once, until the page changes.
        sought = now.id;
        void call('guide.lost', { step: now.id });
      }, AT_REST);
  }

  function showMe(): void {
    const now = current();
    if (!now) return;
    pointer.lookAgain(true);
    const [target] = pointer.ringed();
    if (!target) return say(fillIn(now.here ? view.words.notFound : view.words.elsewhere, { where: now.where }));
    say('');
    scrollTo(target);
    pulse(signs);
  }

  function say(text: string): void {
    if (text === state.message) return;
    state.message = text;
    render();
  }

  function remove(): void {
    clearTimeout(seeking);
    pointer.stop();
    place.stop();
    window.removeEventListener('resize', resized);
    host.remove();
  }

  function show(next: OverlayView): void {
    const news = announce(view, next);
    if (news) heard.textContent = news;
    view = next;
    place.stored(next.dock, next.minimised);
    // Finding before drawing: the page is laid out once.
    point();
    render();
    seek();
  }

  return {
    show,
    say,
    lose: () => {
      pointer.point([]);
      state.outdated = true;
      render();
    },
    settle: (isMore) => {
      if (isMore) {
        host.settle();
        sought = undefined;
      }
      pointer.lookAgain(isMore);
      seek();
    },
    follow: pointer.follow,
    remove,
  };
}
