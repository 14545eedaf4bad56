type Value = string | number | boolean | null | undefined;

/** A wanted element. `act` is what a trusted click on it does; `key` (its class, without one) keeps the node when its place changes. */
export interface Wanted {
  tag: string;
  key?: string | undefined;
  act?: (() => void) | undefined;
  attributes: Record<string, Value>;
  children: (Wanted | string)[];
}
export type Child = Wanted | string | false | null | undefined;

/** Says which element is wanted; false and empty children fall away. */
export function h(
  tag: string,
  { key, act, ...attributes }: { key?: string; act?: () => void } & Record<string, Value | (() => void)> = {},
  ...children: (Child | Child[])[]
): Wanted {
  return {
    tag,
    key: key ?? (attributes.class as string | undefined),
    act,
    attributes: attributes as Record<string, Value>,
    children: children.flat().filter((child): child is Wanted | string => !!child),
  };
}

const made = new WeakMap<Node, Wanted>();

/** What a click on this node does, by the nearest element that has an act. */
export function actAt(node: EventTarget | null): (() => void) | undefined {
  for (let at = node as Element | null; at; at = at.parentElement) {
    const act = made.get(at)?.act;
    if (act) return act;
  }
  return undefined;
}

/** Makes the children of `parent` as wanted, touching nothing that is so already: no node is made anew, none moves. */
export function patch(parent: ParentNode & Node, wanted: (Wanted | string)[]): void {
  const free = [...parent.childNodes];
  const nodes = wanted.map((child) => {
    const at = free.findIndex((node) => fits(node, child));
    const node = at < 0 ? create(child) : free.splice(at, 1)[0]!;
    update(node, child);
    return node;
  });
  for (const node of free) node.remove();
  nodes.forEach((node, index) => {
    const there = parent.childNodes[index];
    if (there !== node) parent.insertBefore(node, there ?? null);
  });
}

/** A text was made of nothing wanted, and has neither tag nor key. */
function fits(node: ChildNode, child: Wanted | string): boolean {
  const was = made.get(node);
  const { tag, key } = child as Partial<Wanted>;
  return was?.tag === tag && was?.key === key;
}

const create = (child: Wanted | string): ChildNode =>
  typeof child === 'string' ? document.createTextNode(child) : document.createElement(child.tag);

function update(node: ChildNode, child: Wanted | string): void {
  if (typeof child === 'string') {
    if (node.nodeValue !== child) node.nodeValue = child;
    return;
  }
  const element = node as unknown as Element;
  const before = made.get(node)?.attributes ?? {};
  for (const name of Object.keys({ ...before, ...child.attributes })) {
    const value = child.attributes[name];
    if (value === before[name]) continue;
    // The object model and not the attribute, which a page's CSP may refuse.
    if (name === 'style') (element as HTMLElement).style.cssText = value as string;
    else if ((value ?? false) === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : (value as string));
  }
  made.set(node, child);
  patch(element, child.children);
}
