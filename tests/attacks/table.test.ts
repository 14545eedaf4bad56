import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { attacks } from './catalogue';
import { renderAttackTable, testsById, verdictOf } from './support/table';

const FILE = join(import.meta.dirname, '../../docs/attacks.md');

describe('the table of attacks', () => {
  it('is the one that the tests make: run `npm run fix` when it is not', async () => {
    const made = await format(renderAttackTable(), { parser: 'markdown', printWidth: 120 });
    expect(readFileSync(FILE, 'utf8')).toBe(made);
  });

  it('has every id of the set once, in order', () => {
    const groups = { A: 11, B: 15, C: 6, D: 7, E: 16, F: 25, G: 7, H: 10 };
    const all = Object.entries(groups).flatMap(([group, last]) =>
      Array.from({ length: last }, (_, at) => `${group}${at + 1}`),
    );
    expect(attacks.map(({ id }) => id)).toEqual(all);
  });

  it('counts only tests that run', () => {
    const text =
      "it.skip('A1: no')\nit('A2, A3: yes')\ndescribe('deep (B4)')\nit.each([\n'C1: data',\n])(\n  'C2: %s',";
    expect([...testsById({ x: text }).keys()]).toEqual(['A2', 'A3', 'B4', 'C1', 'C2']);
  });

  it('gives no tick without a test', () => {
    expect(verdictOf({ id: 'A1', attack: '' }, 0)).toBe('NO TEST');
    expect(verdictOf({ id: 'A1', attack: '', open: 'the half of it' }, 3)).toBe('held in part');
  });
});
