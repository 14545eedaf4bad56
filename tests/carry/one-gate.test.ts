import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const sources = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT });
const whoSays = (pattern: RegExp): string[] =>
  sources.filter((file) => pattern.test(readFileSync(join(ROOT, file), 'utf8'))).sort();

// In other extensions each new way to fill forgot the checks again: here there is one way, link by link.
test.each([
  ['the writer of boxes', /from '.*\/write-value'/, 'lib/carry/fill.ts'],
  ['the fill', /from '.*\/carry\/fill'|from '\.\/fill'/, 'lib/carry/await-values.ts'],
  ['what waits for values', /from '.*\/await-values'/, 'entrypoints/filler.ts'],
  ['the injection', /filler\.js/, 'entrypoints/background/write-into.ts'],
  ['the message with values', /do: 'write',/, 'entrypoints/background/write-into.ts'],
  ['the sender of it', /from '.*\/write-into'/, 'entrypoints/background/fill.ts'],
])('no second way round the checks before a secret is written: %s', (_, pattern, only) => {
  const all = whoSays(pattern).filter((file) => file !== 'entrypoints/background.ts');
  expect(all).toEqual([only]);
});
