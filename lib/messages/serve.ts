import { browser } from '#imports';
import { type Answers, type Name, type Request, type Sender, requests } from './contract';
import { createPace } from './pace';
import { isWithinLimits } from './within-limits';

/** Whoever sent a message, as the browser vouches for it. */
export interface From {
  /** Tab of the content script, when it is one. */
  tab: number | undefined;
  /** `https://acme.halopsa.com`, as the browser knows it; never the page's word. */
  origin: string;
  /** The very document that speaks, where the browser numbers them. */
  document?: string | undefined;
}

export type Handlers = { [N in Name]: (body: Request<N>, from: From) => Promise<Answers[N]> };

/** Our pages that may ask; an HTML file that is added later has no say until it is named here. */
const OWN_PAGES: ReadonlySet<string> = new Set(['/sidepanel.html', '/popup.html', '/options.html']);

/**
 * Answers messages by table; refuses unknown names, senders that may not, and bodies that do not fit. The sender is judged
 * before anybody looks into the message, and a console is held to a pace.
 */
export function serve(handlers: Handlers): void {
  const mayGoOn = createPace();
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (reply: unknown) => void) => {
    const name = (message as { name?: unknown } | null)?.name;
    if (typeof name !== 'string' || !Object.hasOwn(requests, name)) return false;
    const key = name as Name;
    const who = senderOf(sender);
    const { from, body } = requests[key];
    const refuse = (): false => {
      sendResponse({ error: 'refused' });
      return false;
    };
    if (!who || !(from as readonly Sender[]).includes(who)) return refuse();
    if (who === 'console' && !mayGoOn(sender.tab?.id ?? -1)) return refuse();
    if (!isWithinLimits(message)) return refuse();
    const parsed = body.safeParse((message as { body?: unknown }).body);
    if (!parsed.success) return refuse();
    const handle = handlers[key] as (body: unknown, from: From) => Promise<unknown>;
    handle(parsed.data, { tab: sender.tab?.id, origin: originOf(sender), document: sender.documentId }).then(
      (ok) => sendResponse({ ok }),
      // The reason stays inside: an error's text can hold an address or a value.
      () => sendResponse({ error: 'failed' }),
    );
    return true;
  });
}

type MessageSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** A sandboxed frame's origin is "null" though its URL is the vendor's (measured 2026-11): only the origin counts. */
function originOf(sender: MessageSender): string {
  if (sender.origin) return sender.origin;
  // Firefox before 126 tells no origin.
  return sender.url ? new URL(sender.url).origin : 'null';
}

function senderOf(sender: MessageSender): Sender | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const own = new URL(browser.runtime.getURL('/')).origin;
  // An extension page framed by a web page has our origin and a frame id above 0.
  if (sender.frameId !== undefined && sender.frameId !== 0) return undefined;
  const origin = originOf(sender);
  if (origin === own) return OWN_PAGES.has(URL.parse(sender.url ?? '')?.pathname ?? '') ? 'extension' : undefined;
  return origin.startsWith('https://') && sender.tab?.id !== undefined ? 'console' : undefined;
}
