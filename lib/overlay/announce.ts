import type { OverlayView } from '../model/view';
import { fillIn } from './fill-in';

/** What to read out when `after` follows `before`: the steps of the same guide that became done. `''` for nothing. */
export function announce(before: OverlayView, after: OverlayView): string {
  if (!before.guide || before.guide.title !== after.guide?.title) return '';
  const was = new Map(before.guide.steps.map(({ id, state }) => [id, state]));
  return after.guide.steps
    .filter(({ id, state }) => state === 'done' && (was.get(id) ?? state) !== state)
    .map(({ title }) => fillIn(after.words.updated, { title }))
    .join(' ');
}
