import type { Format } from '../model/format';
import { findFields } from './find-fields';
import type { Located } from './find-fields';

export type { Located } from './find-fields';

/**
 * Finds the control or the read-only value that people know by one of these labels.
 *
 * @returns null when nothing, or nothing certain, is on screen
 */
export function findField(root: Document, labels: readonly string[], format?: Format): Located | null {
  return findFields(root, [format ? { id: '', labels, format } : { id: '', labels }]).get('') ?? null;
}
