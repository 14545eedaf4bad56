import './layout';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFields, pageSettings } from './plans';

export { pageFields, pageSettings };

const fileOf = (name: string): string =>
  name.startsWith('decoy-')
    ? join(import.meta.dirname, 'decoys', `${name.slice(6)}.html`)
    : join(import.meta.dirname, 'corpus', `${name}.html`);

/** Puts a hand-written fixture into the document. `data-truth` marks what a person would point at; nothing reads it. */
export function show(name: string): void {
  document.body.innerHTML = readFileSync(fileOf(name), 'utf8');
}

export const truth = (id: string): Element | null => document.querySelector(`[data-truth="${id}"]`);

/** Every id that the fixture marks. */
export const truths = (): string[] =>
  [...document.querySelectorAll('[data-truth]')].map((element) => element.getAttribute('data-truth') ?? '');
