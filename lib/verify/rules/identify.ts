import { verdicts } from '../../words/checks';
import { judgeSetting } from '../../model/pair';
import { type Judgement, type Ruling, blame, evidence, wordsOf } from '../judgement';
import { type Facts, label } from '../facts';
import type { Entry } from '../ledger';
import { textAt } from '../parse-json';
import { IDENTITY, probe } from '../plan-requests';
import { errorMeaning, vendorSays } from '../vendor-error';
import { blameSetting, wrongSetting } from './settings';
import { LACKS } from './lacks';
import { judgeTransport, unexpected } from './transport';

const isRefused = (facts: Facts, entry: Entry | undefined) =>
  entry !== undefined &&
  'status' in entry &&
  entry.status === 403 &&
  entry.kind !== 'html' &&
  (errorMeaning(facts, 'api', entry)?.cause ?? 'role-lacks-permission') === 'role-lacks-permission';

/** The token is good, and yet all is refused, even who one is: then it is not about a single right. */
export function isEverythingRefused(facts: Facts): boolean {
  const reads = [...facts.plan.requests.keys()].filter((name) => name.startsWith('probe:'));
  return [IDENTITY, ...reads].every((name) => isRefused(facts, facts.ledger.get(name)));
}

/** Why everything is refused: a setting seen wrong, else the login type when nobody saw it, else the role as a whole. */
function judgeRefusal(facts: Facts, shown: Partial<Judgement>): Judgement {
  const { integration, source } = facts.pair;
  const login = integration.sets.find((each) => each.cause === 'wrong-login-type');
  const loginSeen = login && judgeSetting(facts.pair, login.setting, facts.seen.settings[login.setting]);
  const setting =
    wrongSetting(facts, ['wrong-login-type', 'wrong-grant-type', 'application-inactive']) ??
    (loginSeen === 'unknown' || loginSeen === 'unset' ? login : undefined);
  if (setting) return { ...blameSetting(facts, setting), ...shown };
  const settings = source.probes.flatMap((each) =>
    each.setting !== undefined && facts.plan.requests.has(probe(each.id)) ? [each.setting] : [],
  );
  const names = settings.map((id) => label(source.settings, id));
  return { ...blame(facts, 'role-lacks-permission', { context: { names } }), ...shown };
}

/** Who the client logs in as; the first request that uses the token. */
export function judgeIdentity(facts: Facts, nameKey: string | undefined): Ruling {
  const entry = facts.ledger.get(IDENTITY);
  if (!entry || entry.kind === 'not-sent') return undefined;
  const transport = judgeTransport(facts, entry, 'api');
  if (transport) return transport;
  const shown = { evidence: evidence(facts, entry, vendorSays(entry)), durationMs: entry.durationMs };
  const status = 'status' in entry ? entry.status : 0;
  if (entry.kind === 'json' && status === 200) {
    const name = nameKey === undefined ? undefined : textAt(entry.body, nameKey.split('.'));
    return {
      state: 'passed',
      verdict: verdicts.identified(name && facts.mask(name)),
      ...shown,
      evidence: evidence(facts, entry),
    };
  }
  if (isEverythingRefused(facts)) return judgeRefusal(facts, shown);
  const meaning = errorMeaning(facts, 'api', entry);
  if (meaning?.cause === 'token-expired')
    return blame(facts, 'token-expired', { context: { host: hostOf(entry) }, ...shown });
  if (meaning && !LACKS.has(meaning.cause))
    return blame(facts, meaning.cause, { context: { host: hostOf(entry) }, ...wordsOf(meaning), ...shown });
  // No permission is documented for this address, so a refusal of it alone says nothing about the connection.
  if (status === 403 || status === 404)
    return { state: 'not-tested', verdict: verdicts.notIdentified(status), ...shown };
  return unexpected(facts, entry);
}

const hostOf = (entry: Entry) => URL.parse(entry.origin ?? '')?.host ?? '';
