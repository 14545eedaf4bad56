import { defineContentScript } from '#imports';
import { findLandmarks } from '../lib/locate/landmarks';
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
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    // The manifest and a granted console's registration can both bring this file.
    if (window.top === window) only('detector', () => ({ ended: detect() }));
  },
});

async function detect(): Promise<void> {
  const url = () => location.href.slice(0, 2048);
  const watched = await ask('page.watch', { url: url() }).catch(() => null);
  if (!watched) return;

  let told = '';
  const look = () => {
    const found = new Set(findLandmarks(document, watched.landmarks));
    // In a fixed order, so that a page that only re-arranged itself is no news.
    const landmarks = watched.landmarks.filter((text) => found.has(text));
    const sight = JSON.stringify([location.href, landmarks]);
    if (sight === told) return;
    told = sight;
    ask('page.identify', { url: url(), landmarks }).catch(() => {
      // An updated extension looks by itself; a worker that was busy is told again with the next change.
      if (orphaned()) stop();
      else told = '';
    });
  };
  const { soon, stop: unwatch } = watch(document, 150, look);
  const unlisten = onNavigate(soon);
  function stop(): void {
    unwatch();
    unlisten();
  }
  look();
}
