import { carriedValue } from '../../lib/carry/transform';
import { getConnection, updateConnection } from '../../lib/connections';
import { pairById } from '../../lib/integrations/index';
import type { Answers, Refusal, Request } from '../../lib/messages/contract';
import { openRecord } from '../../lib/vault/records';
import { findForm } from './find-form';
import { writeInto } from './write-into';

const refuse = (refused: Refusal): Answers['carry.fill'] => ({ outcomes: [], refused });

/**
 * Writes the held values into the destination's form: the only way a secret leaves for a page. Tab, document and exact
 * origin are looked up again at this very moment, and the filler compares the origin once more before it writes.
 */
export async function fillForm({ connection: id }: Request<'carry.fill'>): Promise<Answers['carry.fill']> {
  const connection = await getConnection(id);
  const pair = connection && pairById(connection.integration);
  if (!connection || !pair) return refuse('no-connection');
  const opened = await openRecord(id);
  if (opened.state === 'locked') return refuse('vault-locked');
  const values = opened.state === 'open' ? opened.record.values : {};
  const form = await findForm(connection, pair);
  if (typeof form === 'string') return refuse(form);

  const fields = pair.integration.carries.flatMap((carry) => {
    const to = pair.destination.fields.find((field) => field.id === carry.to);
    const value = carriedValue(carry, values[carry.from] ?? '', connection.hosting);
    return to && value ? [{ id: to.id, labels: to.labels, format: to.format, secret: to.secret, value }] : [];
  });
  const reply = await writeInto(form, fields);
  if (!reply) return refuse('page-moved');
  if (reply.refused) return reply;

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
