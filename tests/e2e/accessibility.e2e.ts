import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { debuggerOf } from './support/ax-tree.ts';
import { expect, test } from './support/fixtures.ts';
import { Overlay } from './support/overlay.ts';
import { play } from './support/player.ts';

/** What axe finds wrong, one line each. */
async function violations(page: Page, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found, passes } = await (part ? axe.include(part) : axe).analyze();
  // An empty page passes nothing, and would say nothing.
  expect(passes.length).toBeGreaterThan(5);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

/**
 * Lets axe into the overlay that ships. Its shadow root is closed for scripts but not for the debugger: the debugger hands
 * the root to the page as if it were open, and nothing else is changed.
 */
async function openForAxe(page: Page): Promise<void> {
  const cdp = await debuggerOf(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: 2, pierce: true });
  interface Node {
    backendNodeId: number;
    attributes?: string[];
    children?: Node[];
    shadowRoots?: Node[];
  }
  const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
  const host = all(root as Node).find(({ attributes }) => attributes?.includes('data-patchbay'));
  const shadow = host?.shadowRoots?.[0];
  if (!host || !shadow) throw new Error('There is no overlay on the page.');
  const [one, other] = await Promise.all(
    [host, shadow].map(({ backendNodeId }) => cdp.send('DOM.resolveNode', { backendNodeId })),
  );
  await cdp.send('Runtime.callFunctionOn', {
    objectId: one?.object.objectId ?? '',
    functionDeclaration:
      'function (root) { Object.defineProperty(this, "shadowRoot", { value: root, configurable: true }) }',
    arguments: [{ objectId: other?.object.objectId ?? '' }],
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`${scheme}: no barrier in the overlay, the workbench, the popup and the options, state by state`, async ({
    lab,
    open,
  }) => {
    test.slow();
    const session = await open();
    session.context.on('page', (page) => void page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' }));
    const found: Record<string, string[]> = {};
    const look = async (name: string, page: Page, part?: string): Promise<void> => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.bringToFront();
      found[name] = await violations(page, part);
    };
    const overlay = async (name: string, page: Page): Promise<void> => {
      await page.bringToFront();
      await openForAxe(page);
      await look(name, page, '[data-patchbay]');
    };

    for (const surface of ['sidepanel', 'popup', 'options']) {
      const page = await session.open(`${surface}.html`);
      await page.getByRole('button').first().waitFor();
      await look(`${surface}, nothing set up`, page);
      await page.close();
    }
    const page = await session.context.newPage();
    await page.goto(`${lab.origins.halopsa}/config`);
    await new Overlay(page).waitFor('button', 'Start HaloPSA to DNSFilter');
    await overlay('overlay, offer', page);
    await page.close();

    const { stage } = await play({
      session,
      upTo: 'test-connection',
      between: async ({ source, destination, panel }, { id }) => {
        if (id === 'open-configuration') await look('workbench, begun', panel.page);
        if (id === 'capture-secret' || id === 'role-permissions') await overlay(`overlay, ${id}`, source.page);
        if (id === 'fill-form') {
          await overlay('overlay, second console', destination.page);
          await look('workbench, filled', panel.page);
        }
      },
    });
    await look('workbench, tested', stage.panel.page);
    await new Overlay(stage.source.page).click('button', 'Minimise');
    await overlay('overlay, pill', stage.source.page);
    expect(Object.keys(found).length).toBeGreaterThanOrEqual(11);
    expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
  });
}
