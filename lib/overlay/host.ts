import { createBudget } from './budget';
import { allDialogs, inertingDialog } from './dialogs';

/** Where the overlay lives: one element of ours with a closed shadow root, shown in the top layer. */
export interface Host {
  root: ShadowRoot;
  /** Puts the host where it can be seen and used: after the page removed it, hid it, or opened a modal dialog. */
  settle: () => void;
  /** The page's dialogs, as they were when the host was settled last. */
  dialogs: () => Element[];
  remove: () => void;
}

/**
 * Mounts the host as a child of `<html>`, out of reach of page styles and frameworks. A modal dialog makes everything
 * outside it inert, the rest of the top layer too (tried in Chromium 156, 2026-11), so while one is open the host is a
 * child of it. `placed` is called whenever the host was shown anew.
 */
export function mountHost(css: string, placed: () => void): Host {
  // From an earlier version of the extension, which can do nothing but stand there.
  for (const old of document.querySelectorAll('[data-patchbay]')) old.remove();
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const stop = new AbortController();
  const { signal } = stop;
  const mayReturn = createBudget(5, 5000);
  const mayFollow = createBudget(20, 5000);
  let mounted = false;
  let dialogs: Element[] = [];

  function settle(): void {
    dialogs = allDialogs();
    const home = inertingDialog(dialogs) ?? document.documentElement;
    if (signal.aborted || (element.parentNode === home && isShown(element))) return;
    // Following a dialog is our own wish; being removed or hidden by the page is not.
    const wish = !mounted || (element.isConnected && element.parentNode !== home);
    if (!(wish ? mayFollow() : mayReturn())) return;
    mounted = true;
    for (const name of HIDING) element.removeAttribute(name);
    element.setAttribute('data-patchbay', '');
    element.setAttribute('popover', 'manual');
    if (element.parentNode !== home) home.append(element);
    if (!isShown(element)) element.showPopover();
    kept.disconnect();
    kept.observe(document.documentElement, { childList: true });
    kept.observe(element, { attributes: true, attributeFilter: ['popover', ...HIDING] });
    placed();
  }

  const kept = new MutationObserver(settle);
  element.addEventListener('toggle', settle, { signal });
  // A dialog that opens or closes tells nobody but itself; newer browsers tell both ways.
  for (const type of ['toggle', 'close']) document.addEventListener(type, settle, { capture: true, signal });
  // What is typed and clicked here is none of the page's shortcuts' and outside-click handlers' business.
  for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress'])
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  settle();

  return {
    root,
    settle,
    dialogs: () => dialogs,
    remove: () => {
      stop.abort();
      kept.disconnect();
      element.remove();
    },
  };
}

/** What a page's dialog library may put on everything beside its dialog. */
const HIDING = ['inert', 'aria-hidden'];

const isShown = (element: HTMLElement) =>
  HIDING.every((name) => !element.hasAttribute(name)) && element.matches(':popover-open');
