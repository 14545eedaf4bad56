/** Writes the table of systems and guides into README.md, from the same data as the product. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withCoverage } from '../tests/support/coverage.ts';

const readme = join(import.meta.dirname, '../README.md');
writeFileSync(readme, withCoverage(readFileSync(readme, 'utf8')));
