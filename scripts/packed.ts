import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { orderFunctions } from './order-functions';
import { type Script, rename } from './rename';

/** How many names are tried by chance at last: a minute, and a third of it finds two thirds. */
const SWAPS = 40_000;

const root = join(import.meta.dirname, '..');
const CACHE = join(root, 'node_modules/.cache/patchbay-packed');

/**
 * The same script, in names and an order in which it packs best (0.6 kB of the overlay). That takes two minutes, so what
 * was found is kept for the next build: the script is the same for every browser.
 *
 * @param script as the minifiers leave it
 */
export function packed(script: Script): string {
  // By who found it, too: found by other means it could be another.
  const means = globSync('scripts/{packed*,order-functions,rename,chance,keys-of,variables-of,write-names}.ts', {
    cwd: root,
  });
  const hash = createHash('sha256').update(JSON.stringify([script.code, [...script.keys], process.versions.zlib]));
  for (const file of means.toSorted()) hash.update(readFileSync(join(root, file)));
  const file = join(CACHE, `${hash.digest('hex')}.js`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const code = find(script);
    mkdirSync(CACHE, { recursive: true });
    // Whole or not at all: another build may look for it meanwhile.
    writeFileSync(`${file}.${process.pid}`, code);
    renameSync(`${file}.${process.pid}`, file);
    return code;
  }
}

function find(script: Script): string {
  // Names first: which order packs best depends on them, and a little the other way round.
  const named = rename(script);
  const ordered = { ...named, code: orderFunctions(named.code) };
  return rename(ordered, SWAPS).code;
}
