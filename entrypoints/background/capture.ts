import { viewOf } from './view';
import { whichConnection } from './which-connection';
import type { Answers, Request } from '../../lib/messages/contract';
import type { From } from '../../lib/messages/serve';
import { addressValues } from '../../lib/model/address';
import type { HeldField } from '../../lib/model/connection';
import { carriedFields } from '../../lib/model/pair';
import { shapeOf } from '../../lib/model/shape';
import { recognisedTab } from '../../lib/tabs';
import { aloneWith } from '../../lib/vault/alone-with';
import { isFull } from '../../lib/vault/is-full';
import { openRecord, sealRecord } from '../../lib/vault/records';

const REFUSED = {
  sealed: undefined,
  pending: undefined,
  full: 'storage-full',
  'memory-full': 'memory-full',
  failed: 'failed',
} as const;

/**
 * Seals what a page showed when the person pressed Capture. Accepted only from the page that the worker itself
 * recognised in that tab, for fields that the vendor's data puts on that page.
 */
export async function saveCapture(
  { page, values }: Request<'capture.save'>,
  { tab, origin }: From,
): Promise<Answers['capture.save']> {
  const recognised = tab === undefined ? null : await recognisedTab(tab);
  if (tab === undefined || recognised?.origin !== origin || recognised.page !== page) {
    return { view: null, refused: 'not-recognised' };
  }
  const working = await whichConnection(recognised);
  if (!working) return { view: await viewOf(tab), refused: 'no-connection' };
  const { connection, pair, side } = working;
  if (side !== 'source' || connection.source.origin !== origin)
    return { view: await viewOf(tab), refused: 'other-customer' };

  const fields = carriedFields(pair).filter(({ from }) => from.pages.includes(page) && values[from.id]);
  if (fields.length === 0) return { view: await viewOf(tab), refused: 'nothing-to-capture' };

  const taken = Object.fromEntries(fields.map(({ from }) => [from.id, values[from.id] ?? '']));
  // What was taken or typed in the place of what the address tells counts more, also where it cannot be read now.
  const told = Object.entries(addressValues(pair.source, origin)).filter(([id]) => {
    const held = connection.fields[id];
    return !held || held.from === 'address';
  });
  const at = new Date().toISOString();
  const claims = fields.map(({ from, to }): [string, HeldField] => {
    const value = values[from.id] ?? '';
    const state = from.provisionalOn?.includes(page) ? 'provisional' : 'held';
    const clear = !from.secret && !to.secret;
    return [from.id, { state, from: 'page', at, shape: shapeOf(value), ...(clear && { value }) }];
  });
  const sealed = await aloneWith(connection.id, async () => {
    const held = await openRecord(connection.id);
    // While the vault is locked nothing can be read: the vault lays what is taken now over the rest when it is unlocked.
    const before = held.state === 'open' ? held.record.values : {};
    const all = { ...Object.fromEntries(told), ...before, ...taken };
    return sealRecord(connection.id, { vendor: pair.source.id, origin, values: all }, Object.fromEntries(claims));
  }).catch((error: unknown) => {
    // Before anything was held: what counts the time of use is in memory too.
    if (isFull(error)) return 'memory-full' as const;
    throw error;
  });
  const refused = REFUSED[sealed];
  return { view: await viewOf(tab), ...(refused && { refused }) };
}
