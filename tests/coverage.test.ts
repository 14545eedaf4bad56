// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withCoverage } from './support/coverage.ts';

/** What a formatter may change in a table: the width of its columns. */
const bare = (text: string) => text.replaceAll(/ +\|/g, ' |').replaceAll(/\| +/g, '| ').replaceAll(/-{3,}/g, '---');

it('the README’s table says what the data says: run `npm run fix` when it does not', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  expect(bare(readme)).toBe(bare(withCoverage(readme)));
});
