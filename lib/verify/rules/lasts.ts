import { rotateBy } from '../../model/rotation';
import type { Probe } from '../../model/vendor';
import { verdicts } from '../../words/checks';
import type { Facts } from '../facts';
import { type Judgement, blame } from '../judgement';
import { lastsUntil } from '../lasts-of';
import type { Entry } from '../ledger';

/** Until when the key lasts: a warning once it is time to make a new one. */
export function judgeLasts(
  facts: Facts,
  rule: Probe,
  entry: Entry,
  shown: Pick<Judgement, 'evidence' | 'durationMs'>,
): Judgement {
  const until = lastsUntil(facts, rule, entry);
  if (until === undefined) return { state: 'not-tested', verdict: verdicts.keyNotListed, ...shown };
  const by = rotateBy(until);
  if (by > facts.now) return { state: 'passed', verdict: verdicts.keyLasts(until, by), ...shown };
  const ended = until <= facts.now;
  return blame(facts, 'secret-expired', {
    state: ended ? 'failed' : 'warning',
    says: ended ? verdicts.keyEnded(until) : verdicts.keyEndsSoon(until),
    fix: verdicts.replaceKey,
    ...shown,
  });
}
