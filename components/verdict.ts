import type { Verification } from '../lib/model/check';
import { panel } from '../lib/words/panel';
import type { Tone } from './badge';

/** How a verification reads as a whole. `short` is for the glance. */
export interface Verdict {
  tone: Tone;
  text: string;
  short: string;
}

const words = panel.checks;

/** @param stale - a value changed after the run: what was proven then says nothing of what stands now. */
export function verdictOf(verification: Verification | null, stale: boolean): Verdict {
  if (!verification) return { tone: 'calm', text: words.never, short: panel.glance.notRun };
  const { state, checks, permissions, findings } = verification;
  if (state === 'running') return { tone: 'accent', text: words.running(checks.length), short: panel.glance.running };
  if (state === 'interrupted') return { tone: 'warn', text: words.interrupted, short: panel.glance.interrupted };
  if (stale) return { tone: 'warn', text: words.stale, short: panel.glance.unproven };

  const count = (wanted: string) => checks.filter((check) => check.state === wanted).length;
  const errors = findings.filter((finding) => finding.level === 'error').length;
  const missing = permissions.filter((row) => row.verdict === 'missing').length;
  const bad = Math.max(count('failed'), errors, missing);
  if (bad > 0) return { tone: 'bad', text: words.failed(bad), short: panel.glance.problems(bad) };

  const excess = permissions.filter((row) => row.verdict === 'excess').length;
  const look = Math.max(count('warning'), findings.filter((each) => each.level === 'warning').length, excess);
  if (look > 0) return { tone: 'warn', text: words.withWarnings(look), short: panel.glance.warnings(look) };

  const open = count('not-tested') + permissions.filter((row) => row.needed && row.verdict !== 'granted').length;
  if (open > 0 || count('passed') === 0) return { tone: 'warn', text: words.notAll, short: panel.glance.unproven };
  return { tone: 'good', text: words.proven(count('passed')), short: panel.glance.proven };
}
