import type { Auth } from '../../model/auth';
import { verdicts } from '../../words/checks';
import { evidence, type Ruling } from '../judgement';
import type { Facts } from '../facts';
import { textAt } from '../parse-json';
import { TOKEN } from '../plan-requests';
import { vendorSays } from '../vendor-error';
import { judgeRefusal } from './get-token';
import { judgeTransport } from './transport';

/** A sign-in that answers with a token, or with a code that says the key is good. */
export function judgeSignIn(facts: Facts, auth: Extract<Auth, { strategy: 'token' }>): Ruling {
  const entry = facts.ledger.get(TOKEN);
  if (!entry || entry.kind === 'not-sent') return undefined;
  const shown = { evidence: evidence(facts, entry), durationMs: entry.durationMs };
  if (auth.accepted !== undefined && vendorSays(entry).code === auth.accepted)
    return { state: 'passed', verdict: verdicts.keyAccepted, ...shown };
  const transport = judgeTransport(facts, entry, 'token');
  if (transport) return transport;
  const issued = entry.kind === 'json' && entry.status < 300 ? textAt(entry.body, auth.tokenAt) : undefined;
  if (issued !== undefined) return { state: 'passed', verdict: verdicts.tokenIssued, ...shown };
  return judgeRefusal(facts, entry);
}
