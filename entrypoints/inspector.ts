import { defineUnlistedScript } from '#imports';
import { describePage } from '../lib/drift/describe-page';
import { findLost } from '../lib/drift/find-lost';
import { only } from '../lib/overlay/only';

/**
 * Brought to a recognised page only when a step's control is missing there, or when a person asks for a report: what
 * runs on every vendor page does not grow by it.
 */
export default defineUnlistedScript(() => {
  only('inspector', () => ({
    lost: (lost: Parameters<typeof findLost>[1], known: string[]) => findLost(document, lost, known),
    describe: (words: string[]) => describePage(document, new Set(words)),
  }));
});
