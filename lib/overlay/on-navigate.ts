/** The Navigation API, as far as it is used; Firefox has it from 147 on. */
type Navigation = EventTarget;

/**
 * Calls `changed` after the address committed: push, replace, back and hash, without polling. Content scripts do not see
 * the page's `pushState` calls, so where the Navigation API is missing a push is noticed by the page's own re-rendering.
 */
export function onNavigate(changed: () => void): () => void {
  const navigation = (window as { navigation?: Navigation }).navigation;
  const stop = new AbortController();
  const { signal } = stop;
  navigation?.addEventListener('currententrychange', changed, { signal });
  // Back and forward cache: the document wakes up as it was. A page that was loaded has just been looked at.
  const heard = (event: Event) => (event as Partial<PageTransitionEvent>).persisted !== false && changed();
  for (const type of ['popstate', 'hashchange', 'pageshow']) window.addEventListener(type, heard, { signal });
  return () => stop.abort();
}
