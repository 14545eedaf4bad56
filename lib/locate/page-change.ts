/** Whether the node is the overlay's own element. A form is none, whose boxes may hide its methods by their names. */
export const isOurs = (node: Node): boolean =>
  (node as Element).localName === 'div' && (node as Element).hasAttribute('data-patchbay');

/** Whether our own element came or went, or was drawn in: that is none of the page's doing. */
export const isOurDoing = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
  // It comes and goes alone.
  isOurs(target) || (addedNodes.length + removedNodes.length === 1 && isOurs((addedNodes[0] ?? removedNodes[0])!));
