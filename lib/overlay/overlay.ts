import type { Answers, Name, Refusal, Request } from '../messages/contract';
import { forget, pageIndex } from '../locate/page-index';
import type { Known } from '../locate/known';
import { normalise } from '../locate/text';
import { isClear } from '../model/is-clear';
import type { Observation } from '../model/observation';
import type { OverlayView, ReadPlan } from '../model/view';
import { ask, orphaned } from './ask';
import { createCaptured } from './captured';
import { createConcern } from './concerns';
import { fillIn } from './fill-in';
import { hear } from './hear';
import { labelsOf } from './labels-of';
import { createLeaveGuard } from './leave-guard';
import { type Surface, mountSurface } from './surface';
import type { watch } from './watch';

/** The stages that work on the page; given from outside, since stages do not know one another. */
export interface Hands {
  observe: (root: Document, plan: ReadPlan, known?: Known) => Observation;
  readValues: (root: Document, plan: ReadPlan, ids: string[]) => { values: Record<string, string>; refused: string[] };
  /** The detector's: its code is on the page already. */
  watch: typeof watch;
}

/**
 * The guide on a vendor page, from its first view until the worker says that there is none here any more. It never clicks,
 * submits or saves for the person. `wake()` does nothing while it is awake.
 */
export function createOverlay(hands: Hands): { wake: () => void } {
  let view: OverlayView | null = null;
  let surface: Surface | undefined;
  let watching: ReturnType<typeof watch> | undefined;
  let awake = false;
  let shown = '';
  let told = '';
  let telling = false;
  let missed = false;
  let plan = '';
  let wanted: ReadPlan;
  const guardLeaving = createLeaveGuard();
  const captured = createCaptured(hands.readValues);

  /** Shows a view; null puts the overlay to sleep until it is woken or shown again. */
  function show(next: OverlayView | null): void {
    if (!next) return sleep();
    // Each is told twice at least (`shown.ts` in the worker); drawing it again would cost a page 2 ms (2026-11-30).
    const text = JSON.stringify(next);
    if (text === shown) return;
    shown = text;
    awake = true;
    view = next;
    // One walk for all that plan, ring and marks will ask for.
    const { known } = pageIndex(document, next.guide ? labelsOf(next).map(normalise) : []);
    // A new plan can read more from the same page; without one, only the page's next change is a reason to look. Before
    // drawing: what is read of a page that was just drawn in has the browser lay out all of it at once.
    const before = plan;
    plan = next.guide ? JSON.stringify(next.read) : '';
    // What was found for the same plan is known by it.
    if (plan !== before) {
      wanted = next.read;
      known.clear();
    }
    if (!watching) listen();
    else if (plan !== before) look();
    surface ??= mountSurface(view, { call, capture, framed: () => watching?.framed() });
    surface.show(view);
    guardLeaving(next.guard);
  }

  function sleep(): void {
    awake = false;
    view = null;
    shown = told = plan = '';
    rest();
    surface?.remove();
    surface = undefined;
    forget(document);
  }

  function rest(): void {
    watching?.stop();
    watching = undefined;
    guardLeaving(false);
  }

  function listen(): void {
    const concerns = createConcern();
    watching = hands.watch(
      (isMore) => {
        // Reading before drawing: the page is laid out once.
        look();
        surface?.settle(isMore);
      },
      {
        attributes: SAYING,
        // A tab that is left at once may draw no frame any more that could tell of its last change.
        events: ['input', 'change', 'click', 'toggle', 'visibilitychange'],
        moved: (twins) => surface?.follow(twins),
        // What nobody heard is told again whatever changes.
        concerns: (records) => concerns(told ? records : undefined),
      },
    );
  }

  function see(read: ReadPlan, known?: Known): Observation {
    const sight = hands.observe(document, read, known);
    captured.tellChanged(read, sight);
    return sight;
  }

  /** Reads the page and tells the worker when something differs from what it was told last. */
  function look(): void {
    missed = telling;
    if (!view?.guide || telling) return;
    const sight = see(wanted, pageIndex(document, []).known);
    const text = JSON.stringify(sight);
    if (text === told) return;
    told = text;
    offer(view, sight);
    telling = true;
    void tell(sight);
  }

  /** What stands there now is offered at once: the worker says the same, three writes later. It is taken by its word alone. */
  function offer(now: OverlayView, { fields }: Observation): void {
    const { capture: before, wants } = now;
    const after = before.filter((id) => !wants.includes(id)).concat(wants.filter((id) => isClear(fields[id])));
    if (after.length === before.length) return;
    shown = '';
    view = { ...now, capture: after };
    surface?.show(view);
  }

  async function tell(sight: Observation): Promise<void> {
    const heard = await call('guide.observe', sight);
    telling = false;
    // Not heard: the same sight is told again with the page's next change.
    if (!heard) told = '';
    // At the watch's pace: on a page that renders without rest every answer would be news at once.
    if (missed) watching?.soon();
  }

  /** Asks the worker and shows the view that it answers. @returns whether it answered. */
  async function call<N extends Name>(name: N, body: Request<N>): Promise<Answers[N] | undefined> {
    const answer = await ask(name, body).catch(() => {
      if (!orphaned()) return undefined;
      rest();
      surface?.lose();
      return undefined;
    });
    // Some answers are no view.
    if (answer === null || (answer && 'read' in answer)) show(answer);
    return answer ?? undefined;
  }

  async function capture(): Promise<void> {
    if (!view) return;
    // What stands there now may be more than at the last look: one click takes it all.
    await call('guide.observe', see(view.read));
    const { read, capture: ids, words } = view;
    const { values, refused } = hands.readValues(document, read, ids);
    const n = Object.keys(values).length;
    const left = refused.length ? fillIn(words.notCaptured, { n: refused.length }) : '';
    if (!n) return surface?.say(left || words.failed);
    const saved = await call('capture.save', { page: read.page, values });
    if (!saved) return surface?.say(words.failed);
    if (!saved.refused) captured.keep(read, values);
    if (saved.view) show(saved.view);
    if (saved.refused) surface?.say((words as Partial<Record<Refusal, string>>)[saved.refused] ?? words.failed);
    else surface?.say([fillIn(words.captured, { n }), left].join(' ').trim());
  }

  hear(({ view: next }) => show(next));

  return {
    wake: () => {
      if (awake) return;
      awake = true;
      // Not answered: the next injection asks again.
      void call('guide.view', {}).then(() => (awake = !!view));
    },
  };
}

/** Attributes that change what stands on a page: a dialog or a tab came or went, a script set a value or a tick. */
const SAYING = ['open', 'value', 'checked', 'aria-checked', 'aria-selected', 'disabled', 'hidden', 'class', 'style'];
