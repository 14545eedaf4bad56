import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Integration } from '../../../lib/model/integration.ts';
import type { Pair } from '../../../lib/model/pair.ts';
import type { Vendor } from '../../../lib/model/vendor.ts';

const LIB = join(import.meta.dirname, '../../../lib');

/** The default exports of a folder of data; the product's own index is a bundler's glob, which Node does not know. */
async function load<T>(folder: string): Promise<T[]> {
  const files = globSync('*.ts', { cwd: join(LIB, folder) })
    .filter((file) => file !== 'index.ts' && file !== 'define.ts')
    .sort();
  const modules = await Promise.all(
    files.map(async (file) => (await import(join(LIB, folder, file))) as { default?: T }),
  );
  return modules.flatMap((module) => module.default ?? []);
}

const [loaded, integrations] = await Promise.all([load<Vendor>('vendors'), load<Integration>('integrations')]);

/** Every vendor, by name. */
export const vendors: readonly Vendor[] = loaded.toSorted((a, b) => a.name.localeCompare(b.name));

function vendorOf(id: string, integration: string): Vendor {
  const vendor = loaded.find((each) => each.id === id);
  if (!vendor) throw new Error(`${integration} names the vendor ${id}, which has no file`);
  return vendor;
}

/** Every integration with its vendors, from the same files as the product. */
export const pairs: readonly Pair[] = integrations.map((integration) => ({
  integration,
  source: vendorOf(integration.source, integration.id),
  destination: vendorOf(integration.destination, integration.id),
}));

/** Guides that lead to a connection; the others say why they do not, and there is nothing to play. */
export const playable: readonly Pair[] = pairs.filter(({ integration }) => integration.verdict.state === 'supported');

/** @throws when no integration has this id */
export function pairOf(id: string): Pair {
  const pair = pairs.find(({ integration }) => integration.id === id);
  if (!pair) throw new Error(`there is no integration ${id}`);
  return pair;
}

/** The pair that the project began with; what is played without a name is this one. */
export const FIRST = 'halopsa-to-dnsfilter';
export const firstPair = pairOf(FIRST);
