import type { GuideOption } from '../../components/new-connection';
import type { GuideVerdict } from '../../components/verdict-notice';
import { pairById, pairs } from '../../lib/integrations/index';
import type { Pair } from '../../lib/model/pair';
import { panel } from '../../lib/words/panel';

/** What a guide is called. */
export const guideName = ({ source, destination }: Pair): string =>
  panel.connections.guideName(source.name, destination.name);

function verdictOf({ integration }: Pair): GuideVerdict | undefined {
  const { state, reason, since, advice, instead = [], reference } = integration.verdict;
  if (state === 'supported') return undefined;
  const source = integration.references.find(({ id }) => id === reference);
  return {
    state,
    reason,
    since,
    advice,
    instead: instead.flatMap((id) => {
      const pair = pairById(id);
      return pair ? [{ id, name: guideName(pair) }] : [];
    }),
    source: source && { title: source.title, url: source.url, checked: source.checked },
  };
}

/** Every guide for the list, what works before what does not. */
export const guides: readonly GuideOption[] = pairs
  .map((pair) => ({ id: pair.integration.id, name: guideName(pair), verdict: verdictOf(pair) }))
  .toSorted((a, b) => Number(Boolean(a.verdict)) - Number(Boolean(b.verdict)) || a.name.localeCompare(b.name));
