import { expect, it } from 'vitest';
import { playAll } from './play-all';
import { capture } from './scenarios/capture';
import { create } from './scenarios/create';
import { fill } from './scenarios/fill';
import { guide } from './scenarios/guide';
import { ends, lockedCapture } from './scenarios/locked-capture';
import { migrateConnections } from './scenarios/migrate-connections';
import { migrateRecords } from './scenarios/migrate-records';
import { undoImport, undone } from './scenarios/undo-import';
import { closeLab, verify } from './scenarios/verify';

playAll(
  'a worker killed at any storage call of "$name" loses nothing and doubles nothing',
  [guide, capture, lockedCapture, undoImport, fill, verify, migrateConnections, migrateRecords, create],
  closeLab,
);

it('a capture that waited was lost in some of these runs and sealed in others: both ends were judged', () => {
  expect(ends.gone).toBeGreaterThan(10);
  expect(ends.kept).toBeGreaterThan(10);
});

it('an import that was taken back was ended before it in some of these runs and after it in others', () => {
  for (const count of Object.values(undone)) expect(count).toBeGreaterThan(10);
});
