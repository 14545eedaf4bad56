import { causeWords } from '../words/causes';
import { partiesOf } from '../model/client-kind';
import type { Connection } from '../model/connection';
import type { Finding } from '../model/finding';
import { carriedFields, type Pair } from '../model/pair';
import { sourceSteps } from '../model/pair-steps';

/**
 * What can go wrong between page and vault: autofilled secrets, and an identifier that changed when it was saved.
 * @param places - on which console; only the source says something of what is held.
 */
export function lintCapture(
  connection: Connection,
  pair: Pair,
  places: readonly SideKey[] = ['source', 'destination'],
): Finding[] {
  return [
    ...places.flatMap((place) => autofilled(connection, pair, place)),
    ...(places.includes('source') ? changedAtSave(connection, pair) : []),
  ];
}

type SideKey = 'source' | 'destination';

/** A password manager's value stands in a secret's place. What was taken or typed since counts more. */
function autofilled(connection: Connection, pair: Pair, place: SideKey): Finding[] {
  return carriedFields(pair)
    .map(({ from, to }) => (place === 'source' ? from : to))
    .filter(({ id, secret }) => secret && connection[place].seen.fields[id]?.autofilled === true)
    .filter(({ id }) => place === 'destination' || !connection.fields[id])
    .map(({ id, labels }) => speak(pair, 'secret-autofilled', id, labels[0]));
}

/** The saved page shows another value than the one that was taken before Save. */
function changedAtSave(connection: Connection, pair: Pair): Finding[] {
  return carriedFields(pair).flatMap(({ from }) => {
    const held = connection.fields[from.id];
    const shown = connection.source.seen.fields[from.id];
    const savedPage = !from.provisionalOn?.includes(connection.source.seen.fieldsOn[from.id] ?? '');
    if (!from.provisionalOn || held?.value === undefined || !shown?.value || !savedPage) return [];
    if (held.from !== 'page' || shown.value.trim() === held.value.trim()) return [];
    return [speak(pair, 'client-id-changed-at-save', from.id, from.labels[0])];
  });
}

function speak(
  pair: Pair,
  cause: 'secret-autofilled' | 'client-id-changed-at-save',
  id: string,
  label?: string,
): Finding {
  const context = { ...partiesOf(pair), field: label ?? id };
  const step = sourceSteps(pair).findLast(({ done }) => 'captured' in done && done.captured.includes(id));
  return {
    rule: 'capture',
    level: 'error',
    field: id,
    message: causeWords[cause].message(context),
    cause,
    fix: causeWords[cause].fix(context),
    ...(step && { step: step.id }),
  };
}
