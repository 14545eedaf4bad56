/** What a content script needs of the browser. */
export interface Runtime {
  /** Gone once the extension was updated or removed. */
  id?: string;
  sendMessage(message: unknown): Promise<{ ok: unknown } | { error: string } | undefined>;
  onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}
export interface Sender {
  id?: string;
  tab?: unknown;
}
export type Listener = (message: unknown, sender: Sender, reply: (answer: unknown) => void) => boolean;

/**
 * `chrome` and not `browser`: both have it, with promises under MV3, and where no `browser` is defined an element with
 * that id on the page becomes the global of that name (measured in Chromium 156, 2026-11). Saves the polyfill's 3 kB too.
 */
export const runtime = (): Runtime | undefined => (globalThis as { chrome?: { runtime?: Runtime } }).chrome?.runtime;

/** Only our own worker is heard: our id, and no tab (a content script of ours has one). */
export const isOurWorker = (sender: Sender): boolean => !!sender.id && sender.id === runtime()?.id && !sender.tab;
