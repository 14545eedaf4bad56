import { attributeWeight, endingIn, meaningOf } from '../locate/weigh';
import { snapshot } from '../locate/snapshot';
import { normalise } from '../locate/text';
import { isVisible } from '../locate/visible';
import type { Fate, Lost } from './fate';
import { likeness } from './likeness';
import { namedOn } from './named';

/** Less alike, and another thing could be meant. */
const ALIKE = 0.5;
const MARGIN = 0.1;
/** A developer's name in an attribute stays when the words on screen change. */
const ATTRIBUTE = 0.5;

/**
 * Says of each thing that a step misses what became of it. It is a suggestion for a person to judge: nothing is ringed,
 * captured or filled by it.
 *
 * @param known every label of the page's data: what has its own meaning there is no new name of something else
 */
export function findLost(page: Document, lost: readonly Lost[], known: readonly string[]): Fate[] {
  const meant = new Set(known.map(normalise));
  return lost.map((each) => standing(page, each) ?? renamed(page, each, meant) ?? { fate: 'gone' });
}

/** Its very name is on the page, but nothing that goes with it. */
function standing(page: Document, { labels }: Lost): Fate | undefined {
  const { holding, naming, sought } = snapshot(page, labels);
  const holders = [...holding(sought), ...naming(sought).map(({ element }) => element)];
  if (holders.length === 0) return undefined;
  const shown = holders.find((holder) => isVisible(holder));
  if (!shown) return { fate: 'closed' };
  const under = headingOver(shown);
  return under ? { fate: 'moved', under } : { fate: 'moved' };
}

/** The nearest heading before it, by which a person finds the place. */
function headingOver(element: Element): string | undefined {
  const headings = [...element.ownerDocument.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading],legend,summary')];
  const before = headings.findLast(
    (heading) =>
      !heading.contains(element) &&
      heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING &&
      isVisible(heading),
  );
  return before?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 60) || undefined;
}

function renamed(page: Document, { kind, labels }: Lost, meant: ReadonlySet<string>): Fate | undefined {
  const ending = endingIn(labels);
  const [best, next] = namedOn(page, kind)
    .filter(({ name }) => !meant.has(normalise(name)))
    .map(({ element, name }) => ({
      name,
      score:
        Math.max(...labels.map((label) => likeness(label, name))) +
        (attributeWeight(meaningOf(element), ending) > 0 ? ATTRIBUTE : 0),
    }))
    .sort((a, b) => b.score - a.score);
  if (!best || best.score < ALIKE || best.score - (next?.score ?? 0) < MARGIN) return undefined;
  return { fate: 'renamed', name: best.name };
}
