/** Writes docs/attacks.md from the catalogue of attacks and the tests that are named by their ids. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAttackTable } from '../tests/attacks/support/table.ts';

writeFileSync(join(import.meta.dirname, '../docs/attacks.md'), renderAttackTable());
