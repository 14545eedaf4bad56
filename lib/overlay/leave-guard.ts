/** Makes the browser ask before the page is left, while a secret that is shown once is not kept yet. */
export function createLeaveGuard(): (on: boolean) => void {
  const stay = (event: BeforeUnloadEvent) => event.preventDefault();
  // Registered only while needed: a page with such a listener can be kept out of the back/forward cache.
  return (on) => window[on ? 'addEventListener' : 'removeEventListener']('beforeunload', stay);
}
