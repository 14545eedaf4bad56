import { beside } from './beside';
import type { Bond, Units } from './inside';
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
    for (const holder of sight.holding([label])) {
      const near = beside(holder, label, units, sight.sought);
      if (near) add(near.node, near.bond);
    }
    for (const { element, by } of sight.naming([label])) {
      const [only, second] = units(element);
      if (only && !second) add(only, by, element);
    }
  }
}
