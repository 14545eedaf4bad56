import type { Finding, Level } from '../model/finding';

const WEIGHT: Record<Level, number> = { error: 0, warning: 1, note: 2 };

/**
 * One list from what the pages show and what the verification proved, worst first. What both say is said once: the
 * page's finding stays, since it names the field.
 */
export function mergeFindings(lint: readonly Finding[], verification: readonly Finding[]): Finding[] {
  const named = new Set(lint.flatMap(({ cause }) => (cause ? [cause] : [])));
  const merged = [...lint, ...verification.filter(({ cause }) => !cause || !named.has(cause))];
  const seen = new Set<string>();
  return merged
    .filter((finding) => {
      const key = `${finding.cause ?? finding.rule} ${finding.cause === 'fields-swapped' ? '' : (finding.field ?? '')}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => WEIGHT[a.level] - WEIGHT[b.level]);
}
