import { beside } from './beside';
import type { Bond, Units } from './inside';
import { isNaming } from './snapshot';
import type { Named, Snapshot } from './snapshot';

/**
 * Everything that one of the labels stands beside, or names by an attribute.
 *
 * @param labels normalised
 * @param add is told of each, of how the two belong together and, where it is named, of the element that carries the name
 */
export function eachLabelled(
  labels: Iterable<string>,
  sight: Snapshot,
  units: Units,
  add: (node: Element | Text, bond: Bond | Named['by'], named?: Element) => void,
): void {
  for (const label of labels) {
    const hits = sight.saying(label);
    for (const { element, by } of hits) {
      const near = by === 'text' && beside(element, label, units, sight.sought);
      if (near) add(near.node, near.bond);
    }
    for (const hit of hits) {
      if (!isNaming(hit)) continue;
      const [only, second] = units(hit.element);
      if (only && !second) add(only, hit.by, hit.element);
    }
  }
}
