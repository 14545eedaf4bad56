import type { Facts } from '../facts';
import type { Entry } from '../ledger';
import { own, ownText } from '../parse-json';
import { proof } from '../plan-requests';
import { errorMeaning } from '../vendor-error';

/** The scopes that a token answer carries; undefined when the answer is no token. An absent `scope` gives an empty set. */
export function scopesOf(entry: Entry | undefined): Set<string> | undefined {
  if (entry?.kind !== 'json' || entry.status !== 200 || !ownText(entry.body, 'access_token')) return undefined;
  const scope = own(entry.body, 'scope');
  const list = Array.isArray(scope)
    ? scope.filter((each) => typeof each === 'string')
    : (ownText(entry.body, 'scope') ?? '').split(/[\s,]+/);
  return new Set(list.filter(Boolean));
}

/** Scopes and what the vendor grants with them. */
export function withImplied(facts: Facts, scopes: ReadonlySet<string>): Set<string> {
  const { permissions } = facts.pair.source;
  return new Set([...scopes, ...permissions.flatMap((each) => (scopes.has(each.id) ? (each.implies ?? []) : []))]);
}

/**
 * Whether the client may have one scope, as the answer to the request for that scope alone proves it.
 * @returns `unknown-scope` when the server does not know the name, undefined when the answer proves nothing.
 */
export function proven(facts: Facts, permission: string): 'granted' | 'refused' | 'unknown-scope' | undefined {
  const entry = facts.ledger.get(proof(permission));
  if (!entry) return undefined;
  const scopes = scopesOf(entry);
  if (scopes) {
    if (scopes.has(permission)) return 'granted';
    // A token without any scope is handed out to everybody: it proves nothing either way.
    return scopes.size > 0 ? 'refused' : undefined;
  }
  const cause = errorMeaning(facts, 'token', entry)?.cause;
  if (cause === 'scope-unknown') return 'unknown-scope';
  return cause === 'scope-not-allowed' || cause === 'application-lacks-permission' ? 'refused' : undefined;
}
