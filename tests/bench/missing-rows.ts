import { type Row, row } from './row.ts';

/** Rows of the card whose parts do not exist yet: no number is better than an invented one. */
export function missingRows(): Row[] {
  return [
    ['unlock.10k', 'unlock of 10,000 records beyond the key derivation'],
    ['unlock.25k', 'unlock of 25,000 records beyond the key derivation'],
    ['list.paint', 'first paint of a list of 10,000'],
    ['list.keystroke', 'keystroke in the search of 10,000'],
  ].map(([id = '', measure = '']) =>
    row({ id, measure, unit: 'ms', value: null, goal: null, note: 'not measured yet' }),
  );
}
