import type { Seen } from '../model/connection';
import type { Finding } from '../model/finding';
import { partiesOf } from '../model/client-kind';
import type { Pair } from '../model/pair';
import type { Hosting } from '../model/hosting';
import type { CauseContext } from '../words/causes';
import type { Ledger } from './ledger';
import type { Plan } from './plan-requests';
import type { Redactor } from './redact';

/** All that the rules judge from: no rule asks the network, the clock or the vault. */
export interface Facts {
  pair: Pair;
  hosting: Hosting;
  /** Values of the fields that are not secret. */
  values: Readonly<Record<string, string>>;
  /** Secret fields that hold something. */
  heldSecrets: readonly string[];
  /** The last characters of secrets of which the vendor lists these; to compare with, never to show. */
  ends: Readonly<Record<string, string>>;
  /** When the verification began, as an ISO moment. */
  now: string;
  provisional: readonly string[];
  valueFindings: readonly Finding[];
  seen: Seen;
  plan: Plan;
  ledger: Ledger;
  /** Where the console was really open in this browser. */
  consoleOrigin: string | null;
  /** Origins that the extension may not reach; undefined before it was asked. */
  refused: readonly string[] | undefined;
  /** Origins whose failure to connect is one of trust: evidence from outside `fetch`, which tells no reasons. */
  untrusted: readonly string[];
  mask: Redactor['mask'];
  allowLoopbackHttp: boolean;
  /** Nothing more will come. Until then only what is proven is said. */
  complete: boolean;
}

/** Names for the sentences about a cause. */
export function context(facts: Facts, more: Partial<CauseContext> = {}): CauseContext {
  return { ...partiesOf(facts.pair), ...more };
}

/** A field's, permission's or setting's own name on the vendor's page. */
export function label(of: readonly { id: string; labels: string[] }[], id: string): string {
  return of.find((each) => each.id === id)?.labels[0] ?? id;
}

/** Host of the console tab, when it is another one than the values name: the best hint at a wrong address. */
export function otherConsole(facts: Facts, origin: string | undefined): string | undefined {
  const open = facts.consoleOrigin;
  return open === null || open === origin ? undefined : URL.parse(open)?.host;
}
