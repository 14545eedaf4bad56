/** How long something removed can be brought back, in milliseconds. */
export const UNDO_MS = 10_000;

/** A line at the foot of the panel; with `undo`, a way back. */
export interface Offer {
  id: number;
  text: string;
  undo?: () => void;
}

let offers: readonly Offer[] = [];
let lastId = 0;
let held = false;
const timers = new Map<number, ReturnType<typeof setTimeout>>();
const listeners = new Set<() => void>();

function change(next: readonly Offer[]): void {
  offers = next;
  for (const listener of listeners) listener();
}

function add(offer: Omit<Offer, 'id'>): void {
  const id = ++lastId;
  change([...offers.slice(-2), { ...offer, id }]);
  if (!held) startClock(id);
}

function startClock(id: number): void {
  timers.set(
    id,
    setTimeout(() => closeOffer(id), UNDO_MS),
  );
}

/** Says what was done, and for ten seconds how to take it back. */
export function offerUndo(text: string, undo: () => void): void {
  add({ text, undo });
}

/** Says that something could not be done; nothing to take back. */
export function say(text: string): void {
  add({ text });
}

export function closeOffer(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
  change(offers.filter((offer) => offer.id !== id));
}

/** Under the pointer or the focus the clock stands still; afterwards the ten seconds begin anew. */
export function holdOffers(on: boolean): void {
  held = on;
  for (const timer of timers.values()) clearTimeout(timer);
  timers.clear();
  if (!on) for (const { id } of offers) startClock(id);
}

export const currentOffers = (): readonly Offer[] => offers;

/** @returns how to stop. */
export function watchOffers(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
