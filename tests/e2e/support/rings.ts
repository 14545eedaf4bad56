import type { Page } from '@playwright/test';
import { until } from '../../support/until.ts';
import { debuggerOf } from './ax-tree.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Node {
  backendNodeId: number;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

const all = (node: Node): Node[] => [
  node,
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap((each) => all(each)),
];

/** Where the overlay's rings are drawn now. They are hidden from assistive technology, and the root is closed: the debugger sees both. */
export async function ringsOn(page: Page): Promise<Box[]> {
  const cdp = await debuggerOf(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const host = all(root as Node).find(({ attributes }) => attributes?.includes('data-patchbay'));
  const rings = host ? all(host).filter(({ attributes }) => attributes?.includes('ring')) : [];
  const boxes = rings.map(async ({ backendNodeId }) => {
    // One that is not drawn has no box.
    const model = await cdp.send('DOM.getBoxModel', { backendNodeId }).catch(() => undefined);
    if (!model) return [];
    const [x = 0, y = 0, right = 0, , , bottom = 0] = model.model.border;
    return [{ x, y, width: right - x, height: bottom - y }];
  });
  return (await Promise.all(boxes)).flat();
}

/** How far a ring may stand from the control: its air, and its line. */
const NEAR = 8;

const surrounds = (ring: Box, box: Box): boolean =>
  Math.abs(ring.x - box.x) <= NEAR &&
  Math.abs(ring.y - box.y) <= NEAR &&
  Math.abs(ring.width - box.width) <= 2 * NEAR &&
  Math.abs(ring.height - box.height) <= 2 * NEAR;

/** Waits until exactly one ring is drawn, around this box of the viewport. @throws WaitedInVain */
export async function waitForRing(page: Page, around: () => Promise<Box | null>): Promise<void> {
  let seen: unknown;
  await until(
    'the ring around the control',
    async () => {
      const [rings, box] = [await ringsOn(page), await around()];
      seen = { rings, box };
      const [ring, other] = rings;
      return ring !== undefined && other === undefined && box !== null && surrounds(ring, box);
    },
    { last: () => seen },
  );
}

/** Waits until no ring is drawn. @throws WaitedInVain */
export async function waitForNoRing(page: Page): Promise<void> {
  let seen: unknown;
  await until('no ring', async () => (seen = await ringsOn(page)) && (seen as Box[]).length === 0, {
    last: () => seen,
  });
}
