import { useCallback, useState } from 'react';
import type { ShutWhy } from '../lib/words/storage';

const WHY: Readonly<Record<string, ShutWhy>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  TimeoutError: 'silent',
  BlockedError: 'held',
};

/** The browser did not open the extension's database, so a page has nothing to show. Its error is told by name, never by its text. */
export class StorageShut extends Error {
  override name = 'StorageShut';
  readonly why: ShutWhy;
  /** The browser's word; none where it said nothing. */
  readonly told: string | undefined;
  /** Ends when a browser that said nothing answers after all. */
  readonly answer: Promise<unknown> | undefined;

  constructor({ name, answer }: DOMException & { answer?: Promise<unknown> }) {
    super('the storage cannot be opened');
    this.why = WHY[name] ?? 'unknown';
    this.told = answer ? undefined : name;
    this.answer = answer;
  }
}

/** @returns what a page calls when its first reading failed: the page's frame shows why, with a way to try again (failure.tsx). */
export function useShut(): (error: unknown) => void {
  const [, set] = useState<never>();
  return useCallback((error: unknown) => {
    set(() => {
      // Only a database throws these; what else fails is another matter.
      throw error instanceof DOMException ? new StorageShut(error) : error;
    });
  }, []);
}
