import type { Pair } from './pair';
import type { Vendor } from './vendor';

/** Who signs in, as the vendor's console calls it: an OAuth application, a key (or token), or a user with a password. */
export type ClientKind = 'application' | 'key' | 'user';

/** @returns what sentences about the vendor's credentials speak of. */
export const clientKind = ({ auth, signsInAs }: Pick<Vendor, 'auth' | 'signsInAs'>): ClientKind =>
  signsInAs ?? (auth?.strategy === 'client-credentials' ? 'application' : 'key');

/** Whom every sentence about a pair can name. */
export const partiesOf = ({
  source,
  destination,
}: Pair): { source: string; destination: string; client: ClientKind } => ({
  source: source.name,
  destination: destination.name,
  client: clientKind(source),
});
