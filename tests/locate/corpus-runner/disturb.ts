import { observe } from '../../../lib/capture/observe';
import { isSkipped } from '../../../lib/locate/indexed';
import { locateTarget } from '../../../lib/locate/locate-target';
import { isRead } from '../../../lib/locate/reading';
import { normalise } from '../../../lib/locate/text';
import type { CorpusCase } from './corpus-case';
import type { FixturePage } from './fixture-page';

/** Each word backwards: as wide as it was, so that nothing on the page moves. */
const backwards = (text: string): string => text.replace(/\S+/g, (word) => Array.from(word).toReversed().join(''));

/**
 * Writes other words wherever the page says something that nobody read when it was looked at (`lib/locate/reading.ts`).
 *
 * @returns how many texts that were, and what is read otherwise now: nothing, if nobody read them indeed
 */
export function disturb(page: FixturePage, { plan, targets = {} }: CorpusCase): { texts: number; otherwise: string } {
  const look = () => ({
    ...observe(document, plan),
    ...Object.fromEntries(
      Object.entries(targets).map(([id, target]) => [
        id,
        locateTarget(document, target).map((element) => page.all<Element>('*').indexOf(element)),
      ]),
    ),
  });
  const before = look();
  const wanted = new Set(
    [
      ...[...plan.fields, ...plan.settings, ...plan.permissions].flatMap(({ labels }) => labels),
      ...plan.settings.flatMap(({ column }) => column ?? []),
      ...Object.values(targets).flatMap(({ labels }) => (labels as readonly (string | readonly string[])[]).flat()),
    ].map(normalise),
  );
  const unread = page
    .texts()
    .filter(
      (text) =>
        text.parentElement &&
        !isSkipped(text.parentElement) &&
        /\S/.test(text.data) &&
        !wanted.has(normalise(text.data)) &&
        !isRead(text),
    );
  for (const text of unread) text.data = backwards(text.data);
  const after = look();
  const otherwise = Object.keys(before).filter(
    (key) => JSON.stringify(before[key as 'fields']) !== JSON.stringify(after[key as 'fields']),
  );
  return {
    texts: unread.length,
    otherwise: otherwise.map((key) => `${key}: ${JSON.stringify(after[key as 'fields'])}`).join(),
  };
}
