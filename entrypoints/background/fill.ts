import { carriedValue } from '../../lib/carry/transform';
import { updateConnection } from '../../lib/connections';
import type { Answers, FillField, FillOutcome, Refusal, Request } from '../../lib/messages/contract';
import type { Connection } from '../../lib/model/connection';
import type { Pair } from '../../lib/model/pair';
import { isFull } from '../../lib/vault/is-full';
import { type Form, awaitForm, findNext } from './find-form';
import { openPair } from './open-pair';
import { writeInto } from './write-into';

const refuse = (refused: Refusal): Answers['carry.fill'] => ({ outcomes: [], refused });

/**
 * Writes the held values into the destination's form: the only way a secret leaves for a page. Tab, document and exact
 * origin are looked up again at this very moment, and the filler compares the origin once more before it writes.
 */
export async function fillForm({ connection: id }: Request<'carry.fill'>): Promise<Answers['carry.fill']> {
  const opened = await openPair(id);
  if (typeof opened === 'string') return refuse(opened);
  const { connection, pair, values } = opened;
  const form = await awaitForm(connection, pair);
  if (typeof form === 'string') return refuse(form);

  const fields = pair.integration.carries.flatMap((carry) => {
    const to = pair.destination.fields.find((field) => field.id === carry.to);
    const value = carriedValue(carry, values[carry.from] ?? '', connection.hosting);
    return to && value ? [{ id: to.id, labels: to.labels, format: to.format, secret: to.secret, value }] : [];
  });
  const reply = await writeThrough(connection, pair, form, fields);
  if (reply.refused) return reply;

  try {
    await note(id, form.origin, reply.outcomes);
  } catch (error) {
    // What stands in the form stands there, whatever the database does.
    return { outcomes: reply.outcomes, unnoted: isFull(error) ? 'full' : 'failed' };
  }
  return { outcomes: reply.outcomes };
}

/** Makes the connection say what was written, and where. */
async function note(id: string, origin: string, outcomes: readonly FillOutcome[]): Promise<void> {
  const at = new Date().toISOString();
  await updateConnection(id, (current) => ({
    ...current,
    destination: { ...current.destination, origin },
    carried: {
      ...current.carried,
      ...Object.fromEntries(outcomes.map(({ field, kept }) => [field, { kept, at }])),
    },
  }));
}

/** A form that posts itself back for a box comes back once or twice; one that never stops is left alone. */
const MOST_DOCUMENTS = 3;

/** Writes, and goes on in the document that the server sends when the page posts itself back meanwhile. */
async function writeThrough(
  connection: Connection,
  pair: Pair,
  first: Form,
  fields: FillField[],
): Promise<Answers['carry.fill']> {
  let form: Form | undefined = first;
  for (let seen = 0; form && seen < MOST_DOCUMENTS; seen++) {
    const reply = await writeInto(form, fields, seen > 0);
    if (reply) return reply;
    form = await findNext(connection, pair, form);
  }
  return refuse('page-moved');
}
