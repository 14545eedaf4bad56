import type { From } from '../../lib/messages/serve';
import { isClear } from '../../lib/model/is-clear';
import type { Observation } from '../../lib/model/observation';
import type { OverlayView } from '../../lib/model/view';

type View = OverlayView | null;
type Handle<Body, Answer> = (body: Body, from: From) => Promise<Answer>;

/** Milliseconds in which an answer and a message that were sent together have both arrived, in whatever order. */
const ARRIVED = 1000;

interface Shown {
  /** The very document in the tab. */
  document: string;
  view: string;
  since: number;
  /** It was sent once more after whatever was sent before it had arrived. */
  sure: boolean;
}

/** By tab. With the worker it is gone, and all is shown anew. */
const shown = new Map<number, Shown>();

/**
 * Notes what a document is shown.
 *
 * @returns whether it shows just that already, for certain: an older view may arrive after a newer one, so that each is sent
 *   twice at least; where documents have no number nobody knows
 */
export function noteShown(tab: number, document: string | undefined, view: View): boolean {
  const before = shown.get(tab);
  shown.delete(tab);
  if (document === undefined) return false;
  const text = JSON.stringify(view);
  const now = performance.now();
  const isSame = before?.document === document && before.view === text;
  const since = isSame ? before.since : now;
  shown.set(tab, { document, view: text, since, sure: now - since >= ARRIVED });
  return isSame && before.sure;
}

/** What a tab shows is not known, or not any more: a message did not arrive, a document came back. */
export const forgetShown = (tab: number): boolean => shown.delete(tab);

/** What a document is answered is what it shows from then on. */
export const showing =
  <Body, Answer extends View | { view: View }>(handle: Handle<Body, Answer>): Handle<Body, Answer> =>
  async (body, from) => {
    const answer = await handle(body, from);
    if (from.tab !== undefined) noteShown(from.tab, from.document, answer && 'view' in answer ? answer.view : answer);
    return answer;
  };

/**
 * The same of an overlay that tells what it sees, as it does whenever a value changes: it is not told again what it shows
 * already, since a page pays for the reading and drawing of it (2 ms a value on a page that was measured, 2026-11-30).
 */
export const showingNews =
  (handle: Handle<Observation, View>): Handle<Observation, View | { same: true }> =>
  async (told, from) => {
    const view = await handle(told, from);
    const isSame = from.tab !== undefined && noteShown(from.tab, from.document, view);
    // What it offered by itself meanwhile (`offer` in lib/overlay/overlay.ts) is put right by the view.
    const offered = view?.wants.some((id) => view.capture.includes(id) !== isClear(told.fields[id]));
    return isSame && !offered ? { same: true } : view;
  };
