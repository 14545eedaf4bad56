import { doesUrlMatchPatterns } from 'webext-patterns';
import type { Vendor } from '../model/vendor';
import type { Entry } from './ledger';
import { ownText } from './parse-json';
import { discovery } from './plan-requests';

/**
 * What discoveries gave for later addresses. An address counts only when it is one of the vendor's own hosts: whoever
 * could answer in the vendor's place would otherwise be sent the key.
 */
export function learned(vendor: Vendor, ledger: ReadonlyMap<string, Entry>): Record<string, string> {
  const given: Record<string, string> = {};
  for (const each of vendor.discovery) {
    const entry = ledger.get(discovery(each.id));
    if (entry?.kind !== 'json' || entry.status !== 200) continue;
    for (const [key, name] of Object.entries(each.gives ?? {})) {
      const value = ownText(entry.body, key);
      const url = value === undefined ? null : URL.parse(value);
      if (value !== undefined && (!url || doesUrlMatchPatterns(url.href, ...vendor.hosts))) given[name] = value;
    }
  }
  return given;
}
