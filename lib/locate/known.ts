import type { Snapshot } from './snapshot';

/** Who looks for something → what may be it, and what speaks for it. */
export type Known = Map<object, Map<Node, unknown>>;

/**
 * What was found for somebody, or is found now. Only what is written on a page and how it is built may count for it, never
 * what stands in its boxes: that it may be drawn anew with another value (`redrawn.ts`), and nothing has to be found again.
 * What is chosen is known of the document itself, and forgotten when a box that is no field's holds something else.
 *
 * @param sight what earlier looks found is with it; else everything is found anew
 */
export function known<N extends Node, T>({ known: all }: Snapshot, whose: object, find: () => Map<N, T>): Map<N, T> {
  const before = all?.get(whose) as Map<N, T> | undefined;
  // A bare text is not followed to what was drawn in its place.
  const found = before && [...before.keys()].every(({ isConnected }) => isConnected) ? before : find();
  all?.set(whose, found);
  return found;
}
