import type { Twins } from './redrawn';

/** Hears what changes on an indexed page: see `onChange`. */
export type Heard = (records?: readonly MutationRecord[], twins?: Twins) => void;

let told: Heard | undefined;

/**
 * @param heard is told what changes on an indexed page; without records: more than is told, until the index is next asked
 *   for; with twins: nothing happened but that these were drawn anew
 */
export function onChange(heard: Heard): void {
  told = heard;
}

/** Tells whoever listens. */
export const notify: Heard = (records, twins) => told?.(records, twins);
