import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const VAULT = resolve(import.meta.dirname, '../../lib/vault');

/** @returns all modules that a module of the vault brings along, packages included. */
function reached(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  if (!name.startsWith('./')) return seen;
  const text = readFileSync(resolve(VAULT, `${name}.ts`), 'utf8');
  for (const [, from = ''] of text.matchAll(/^(?:import|export)\b(?! type\b)[^;]*?\bfrom '([^']+)';/gms))
    reached(from, seen);
  return seen;
}

it('can follow imports: the panel’s modules do reach the key derivation', () => {
  expect(reached('./create')).toContain('hash-wasm');
  expect(reached('./unlock')).toContain('hash-wasm');
});

it.each(['records', 'lock', 'state', 'auto-lock', 'area-access', 'held-key', 'header', 'seal-anew', 'hold-proven'])(
  'the worker never carries the key derivation by importing %s',
  (name) => {
    const modules = [...reached(`./${name}`)];
    expect(modules.filter((module) => module === 'hash-wasm' || module === './derive')).toEqual([]);
  },
);
