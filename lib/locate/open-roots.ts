export type Root = Document | ShadowRoot;

/** A page could nest without end; a console that needs more parts than this is not one that we know. */
export const MOST_ROOTS = 200;

/**
 * What may have a root of its own. Hosts are custom elements, or boxes with nothing of their own inside. Asking natively
 * for what is none of the most used tags avoids wrapping each of 20,000 elements; every tag more in the list costs more
 * than the few elements that it saves (Chromium 156, 2026-11-22). XPath could ask for a hyphen in the name, but jsdom's
 * cannot.
 */
export const HOSTS = ':not(div,span,label,input,td,tr,li,a,p,button,i,option),div:empty,span:empty';

/** @returns the open shadow root of an element, or a frame's document when it is of this origin. */
export function rootIn(element: Element): Root | null | undefined {
  // `null` for a frame of another origin.
  const inner = (element as Partial<HTMLIFrameElement>).contentDocument;
  return element.shadowRoot ?? (inner?.documentElement && inner);
}

/** @returns the document and everything of it that page script could read too: open shadow roots, same-origin frames. */
export function openRoots(root: Document): Root[] {
  const found: Root[] = [root];
  for (const part of found) {
    for (const element of part.querySelectorAll(HOSTS)) {
      const inner = rootIn(element);
      if (inner && !found.includes(inner)) found.push(inner);
    }
    if (found.length > MOST_ROOTS) break;
  }
  return found;
}
