import type { Format } from '../model/format';
import { findFields, planWith } from './find-fields';
import type { Located } from './find-fields';

export type { Located } from './find-fields';

/**
 * Finds the control or the read-only value that people know by one of these labels.
 *
 * @returns null when nothing, or nothing certain, is on screen
 */
export function findField(root: Document, labels: readonly string[], format?: Format): Located | null {
  const field = format ? { id: '', labels, format } : { id: '', labels };
  return findFields(root, planWith(root, field)).get('') ?? null;
}
