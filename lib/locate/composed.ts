import type { Root } from './open-roots';

/** `contains` that looks into open shadow roots. */
export function holds(box: Element, node: Node): boolean {
  for (let at: Node | undefined = node; at; at = (at.getRootNode() as ShadowRoot).host)
    if (box.contains(at)) return true;
  return false;
}

/** @returns what this element names by its `for`, or what names it as its label, if anything does. */
export function labelledBy(label: Element): Element | null {
  const scope = label.getRootNode() as Document | ShadowRoot;
  const { htmlFor, id } = label as HTMLLabelElement;
  if (htmlFor) return scope.getElementById(htmlFor);
  return id ? scope.querySelector(`[aria-labelledby~="${CSS.escape(id)}"]`) : null;
}

/** What matches in the box, and in the open shadow roots of what it holds. */
export const query = (box: Element, selector: string, parts: readonly Root[]): Element[] => [
  ...box.querySelectorAll(selector),
  ...parts.flatMap((part) => ('host' in part && holds(box, part.host) ? [...part.querySelectorAll(selector)] : [])),
];
