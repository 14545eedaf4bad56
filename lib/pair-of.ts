import { pairById } from './integrations/index';
import type { Connection } from './model/connection';
import type { Pair } from './model/pair';
import { ownPair } from './own/own-pair';

/** The pair that a connection works on: from the list, or as its person described it. */
export const pairOf = ({ integration, own }: Pick<Connection, 'integration' | 'own'>): Pair | undefined =>
  own ? ownPair(own) : pairById(integration);
