import { causeWords } from '../words/causes';
import type { Connection } from '../model/connection';
import type { Finding } from '../model/finding';
import { carriedFields, type Pair } from '../model/pair';

/** What can go wrong between page and vault: autofilled secrets, and an identifier that changed when it was saved. */
export function lintCapture(connection: Connection, pair: Pair): Finding[] {
  return [...autofilled(connection, pair), ...changedAtSave(connection, pair)];
}

function autofilled(connection: Connection, pair: Pair): Finding[] {
  const places = [
    ...carriedFields(pair).map(({ from }) => ({ field: from, sight: connection.source.seen.fields[from.id] })),
    ...carriedFields(pair).map(({ to }) => ({ field: to, sight: connection.destination.seen.fields[to.id] })),
  ];
  return places
    .filter(({ field, sight }) => field.secret && sight?.autofilled === true)
    .map(({ field }) => speak(pair, 'secret-autofilled', field.id, field.labels[0]));
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
  const context = { source: pair.source.name, destination: pair.destination.name, field: label ?? id };
  const step = pair.source.setup.findLast(({ done }) => 'captured' in done && done.captured.includes(id));
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
