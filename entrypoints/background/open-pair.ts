import type { Refusal } from '../../lib/messages/contract';
import type { Pair } from '../../lib/model/pair';
import { pairOf } from '../../lib/pair-of';
import { type OpenValues, openValues } from './open-values';

/** A connection with its pair and its values in clear, for a fill and for a test. */
export async function openPair(id: string): Promise<(OpenValues & { pair: Pair }) | Refusal> {
  const opened = await openValues(id);
  if (typeof opened === 'string') return opened;
  const pair = pairOf(opened.connection);
  return pair ? { ...opened, pair } : 'no-connection';
}
