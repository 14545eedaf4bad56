import type { Check } from '../model/check';
import type { Finding } from '../model/finding';

/** A check that failed or warns, as a finding. @param stepOf - the guide's step that mends it. */
export function findingsFromChecks(checks: readonly Check[], stepOf: (check: Check) => string | undefined): Finding[] {
  return checks.flatMap((check) => {
    if (check.state !== 'failed' && check.state !== 'warning') return [];
    const step = stepOf(check);
    return [
      {
        rule: check.id,
        level: check.state === 'failed' ? ('error' as const) : ('warning' as const),
        message: check.verdict,
        ...(check.cause && { cause: check.cause }),
        fix: check.fix ?? '',
        ...(step !== undefined && { step }),
      },
    ];
  });
}
