import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns a copy of an extension's folder, so that a new build during the run disturbs nothing. */
export function copyOf(extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'patchbay-bench-build-'));
  cpSync(extension, copy, { recursive: true });
  return copy;
}
