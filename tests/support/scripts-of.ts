import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Scripts of a built page of the extension: those that it loads in any case, and those behind a dynamic import.
 *
 * @param build such as `.output/chrome-mv3`
 */
export function scriptsOf(build: string, page: string): { now: string[]; later: string[] } {
  const html = readFileSync(join(build, page), 'utf8');
  const linked = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, file = '']) => file);
  const now = new Set(linked);
  const later = new Set<string>();
  const follow = (files: Set<string>) => {
    for (const file of files) {
      const text = readFileSync(join(build, file), 'utf8');
      const named = (pattern: RegExp) =>
        [...text.matchAll(pattern)]
          .map(([, specifier = '']) => relative('.', join(dirname(file), specifier)))
          .filter((other) => existsSync(join(build, other)));
      for (const other of named(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g)) files.add(other);
      for (const other of named(/\bimport\(\s*["'`](\.[^"'`]+\.js)["'`]/g)) later.add(other);
    }
  };
  follow(now);
  follow(later);
  return { now: [...now], later: [...later].filter((file) => !now.has(file)) };
}
