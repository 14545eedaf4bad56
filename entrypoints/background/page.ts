import { browser } from '#imports';
import { forgetDrift, readDrift } from './drifts';
import { showOn } from './show';
import { forgetShown } from './shown';
import { activeConnection, getConnection } from '../../lib/connections';
import { type Recognised, identify, watchList } from '../../lib/detect/identify';
import { labelsOfConsole } from '../../lib/guide/labels-of-console';
import { normalise } from '../../lib/locate/text';
import type { Answers, Request, ToConsole } from '../../lib/messages/contract';
import type { From } from '../../lib/messages/serve';
import { ownPairsAt, sidesOf } from '../../lib/own-pairs-at';
import { pairOf } from '../../lib/pair-of';
import { rememberTab } from '../../lib/tabs';
import { vendors } from '../../lib/vendors/index';

/** Which texts the detector should look for, and which the guide will; null off the consoles. The address is the browser's, not the page's word. */
export async function watchPage(_: Request<'page.watch'>, from: From): Promise<Answers['page.watch']> {
  const url = `${from.origin}/`;
  const own = sidesOf(await ownPairsAt(from.origin));
  const landmarks = [...new Set([...watchList(url, vendors), ...watchList(url, own)])];
  return landmarks.length > 0 ? { landmarks, labels: await labelsAt(from.origin) } : null;
}

/** What the guide in work will look for on a console; known before, its labels are found in the detector's first walk. */
async function labelsAt(origin: string): Promise<string[]> {
  const id = await activeConnection();
  const active = id === undefined ? undefined : await getConnection(id);
  const pair = active && pairOf(active);
  const side = (['source', 'destination'] as const).find((key) => active?.[key].origin === origin);
  return pair && side ? [...new Set(labelsOfConsole(pair, side).map(normalise))] : [];
}

/** A listed page comes before one that a person described, unless that is what they work on. */
async function find(url: string, landmarks: readonly string[], origin: string): Promise<Recognised | undefined> {
  const [own] = await ownPairsAt(origin);
  const described = own && identify(url, landmarks, sidesOf([own]));
  return own?.active && described ? described : (identify(url, landmarks, vendors) ?? described);
}

/** Tells which page a tab shows, keeps it, and brings the overlay to a set-up page. */
export async function identifyTab(
  { url, landmarks }: Request<'page.identify'>,
  from: From,
): Promise<Answers['page.identify']> {
  const { tab, origin, document } = from;
  if (tab === undefined || new URL(url).origin !== origin) return { page: null };
  const found = await find(url, landmarks, origin);
  await rememberTab(
    tab,
    found
      ? { vendor: found.vendor.id, page: found.page.id, title: found.page.title, origin, path: pathOf(url), document }
      : null,
  );
  // Another document, another page, or one that came back with what it showed when it was left.
  forgetShown(tab);
  const drift = await readDrift(tab);
  if (drift && drift.page !== found?.page.id) await forgetDrift(tab);
  if (found) {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/overlay.js'] });
    // An overlay that was there already still holds the page before.
    await showOn(tab, document);
  } else {
    const hide: ToConsole = { to: 'overlay', view: null };
    // No overlay listens where none was injected.
    await browser.tabs.sendMessage(tab, hide, { frameId: 0 }).catch(() => undefined);
  }
  return { page: found?.page.id ?? null };
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
