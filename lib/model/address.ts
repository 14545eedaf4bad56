import type { Field, Vendor } from './vendor';

/** The value of one field as the console's own address tells it. @returns undefined when no pattern fits the host. */
export function addressValue(field: Field, origin: string): string | undefined {
  const host = URL.parse(origin)?.host;
  if (host === undefined) return undefined;
  for (const { host: pattern, value } of field.address ?? []) {
    const [before = '', after] = pattern.split('*');
    if (after === undefined ? host !== pattern : !(host.startsWith(before) && host.endsWith(after))) continue;
    const matched = after === undefined ? '' : host.slice(before.length, host.length - after.length);
    if (after === undefined || matched !== '') return value.replaceAll('*', matched);
  }
  return undefined;
}

/** Field id → value, for every field that the console's address tells. Nothing of it is secret. */
export function addressValues(vendor: Vendor, origin: string): Record<string, string> {
  return Object.fromEntries(
    vendor.fields.flatMap((field) => {
      const value = addressValue(field, origin);
      return value === undefined ? [] : [[field.id, value]];
    }),
  );
}
