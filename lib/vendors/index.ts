import type { Vendor } from '../model/vendor';

const files = import.meta.glob<{ default?: Vendor }>(['./*.ts', '!./index.ts', '!./define.ts'], { eager: true });

/** Every vendor, by name; found by glob, so that adding one is adding a file. */
export const vendors: readonly Vendor[] = Object.values(files)
  .flatMap((file) => (file.default ? [file.default] : []))
  .sort((a, b) => a.name.localeCompare(b.name));

/** @throws when no vendor has this id: the conformance test keeps integrations from naming one that is missing. */
export function vendorById(id: string): Vendor {
  const vendor = vendors.find((each) => each.id === id);
  if (!vendor) throw new Error(`no vendor ${id}`);
  return vendor;
}
