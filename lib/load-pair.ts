import { guideById } from './guides';
import type { Connection } from './model/connection';
import type { Integration } from './model/integration';
import type { Pair } from './model/pair';
import type { Vendor } from './model/vendor';

const integrations = import.meta.glob<Integration>(['./integrations/*.ts', '!./integrations/{index,define}.ts'], {
  import: 'default',
});
const vendors = import.meta.glob<Vendor>(['./vendors/*.ts', '!./vendors/{index,define}.ts'], { import: 'default' });

/**
 * The pair that a connection works on, as `pairOf` gives it; of all vendors' data only its own is read, from the
 * extension's files.
 *
 * @returns undefined for a guide that is not on the list
 */
export async function loadPair({
  integration,
  own,
}: Pick<Connection, 'integration' | 'own'>): Promise<Pair | undefined> {
  if (own) return (await import('./own/own-pair')).ownPair(own);
  const guide = guideById(integration);
  const data = [
    integrations[`./integrations/${integration}.ts`],
    vendors[`./vendors/${guide?.source.id}.ts`],
    vendors[`./vendors/${guide?.destination.id}.ts`],
  ] as const;
  const [about, source, destination] = await Promise.all([data[0]?.(), data[1]?.(), data[2]?.()]);
  return about && source && destination && { integration: about, source, destination };
}
