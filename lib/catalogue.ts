import { pairs } from './integrations/index';
import type { Integration } from './model/integration';
import type { Pair } from './model/pair';
import type { Reference } from './model/reference';
import type { Console, Vendor } from './model/vendor';
import { vendors } from './vendors/index';

type Named = Pick<Vendor, 'id' | 'name'>;

/** What a list says of a guide before anybody starts it. */
export interface Guide {
  id: string;
  source: Named;
  destination: Named;
  /** Absent where the guide can be started. */
  verdict?: Omit<Integration['verdict'], 'reference'> & { source: Reference | undefined };
}

const named = ({ id, name }: Vendor): Named => ({ id, name });

function guideOf({ integration, source, destination }: Pair): Guide {
  const { reference, ...verdict } = integration.verdict;
  const origin = integration.references.find(({ id }) => id === reference);
  return {
    id: integration.id,
    source: named(source),
    destination: named(destination),
    ...(verdict.state !== 'supported' && { verdict: { ...verdict, source: origin } }),
  };
}

/**
 * Every guide and every vendor's hosts, by name. In a build nothing but the outcome of this file is left
 * (`scripts/evaluated.ts`): the panel and the popup show a list without reading every vendor's data, 68 kB gz (2026-11-30).
 */
export const guides: readonly Guide[] = pairs.map(guideOf);

export const consoles: readonly Console[] = vendors.map(({ id, name, hosts, notConsoles, selfHosted }) => ({
  id,
  name,
  hosts,
  notConsoles,
  selfHosted,
}));
