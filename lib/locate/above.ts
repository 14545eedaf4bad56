/** The parent as people see it: out of a shadow root to the element that carries it. */
export const above = (node: Node): Element | null =>
  node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host ?? null;
