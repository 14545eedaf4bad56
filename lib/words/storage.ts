/** What kept the browser from opening the extension's storage. */
export type ShutWhy = 'full' | 'newer' | 'silent' | 'held' | 'unknown';

/** English texts for a page whose storage the browser does not open. */
export const storage = {
  title: 'Patchbay cannot open its storage',
  why: {
    full: 'The browser did not open the place where Patchbay keeps its connections and its vault: the disk is full.',
    newer:
      'A newer Patchbay wrote the place where connections and vault are kept, and the browser does not open it for this older one.',
    silent:
      'Patchbay asked for the place where it keeps its connections and its vault, and the browser has not answered for 10 seconds.',
    held: 'An older Patchbay is still open in another tab or window. Until it is closed, the browser does not open the place where connections and vault are kept for this newer one.',
    unknown: 'The browser did not open the place where Patchbay keeps its connections and its vault.',
  } satisfies Record<ShutWhy, string>,
  next: {
    full: 'Free some disk space, then try again. If it stays so, close all windows of this browser and start it again.',
    newer: 'Update Patchbay on the browser’s page of extensions, then try again.',
    silent:
      'This page goes on by itself as soon as the browser answers. If it does not, close the other windows of this browser, then try again; if it stays so, restart the browser.',
    held: 'Close the other tabs and windows of Patchbay. This page goes on by itself then.',
    unknown:
      'Close the other windows of this browser and see that the disk has free space, then try again. If it stays so, restart the browser.',
  } satisfies Record<ShutWhy, string>,
  untouched:
    'Nothing was changed, and nothing new was made in its place. Do not remove the extension: that would delete what it keeps.',
  told: (name: string) => `The browser’s word for it: ${name}`,
  again: 'Try again',
} as const;
