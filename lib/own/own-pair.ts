import type { OwnSystem } from '../model/own-system';
import type { Pair } from '../model/pair';
import { ownDestination } from './own-destination';
import { ownIntegration } from './own-integration';
import { ownSource } from './own-source';

/** Makes of a description what every other guide is made of; pure, so that nothing but the description is kept. */
export const ownPair = (own: OwnSystem): Pair => ({
  integration: ownIntegration(own),
  source: ownSource(own),
  destination: ownDestination(own),
});
