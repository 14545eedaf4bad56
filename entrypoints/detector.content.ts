import { defineContentScript } from '#imports';
import { shared } from '../lib/lean/shared';
import { findLandmarks } from '../lib/locate/landmarks';
import { pageIndex } from '../lib/locate/page-index';
import { normalise } from '../lib/locate/text';
import { ask, orphaned } from '../lib/overlay/ask';
import { only } from '../lib/overlay/only';
import { onNavigate } from '../lib/overlay/on-navigate';
import { watch } from '../lib/overlay/watch';

/** Eyes: tells the worker the address and which of the asked-for texts are on screen. It changes nothing on the page. */
export default defineContentScript({
  matches: [
    'https://*.halopsa.com/*',
    'https://*.haloitsm.com/*',
    'https://*.haloservicedesk.com/*',
    'https://*.myconnectwise.net/*',
    'https://app.dnsfilter.com/*',
  ],
  // The worker is asked, and woken if it sleeps, while the page is still on its way.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    // The overlay watches the same page by the same code. The manifest and a granted console's registration can both bring this file.
    if (window.top === window)
      only('detector', () => {
        void detect();
        return { shared };
      });
  },
});

/** The page's own document is there; before, every tag that arrives would be news. */
const parsed = () =>
  new Promise<unknown>((resolve) => {
    if (document.readyState !== 'loading') resolve(0);
    else document.addEventListener('DOMContentLoaded', resolve);
  });

/**
 * The browser laid the page out: to ask before what can be seen would have it done at once, 30 ms on 20,000 nodes. A tab in
 * the background draws no frames.
 */
const laidOut = () =>
  new Promise<unknown>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 150);
  });

/**
 * No script of ours runs in a frame: those of the page's own origin are looked into from here (Autotask and ConnectWise
 * live in such). Frames of another origin are out of reach; no vendor's data here needs one.
 */
async function detect(): Promise<void> {
  const url = () => location.href.slice(0, 2048);
  const watched = await ask('page.watch', { url: url() }).catch(() => null);
  if (!watched) return;
  await parsed();
  await laidOut();

  // One walk for the landmarks and for all that the guide will ask for.
  pageIndex(document, [...watched.landmarks.map(normalise), ...watched.labels]);
  let told = '';
  const look = (isMore: boolean) => {
    // Only buttons say words by their values.
    if (!isMore && !pageIndex(document, []).presses.size) return;
    // In a fixed order, so that a page that only re-arranged itself is no news.
    const landmarks = findLandmarks(document, watched.landmarks);
    const sight = JSON.stringify([location.href, landmarks]);
    if (sight === told) return;
    told = sight;
    ask('page.identify', { url: url(), landmarks }).catch(() => {
      // An updated extension looks by itself; a worker that was busy is told again with the next look.
      if (orphaned()) leave();
      else told = '';
    });
  };
  const { soon, stop } = watch(look);
  const unlisten = onNavigate(soon);
  function leave(): void {
    stop();
    unlisten();
  }
}
