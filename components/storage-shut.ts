import { useCallback, useState } from 'react';
import type { ShutWhy } from '../lib/words/storage';

const WHY: Readonly<Record<string, ShutWhy>> = { QuotaExceededError: 'full', VersionError: 'newer' };

/** The browser did not open the extension's database, so a page has nothing to show. Its error is told by name, never by its text. */
export class StorageShut extends Error {
  override name = 'StorageShut';
  readonly why: ShutWhy;
  readonly told: string;

  constructor({ name }: DOMException) {
    super('the storage cannot be opened');
    this.told = name;
    this.why = WHY[name] ?? 'unknown';
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
