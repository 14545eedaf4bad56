import type { Vendor } from '../../../lib/model/vendor.ts';

/** Whether the vendor's data knows a way to prove the right without writing: a read, a token for it, what a read tells. */
export function isProvable({ permissions, probes }: Vendor, id: string): boolean {
  const permission = permissions.find((each) => each.id === id);
  return (
    permission?.probe !== undefined ||
    permission?.proof !== undefined ||
    probes.some((probe) => probe.permission === id || probe.proves?.some((each) => each.permission === id))
  );
}
