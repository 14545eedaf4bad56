import type { Hit } from './indexed';
import type { Known } from './known';
import { pageIndex } from './page-index';
import type { Root } from './open-roots';
import { normaliseLabel } from './text';
import { meaningOf } from './weigh';

/** An element whose attribute says a wanted text. */
export interface Named extends Hit {
  by: 'aria-label' | 'placeholder' | 'title';
}

/** What one look at the page found for all the labels of a plan: the page is asked once, not per field. */
export interface Snapshot {
  parts: readonly Root[];
  /** Buttons that say their words by their value. */
  presses: Iterable<HTMLInputElement>;
  /** What may be an alert. */
  notices: Iterable<Element>;
  /** Who says a normalised text, and how. */
  saying: (text: string) => readonly Hit[];
  /** Who holds one of these normalised texts as a text of its own. */
  holding: (texts: Iterable<string>) => Element[];
  /** Who says one of them by an attribute. */
  naming: (texts: Iterable<string>) => Named[];
  /** The boxes to write in that developers call something, and what; none when they are more than a form has. */
  meanings: () => [Element, string[]][];
  /** Everything to write in, tick or choose from. */
  boxes: () => Iterable<Element>;
  /** Every label that is asked for, normalised. */
  sought: ReadonlySet<string>;
  known?: Known | undefined;
}

/** More boxes than this are a list and no form. */
const MOST_BOXES = 300;

export const isNaming = (hit: Hit): hit is Named => hit.by !== 'text' && hit.by !== 'whole';

/** @param labels every label that will be asked for, as people read it */
export function snapshot(root: Document, labels: Iterable<string>): Snapshot {
  const wanted = new Set<string>();
  for (const label of labels) wanted.add(normaliseLabel(label));
  const { parts, hits, boxes, presses, notices } = pageIndex(root, wanted);
  const saying = (text: string) => hits.get(text) ?? [];
  const all = (texts: Iterable<string>) => [...texts].flatMap(saying);
  let meant: [Element, string[]][] | undefined;
  return {
    parts,
    presses,
    notices,
    sought: wanted,
    saying,
    boxes: () => boxes.keys(),
    holding: (texts) => all(texts).flatMap(({ element, by }) => (by === 'text' ? element : [])),
    naming: (texts) => all(texts).filter(isNaming),
    meanings: () =>
      (meant ??= [...(boxes.size > MOST_BOXES ? [] : boxes)].flatMap(([box, known]) => {
        const meaning = known ?? meaningOf(box);
        boxes.set(box, meaning);
        return meaning[0] ? [[box, meaning]] : [];
      })),
  };
}
