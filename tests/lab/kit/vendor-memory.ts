import { createHash } from 'node:crypto';
import type { LabVendor } from './lab-vendor.ts';

/** What a vendor keeps between requests. */
export interface VendorMemory {
  values: Record<string, string>;
  memory: Record<string, unknown>;
  /** Shown-once values that wait for the page that they go to, by page id. */
  waiting: Record<string, Record<string, string>>;
}

/** A vendor on which nothing has been set up. */
export const freshMemory = (): VendorMemory => ({ values: {}, memory: {}, waiting: {} });

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Ids of what is chosen or ticked: options of the page, so never a secret. */
const choices = ({ pages }: LabVendor): ((id: string) => boolean) => {
  const controls = pages.flatMap((page) => page.controls);
  const ids = new Set(
    controls.flatMap((control) =>
      control.kind === 'select' || control.kind === 'radio' || control.kind === 'checkbox' || control.kind === 'switch'
        ? [control.id]
        : [],
    ),
  );
  const grids = controls.flatMap((control) => (control.kind === 'grid' ? [`${control.id}/`] : []));
  return (id) => ids.has(id) || grids.some((prefix) => id.startsWith(prefix));
};

/** The memory for outsiders: choices as they are, every text as SHA-256, of the rest the names only. */
export const describeMemory = (vendor: LabVendor, { values, memory }: VendorMemory) => {
  const isChoice = choices(vendor);
  const entries = Object.entries(values);
  return {
    chosen: Object.fromEntries(entries.filter(([id]) => isChoice(id))),
    textsSha256: Object.fromEntries(
      entries.filter(([id]) => !isChoice(id)).map(([id, value]) => [id, value && sha256(value)]),
    ),
    memory: Object.keys(memory),
  };
};
