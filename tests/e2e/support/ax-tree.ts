import type { CDPSession, Page } from '@playwright/test';

interface Raw {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  value?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** A node of the accessibility tree, as assistive technology meets it; closed shadow roots are no wall for it. */
export interface AxNode {
  role: string;
  name: string;
  value: unknown;
  properties: Record<string, unknown>;
  /** Hidden from assistive technology; its children may not be. */
  ignored: boolean;
  /** For the DOM domain of the debugging protocol. */
  element: number | undefined;
  children: AxNode[];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** One debugging session a page, kept over navigations. */
export function debuggerOf(page: Page): Promise<CDPSession> {
  let known = sessions.get(page);
  if (!known) {
    known = page.context().newCDPSession(page);
    sessions.set(page, known);
  }
  return known;
}

/** The whole tree of the page's top document. */
export async function readTree(page: Page): Promise<AxNode> {
  const cdp = await debuggerOf(page);
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: Raw[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const build = (node: Raw): AxNode => ({
    role: node.role?.value ?? '',
    name: node.name?.value ?? '',
    value: node.value?.value,
    properties: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
    ignored: node.ignored,
    element: node.backendDOMNodeId,
    children: (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? [build(child)] : [];
    }),
  });
  const root = nodes[0];
  if (!root) throw new Error(`no accessibility tree for ${page.url()}`);
  return build(root);
}

/** The node and everything below it, in reading order, without what is hidden. */
export function below(node: AxNode): AxNode[] {
  const rest = node.children.flatMap(below);
  return node.ignored || node.role === 'InlineTextBox' ? rest : [node, ...rest];
}

/** Everything that is written inside, on one line. */
export function textOf(node: AxNode): string {
  return below(node)
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([:.,;])/g, '$1')
    .trim();
}
