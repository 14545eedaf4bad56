import type { GuideOption } from '../../components/new-connection';
import type { GuideVerdict } from '../../components/verdict-notice';
import { type Guide, guides } from '../../lib/catalogue';
import { guideById, guideName } from '../../lib/guides';

function verdictOf({ verdict }: Guide): GuideVerdict | undefined {
  if (!verdict || verdict.state === 'supported') return undefined;
  const { state, instead = [], ...rest } = verdict;
  const others = instead.flatMap((id) => guideById(id) ?? []);
  return { ...rest, state, instead: others.map((guide) => ({ id: guide.id, name: guideName(guide) })) };
}

/** Every guide for the list, what works before what does not. */
export const guideOptions: readonly GuideOption[] = guides
  .map((guide) => ({ id: guide.id, name: guideName(guide), verdict: verdictOf(guide) }))
  .toSorted((a, b) => Number(Boolean(a.verdict)) - Number(Boolean(b.verdict)) || a.name.localeCompare(b.name));
