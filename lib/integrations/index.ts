import type { Integration } from '../model/integration';
import type { Pair } from '../model/pair';
import { vendorById } from '../vendors/index';

const files = import.meta.glob<{ default?: Integration }>(['./*.ts', '!./index.ts', '!./define.ts'], { eager: true });

/** Every integration with its vendors; found by glob, so that adding one is adding a file. */
export const pairs: readonly Pair[] = Object.values(files)
  .flatMap((file) => (file.default ? [file.default] : []))
  .map((integration) => ({
    integration,
    source: vendorById(integration.source),
    destination: vendorById(integration.destination),
  }));

export const pairById = (id: string): Pair | undefined => pairs.find((pair) => pair.integration.id === id);
