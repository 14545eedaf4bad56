import { browser } from '#imports';
import { carriedValue } from '../../lib/carry/transform';
import { getConnection, updateConnection } from '../../lib/connections';
import { pairById } from '../../lib/integrations/index';
import type { Answers, FillOutcome, Refusal, Request, ToConsole } from '../../lib/messages/contract';
import { clearValues, type Connection } from '../../lib/model/connection';
import type { Pair } from '../../lib/model/pair';
import { recognisedTabs } from '../../lib/tabs';
import { openRecord } from '../../lib/vault/records';

const refuse = (refused: Refusal): Answers['carry.fill'] => ({ outcomes: [], refused });

/**
 * Writes the held values into the destination's form: the only way a secret leaves for a page. Tab, page and exact
 * origin are looked up again at this very moment, and the overlay compares the origin once more before it writes.
 */
export async function fillForm({ connection: id }: Request<'carry.fill'>): Promise<Answers['carry.fill']> {
  const connection = await getConnection(id);
  const pair = connection && pairById(connection.integration);
  if (!connection || !pair) return refuse('no-connection');
  const opened = await openRecord(id);
  if (opened.state === 'locked') return refuse('vault-locked');
  const values = { ...clearValues(connection), ...(opened.state === 'open' ? opened.record.values : {}) };
  const form = await findForm(connection, pair);
  if (typeof form === 'string') return refuse(form);

  const fields = pair.integration.carries.flatMap((carry) => {
    const to = pair.destination.fields.find((field) => field.id === carry.to);
    const value = carriedValue(carry, values[carry.from] ?? '', connection.hosting);
    return to && value ? [{ id: to.id, labels: to.labels, format: to.format, secret: to.secret, value }] : [];
  });
  const write: ToConsole = { to: 'overlay', do: 'write', origin: form.origin, fields };
  const reply = (await browser.tabs.sendMessage(form.tab, write, { frameId: 0 }).catch(() => undefined)) as
    { outcomes: FillOutcome[] } | undefined;
  if (!reply) return refuse('page-moved');

  const at = new Date().toISOString();
  await updateConnection(id, (current) => ({
    ...current,
    destination: { ...current.destination, origin: form.origin },
    carried: {
      ...current.carried,
      ...Object.fromEntries(reply.outcomes.map(({ field, kept }) => [field, { kept, at }])),
    },
  }));
  return { outcomes: reply.outcomes };
}

/** The tab with the destination's form, as the worker recognised it and as the browser confirms it now. */
async function findForm(connection: Connection, pair: Pair): Promise<{ tab: number; origin: string } | Refusal> {
  const formPages = new Set(pair.destination.fields.flatMap((field) => field.pages));
  const open = (await recognisedTabs()).filter(
    ({ recognised }) => recognised.vendor === pair.destination.id && formPages.has(recognised.page),
  );
  const bound = connection.destination.origin;
  const form = open.find(({ recognised }) => bound === null || recognised.origin === bound);
  if (!form) return open.length > 0 ? 'wrong-origin' : 'no-form-open';
  const tab = await browser.tabs.get(form.tab).catch(() => undefined);
  if (!tab?.url || new URL(tab.url).origin !== form.recognised.origin) return 'page-moved';
  return { tab: form.tab, origin: form.recognised.origin };
}
