import { browser } from '#imports';
import type { Refusal } from '../../lib/messages/contract';
import type { Connection } from '../../lib/model/connection';
import type { Pair } from '../../lib/model/pair';
import { recognisedTabs } from '../../lib/tabs';

/** Where the destination's form stands: one document of one tab. */
export interface Form {
  tab: number;
  origin: string;
  /** Unknown where the browser does not number documents: then the tab's top frame is meant. */
  document?: string | undefined;
}

/** The form as the worker recognised it and as the browser confirms it now; looked up at the very moment of filling. */
async function findForm(connection: Connection, pair: Pair, inTab?: number): Promise<Form | Refusal> {
  const carried = new Set(pair.integration.carries.map(({ to }) => to));
  const formPages = new Set(pair.destination.fields.flatMap(({ id, pages }) => (carried.has(id) ? pages : [])));
  const open = (await recognisedTabs()).filter(
    ({ tab, recognised }) =>
      (inTab === undefined || tab === inTab) &&
      recognised.vendor === pair.destination.id &&
      formPages.has(recognised.page),
  );
  const bound = connection.destination.origin;
  const form = open.find(({ recognised }) => bound === null || recognised.origin === bound);
  if (!form) return open.length > 0 ? 'wrong-origin' : 'no-form-open';
  const tab = await browser.tabs.get(form.tab).catch(() => undefined);
  const { origin, document } = form.recognised;
  if (!tab?.url || new URL(tab.url).origin !== origin) return 'page-moved';
  return { tab: form.tab, origin, document };
}

const POLL = 100;
const sleep = () => new Promise((resolve) => setTimeout(resolve, POLL));

/** A page that has just become the form is recognised a moment later: after a second in a tab behind another one. */
const MOMENT = 2_500;

/** The form, also when the person was quicker than the page; at once when no page of the destination is open at all. */
export async function awaitForm(connection: Connection, pair: Pair): Promise<Form | Refusal> {
  for (let waited = 0; ; waited += POLL) {
    const form = await findForm(connection, pair);
    if (form !== 'no-form-open' || waited >= MOMENT) return form;
    if (!(await recognisedTabs()).some(({ recognised }) => recognised.vendor === pair.destination.id)) return form;
    await sleep();
  }
}

/** A server that draws its form anew takes a while; then somebody has to look. */
const PATIENCE = 15_000;

/**
 * The form's next document in the same tab and at the same origin, when the page posted itself back while it was filled.
 * Everything is looked up and confirmed as at the first time.
 */
export async function findNext(connection: Connection, pair: Pair, before: Form): Promise<Form | undefined> {
  for (let waited = 0; waited < PATIENCE; waited += POLL) {
    await sleep();
    const { status } = await browser.tabs.get(before.tab).catch(() => ({ status: undefined }));
    if (status !== 'complete') continue;
    const next = await findForm(connection, pair, before.tab);
    if (typeof next === 'string' || next.origin !== before.origin) continue;
    if (next.document === undefined || next.document !== before.document) return next;
  }
  return undefined;
}
