import type { Probe, Vendor } from '../../../lib/model/vendor.ts';

/** Whether the vendor's data knows a way to prove the right without writing: a read, a token for it, what a read tells. */
export function isProvable({ permissions, probes }: Vendor, id: string): boolean {
  const permission = permissions.find((each) => each.id === id);
  return (
    permission?.probe !== undefined ||
    permission?.proof !== undefined ||
    probes.some((probe) => probe.permission === id || provesOf(probe).includes(id))
  );
}

/** Permissions whose levels an answer tells. */
const provesOf = ({ proves }: Probe & { proves?: unknown }): string[] => {
  const rows = Array.isArray(proves) ? proves : typeof proves === 'object' && proves ? Object.keys(proves) : [];
  return rows.flatMap((row: unknown) =>
    typeof row === 'string'
      ? [row]
      : typeof row === 'object' && row && 'permission' in row && typeof row.permission === 'string'
        ? [row.permission]
        : [],
  );
};
