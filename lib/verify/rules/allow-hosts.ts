import { verdicts } from '../../words/checks';
import { type Judgement, type Ruling, blame } from '../judgement';
import type { Facts } from '../facts';

const host = (origin: string) => URL.parse(origin)?.host ?? origin;

/** Whether the extension may reach every server of the values. */
export function judgeHosts(facts: Facts, valuesTitle: string): Ruling {
  if (!facts.refused) return undefined;
  if (facts.refused.length > 0) {
    const judgement: Judgement = blame(facts, 'permission-not-granted-to-extension', {
      context: { host: facts.refused.map(host).join(', ') },
      roots: facts.refused.map((origin) => `permission-not-granted-to-extension:${origin}`),
    });
    return judgement;
  }
  if (facts.plan.origins.length === 0) return { skippedFor: valuesTitle };
  return { state: 'passed', verdict: verdicts.hostsAllowed(facts.plan.origins.map(host)) };
}
