import { above } from './above';
import { holds } from './composed';

/** How many levels up the rest of a form is looked for; forms are rarely deeper. */
const NEAR = 9;

/** For each of the other fields, where it may stand. */
export type Others = readonly (readonly { node: Node }[])[];

/** How many of the other fields the box holds. */
export const countIn = (box: Element, others: Others): number =>
  others.filter((list) => list.some((other) => holds(box, other.node))).length;

export interface Company {
  /** How many of the other fields stand near. */
  around: number;
  /** The smallest part of the page that holds most of them together with this one. */
  most: Element | null;
}

/** Who stands near. */
export function company(node: Node, others: Others): Company {
  const there = others.filter((list) => list[0]).length;
  let box = above(node);
  let around = 0;
  let most: Element | null = null;
  for (let level = 0; box && box.localName !== 'body' && level < NEAR && around < there; level++, box = above(box)) {
    around = countIn(box, others);
    if (around && around * 4 >= there * 3) most ??= box;
  }
  return { around, most };
}
