import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LabVendor } from '../kit/lab-vendor.ts';

// Nothing that a vendor file imports may import this module: it waits for them.
const files = globSync('*.ts', { cwd: import.meta.dirname })
  .filter((name) => name !== 'index.ts' && !name.endsWith('.test.ts'))
  .toSorted();

/** Every vendor that the lab plays, one file each. */
export const labVendors: readonly LabVendor[] = await Promise.all(
  files.map(async (name) => {
    const file = pathToFileURL(join(import.meta.dirname, name)).href;
    const { default: vendor } = (await import(/* @vite-ignore */ file)) as { default: LabVendor };
    if (`${vendor.id}.ts` !== name) throw new Error(`tests/lab/vendors/${name} defines the vendor ${vendor.id}.`);
    return vendor;
  }),
);

/** The vendor with this id. Throws a RangeError when the lab has none. */
export const labVendor = (id: string): LabVendor => {
  const found = labVendors.find((vendor) => vendor.id === id);
  if (!found) throw new RangeError(`The lab has no vendor ${id}.`);
  return found;
};
