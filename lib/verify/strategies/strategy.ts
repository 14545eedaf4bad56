import type { Auth } from '../../model/auth';
import type { Entry, Ledger } from '../ledger';
import type { Plan } from '../plan-requests';
import type { Wire } from '../request';

/** What a strategy works with. `send` never throws, tells the progress, and notes the outcome under the request's name. */
export interface Job {
  plan: Plan;
  auth: Auth;
  /** Every credential field, secrets included; only for what is sent. */
  values: Readonly<Record<string, string>>;
  ledger: Ledger;
  send: (name: string, wire: (url: string) => Wire | Promise<Wire>) => Promise<Entry>;
  /** From now on this is masked in everything that is shown. */
  learn: (secret: string) => void;
  /** Scopes that a token answer carries, or undefined when it is none. */
  scopesOf: (entry: Entry) => ReadonlySet<string> | undefined;
  /** Whether a refused token request was refused for its scopes, so that it is worth asking for each alone. */
  isScopeRefusal: (entry: Entry) => boolean;
}

/** How a vendor's requests depend on each other. It only sends; the rules judge. */
export type Strategy = (job: Job) => Promise<void>;
