import type { Reference } from '../model/reference';

/** What a rung counts as healthy. `undocumented`: the vendor says nothing, so no answer can pass. */
export type Expected =
  | { kind: 'status'; status: number }
  /** `form` must hold; when `words` hold too it is the documented answer to the letter. */
  | { kind: 'json'; form: Readonly<Record<string, unknown>>; words: Readonly<Record<string, string>> }
  | { kind: 'undocumented' };

/** One request that this browser can send. Nothing in it is secret, and nothing is changed by it. */
export interface Rung {
  id: string;
  method: 'GET' | 'POST';
  url: string;
  expect: Expected;
  /** Id of the reference that documents the answer. */
  source: string;
}

/** Requests whose documented answer, often an error, shows how far a way is open. Pure data. */
export interface Ladder {
  id: string;
  name: string;
  /** What a firewall must let out. */
  addresses: readonly string[];
  port: number;
  rungs: readonly Rung[];
  /** Rungs that no browser can climb; their texts are in the words. */
  beyond: readonly string[];
  references: readonly Reference[];
}
