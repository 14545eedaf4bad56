import { type Row, row } from './row.ts';
import type { VaultFigures } from './vault.ts';

/** A full vault in the panel; without figures the rows say why. */
export function vaultRows(all: readonly (VaultFigures | { count: number; error: string })[]): Row[] {
  return all.flatMap((figures) => {
    const { count } = figures;
    const of = `${count.toLocaleString('en')} connections`;
    const short = `${count / 1000}k`;
    if ('error' in figures) {
      const note = `failed: ${figures.error}`;
      return [row({ id: `vault.${short}`, measure: of, unit: 'ms', value: null, goal: null, note })];
    }
    const { unlock, beyond, paint, all: whole, keystroke, keystrokeMedian, reveal, seal, stored, bytes } = figures;
    const ms = (id: string, measure: string, value: number, goal: number | null, note?: string) =>
      row({ id: `${id}.${short}`, measure: `${measure}, ${of}`, unit: 'ms', value, goal, ...(note && { note }) });
    return [
      ms(
        'unlock',
        'unlock beyond the key derivation',
        beyond,
        count > 10_000 ? 150 : 60,
        `${unlock.toFixed(0)} ms from the click to the open vault, the derivation included`,
      ),
      ms('list.paint', 'list drawn after the focus', paint, 50, `all of them in it after ${whole.toFixed(0)} ms`),
      ms('list.keystroke', 'worst keystroke in the search', keystroke, 16, `median ${keystrokeMedian.toFixed(1)} ms`),
      ms('record.reveal', 'one secret opened and shown', reveal, null),
      ms('record.seal', 'one value sealed, read back and told', seal, null),
      row({
        id: `storage.${short}`,
        measure: `stored a connection, ${of}`,
        unit: 'kB',
        value: stored / count / 1000,
        goal: null,
        note: `grows in proportion when both sizes say the same; ${(bytes / count / 1000).toFixed(2)} kB on disk, with what the browser's database has not tidied up yet`,
      }),
    ];
  });
}
