import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { INTERNAL_KEYS, SHARED_KEYS } from '../scripts/internal-keys';

const KEYS = [...INTERNAL_KEYS, ...SHARED_KEYS];
const ROOT = join(import.meta.dirname, '..');
const namesIn = (pattern: string, name: RegExp): Set<string> =>
  new Set(
    globSync(pattern, { cwd: ROOT }).flatMap((file) =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(name)].map(([, found = '']) => found),
    ),
  );
/** Of what runs in a page. */
const sources = (): string =>
  globSync('{lib/{overlay,locate,capture,carry,drift},entrypoints}/*.ts', { cwd: ROOT })
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');
const shortened = (names: ReadonlySet<string>) => KEYS.filter((key) => names.has(key));

test('no key that the build shortens is a name of the browser: it would be broken', () => {
  const MEMBER = /^\s+(?:(?:readonly|get|set) )*"?([\w$]+)"?\??[(:<]/gm;
  const names = namesIn('node_modules/@typescript/*/lib/lib.{dom,es}*.d.ts', MEMBER);
  // Names of several specifications and of the language: the declarations were read.
  for (const name of ['elements', 'confidence', 'refresh', 'compare', 'checkVisibility']) expect(names).toContain(name);
  expect(shortened(names)).toEqual(['element']);
  // An entry of a performance observer has one.
  expect(sources()).not.toContain('PerformanceObserver');
});

test('no key that the build shortens is a name of a message, which the other side would then not find', () => {
  const names = namesIn('lib/{messages/contract,model/view,model/observation,words/overlay}.ts', /\b(\w+)\??:/g);
  for (const name of ['landmarks', 'offers', 'autofilled', 'showMe']) expect(names).toContain(name);
  expect(shortened(names)).toEqual([]);
});

test('every key that the build shortens is still one of ours', () => {
  const text = sources();
  expect(KEYS.filter((key) => !new RegExp(String.raw`\b${key}\b`).test(text))).toEqual([]);
});
