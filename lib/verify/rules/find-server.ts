import type { Cause } from '../../model/cause';
import type { Discovery } from '../../model/vendor';
import type { Format } from '../../model/format';
import { verdicts } from '../../words/checks';
import { type Judgement, type Ruling, blame, evidence, wordsOf } from '../judgement';
import { type Facts, label, otherConsole } from '../facts';
import { ownText } from '../parse-json';
import { TOKEN, discovery } from '../plan-requests';
import { errorMeaning, vendorSays } from '../vendor-error';
import { judgeTransport, unexpected } from './transport';

/** What it means when the server names another value than the one that was captured. */
const DISAGREES: Partial<Record<Format, Cause>> = { 'short-name': 'wrong-tenant' };

const hostOf = (url: string | undefined) => (url === undefined ? undefined : URL.parse(url.trim())?.host);

/**
 * The address of a server that a discovery answer names although the captured one lies on another host. That alone
 * proves nothing (vanity names), but it explains a refusal.
 */
export function otherServerNamed(facts: Facts, field: string): string | undefined {
  for (const each of facts.pair.source.discovery)
    for (const [key, to] of Object.entries(each.says)) {
      const entry = facts.ledger.get(discovery(each.id));
      const named = to === field && entry?.kind === 'json' ? ownText(entry.body, key) : undefined;
      if (named !== undefined && hostOf(named) !== undefined && hostOf(named) !== hostOf(facts.values[field]))
        return named;
    }
  return undefined;
}

/** Whether what the discovery is about was proven by a later answer, so that its own refusal does no harm. */
function provenOtherwise(facts: Facts, of: Discovery['of']): boolean {
  const answered = [...facts.ledger].filter(([, entry]) => entry.kind === 'json' && entry.status === 200);
  return answered.some(([name]) => (of === 'authorization-server' ? name === TOKEN : name.startsWith('probe:')));
}

function judgeSaid(facts: Facts, rule: Discovery, body: unknown): Judgement | undefined {
  for (const [key, field] of Object.entries(rule.says)) {
    const said = ownText(body, key)?.trim();
    const held = facts.values[field]?.trim();
    const format = facts.pair.source.fields.find((each) => each.id === field)?.format;
    const isAddress = format === 'url';
    const cause = isAddress ? rule.elsewhere : format && DISAGREES[format];
    const carry = facts.pair.integration.carries.find((each) => each.from === field);
    const notUsed = carry?.onPrem !== undefined && facts.hosting === 'on-prem';
    if (!said || !held || !cause || notUsed || held === carry?.onPrem) continue;
    const comparable = (value: string) => (isAddress ? (hostOf(value) ?? value) : value).toLowerCase();
    if (comparable(said) !== comparable(held))
      return blame(facts, cause, {
        context: {
          field: label(facts.pair.source.fields, field),
          host: hostOf(isAddress ? held : (facts.plan.requests.get(discovery(rule.id))?.url ?? undefined)) ?? '',
          expected: facts.mask(said),
          found: held,
        },
      });
  }
  return undefined;
}

/** The first discovery answer that contradicts a captured value. */
export function disagreement(facts: Facts): Judgement | undefined {
  for (const rule of facts.pair.source.discovery) {
    const entry = facts.ledger.get(discovery(rule.id));
    const wrong = entry?.kind === 'json' && entry.status === 200 ? judgeSaid(facts, rule, entry.body) : undefined;
    if (wrong) return wrong;
  }
  return undefined;
}

/** A request that needs no secret: it finds a wrong server or tenant before a credential is judged. */
export function judgeDiscovery(facts: Facts, rule: Discovery): Ruling {
  const entry = facts.ledger.get(discovery(rule.id));
  if (!entry || entry.kind === 'not-sent') return undefined;
  const transport = judgeTransport(facts, entry, 'discovery');
  if (transport) return transport;
  const shown = { evidence: evidence(facts, entry, vendorSays(entry)), durationMs: entry.durationMs };
  const status = 'status' in entry ? entry.status : 0;
  const meaning = errorMeaning(facts, 'discovery', entry);
  if (meaning)
    return blame(facts, meaning.cause, {
      context: { host: hostOf(entry.origin) ?? '' },
      ...wordsOf(meaning),
      roots: [meaning.cause],
      ...shown,
    });
  if ((rule.anyAnswer && status === 200) || rule.refusals?.includes(status))
    return { state: 'passed', verdict: verdicts.serverFound(hostOf(entry.origin) ?? '', undefined), ...shown };

  if (entry.kind === 'json' && status === 200 && typeof entry.body === 'object' && entry.body !== null) {
    const { body } = entry;
    const wrong = judgeSaid(facts, rule, body);
    if (wrong) return { ...wrong, ...shown };
    const keys = [...Object.keys(rule.says), ...Object.keys(rule.gives ?? {})];
    // An object without one of the documented keys may come from anything that speaks JSON.
    if (keys.length > 0 && !keys.some((key) => ownText(body, key) !== undefined)) return unexpected(facts, entry);
    const elsewhere = Object.values(rule.says).find((field) => otherServerNamed(facts, field) !== undefined);
    const named = elsewhere === undefined ? undefined : hostOf(otherServerNamed(facts, elsewhere));
    // A server can put what it was sent into the name that it gives.
    const note = named && facts.mask(named);
    const host = hostOf(entry.origin) ?? '';
    return { state: 'passed', verdict: verdicts.serverFound(host, note), ...shown };
  }
  if ([401, 403, 404].includes(status) && provenOtherwise(facts, rule.of))
    return { state: 'not-tested', verdict: verdicts.notNeeded(status), ...shown };
  const host = hostOf(entry.origin) ?? '';
  const refusal: Cause | undefined = status === 404 ? 'wrong-host' : status === 403 ? 'ip-not-allowed' : undefined;
  if (!refusal) return unexpected(facts, entry);
  const console = refusal === 'wrong-host' ? otherConsole(facts, entry.origin) : undefined;
  return blame(facts, refusal, {
    context: { host },
    explain: console && verdicts.consoleElsewhere(console),
    roots: [`${refusal}:${entry.origin ?? ''}`],
    ...shown,
  });
}
