import { above } from './above';
import { isElement } from './indexed';

/** Whose words were read. */
export const read = new WeakSet<Node>();

/**
 * Notes that somebody reads a node's words, its own and those of all that it holds: what they say is somebody's business
 * from now on. Whatever reads a text of the page asks for it by this, so that a text that nobody asked for may change.
 *
 * @returns the node
 */
export function reading<N extends Node>(node: N): N {
  read.add(isElement(node) ? node : above(node)!);
  return node;
}

/** Whether its words were read, or those of something that holds it. */
export const isRead = (node: Node | null): boolean => !!node && (read.has(node) || isRead(above(node)));
