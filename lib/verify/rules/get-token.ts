import type { Cause } from '../../model/cause';
import { templateFields } from '../expand-url';
import { checkTitles, verdicts } from '../../words/checks';
import { type Judgement, type Ruling, type Skipped, blame, evidence, wordsOf } from '../judgement';
import { type Facts, label } from '../facts';
import type { Entry } from '../ledger';
import { TOKEN } from '../plan-requests';
import { errorMeaning, vendorSays } from '../vendor-error';
import { blameScopes, permissionLabels, refusedScopes, scopeRoot, unknownScopes } from './blame-scopes';
import { disagreement, otherServerNamed } from './find-server';
import { proven, scopesOf, withImplied } from './grant';
import { blameSetting, wrongSetting } from './settings';
import { judgeTransport, unexpected } from './transport';

/** Causes of a refusal that are about scopes: the client itself was accepted. */
export const SCOPE_CAUSES: readonly Cause[] = ['scope-unknown', 'scope-not-allowed', 'application-lacks-permission'];

/** Refusals of the client behind which something else may stand that was seen or proven elsewhere. */
const CLIENT_CAUSES: ReadonlySet<Cause> = new Set([
  'wrong-client-id',
  'wrong-host',
  'wrong-tenant',
  'unexpected-answer',
]);

/** A forbidden permission that was proven to be granted. */
export const grantedForbidden = (facts: Facts): string[] =>
  facts.pair.integration.forbids.flatMap(({ permission }) =>
    proven(facts, permission) === 'granted' || scopesOf(facts.ledger.get(TOKEN))?.has(permission) ? [permission] : [],
  );

/** One that holds others: with it the server may refuse the named ones, so that it is the one mistake. */
export const isBroadGranted = (facts: Facts): boolean =>
  facts.pair.source.permissions.some((each) => each.broad === true && grantedForbidden(facts).includes(each.id));

const tokenUrl = ({ pair: { source } }: Facts) =>
  source.auth && 'tokenUrl' in source.auth ? source.auth.tokenUrl : '';

/** What a refusal that looks like an unknown client really comes from, when something else tells. */
function refine(facts: Facts, cause: Cause, shown: Partial<Judgement>): Judgement | undefined {
  if (!CLIENT_CAUSES.has(cause)) return undefined;
  // A server of many tenants does not know the client of another one.
  const wrong = disagreement(facts);
  if (wrong) return { ...wrong, ...shown };
  const bases = templateFields(tokenUrl(facts));
  const elsewhere = bases.find((field) => otherServerNamed(facts, field) !== undefined);
  if (elsewhere !== undefined) {
    const named = otherServerNamed(facts, elsewhere) ?? '';
    const field = label(facts.pair.source.fields, elsewhere);
    const host = URL.parse(facts.values[elsewhere] ?? '')?.host ?? '';
    return {
      ...blame(facts, 'wrong-host', { context: { host }, explain: verdicts.otherServer(field, facts.mask(named)) }),
      ...shown,
    };
  }
  const setting = wrongSetting(facts, ['application-inactive', 'wrong-grant-type']);
  if (setting) return { ...blameSetting(facts, setting), ...shown };
  if (cause === 'wrong-client-id' && facts.provisional.includes('clientId'))
    return { ...blame(facts, 'client-id-changed-at-save'), ...shown };
  return undefined;
}

/** The captured name of the tenant, for the sentence that calls it wrong. */
function tenantFound(facts: Facts): { found?: string } {
  const field = facts.pair.source.fields.find((each) => each.format === 'short-name' && facts.values[each.id]?.trim());
  return field ? { found: facts.values[field.id] ?? '' } : {};
}

/** Why the sign-in was refused; for every way of signing in. */
export function judgeRefusal(facts: Facts, entry: Entry): Judgement | Skipped {
  const shown = { evidence: evidence(facts, entry, vendorSays(entry)), durationMs: entry.durationMs };
  const meaning = errorMeaning(facts, 'token', entry);
  const cause = meaning?.cause;
  if (cause === 'scope-unknown') {
    const ids = unknownScopes(facts);
    const names = permissionLabels(facts, ids);
    return blame(facts, cause, { context: { names }, ...(ids.length ? { roots: ids.map(scopeRoot) } : {}), ...shown });
  }
  if (cause === 'scope-not-allowed') {
    // With the broad permission the server may hold nothing else: then that box is the one mistake.
    if (isBroadGranted(facts)) return { skippedFor: checkTitles.excess, evidence: shown.evidence };
    return blameScopes(facts, refusedScopes(facts), shown);
  }
  const refined = refine(facts, cause ?? 'unexpected-answer', shown);
  if (refined) return refined;
  if (!cause) return unexpected(facts, entry);
  const origin = entry.origin ?? '';
  const host = URL.parse(origin)?.host ?? origin;
  const ofServer = cause === 'wrong-host' || cause === 'ip-not-allowed' || cause === 'maintenance';
  const grantType = wrongSetting(facts, [cause]);
  if (grantType) return { ...blameSetting(facts, grantType), ...shown };
  return blame(facts, cause, {
    context: {
      host,
      ...(cause === 'wrong-tenant' ? tenantFound(facts) : {}),
      ...(cause === 'application-lacks-permission' ? { names: permissionLabels(facts, facts.plan.needed) } : {}),
    },
    ...wordsOf(meaning),
    ...(ofServer ? { roots: [`${cause}:${origin}`] } : {}),
    ...shown,
  });
}

/** A token for exactly the needed permissions; without its scopes it is none. */
export function judgeToken(facts: Facts): Ruling {
  const entry = facts.ledger.get(TOKEN);
  if (!entry || entry.kind === 'not-sent') return undefined;
  const transport = judgeTransport(facts, entry);
  if (transport) return transport;
  const shown = { evidence: evidence(facts, entry), durationMs: entry.durationMs };
  const scopes = scopesOf(entry);
  if (!scopes) return judgeRefusal(facts, entry);
  if (scopes.size === 0) return { ...blame(facts, 'scope-empty'), ...shown };
  const has = withImplied(facts, scopes);
  const lacking = facts.plan.needed.filter((id) => !has.has(id));
  if (lacking.length > 0 && isBroadGranted(facts)) return { skippedFor: checkTitles.excess, evidence: shown.evidence };
  if (lacking.length > 0) return blameScopes(facts, lacking, shown);
  return { state: 'passed', verdict: verdicts.tokenGranted(facts.plan.needed.length), ...shown };
}
