import type { Page } from '@playwright/test';
import { until } from '../../support/until.ts';
import { type AxNode, below, debuggerOf, readTree, textOf } from './ax-tree.ts';

type Name = string | RegExp;

/** The overlay counts no click while it has only just come to where it is (lib/overlay/armed.ts); people are slower. */
export const STILL_MS = 550;

const fits = (text: string, name: Name | undefined): boolean =>
  name === undefined || (typeof name === 'string' ? text === name : name.test(text));

/**
 * Patchbay's region on a vendor page. Its shadow root is closed: tests see it as a screen reader does, through the
 * accessibility tree, and click where it is drawn with the real mouse.
 */
export class Overlay {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Everything inside the region; empty when there is none. */
  async nodes(): Promise<AxNode[]> {
    const all = below(await readTree(this.page));
    const region = all.find(({ role, name }) => role === 'complementary' && name === 'Patchbay');
    return region ? below(region) : [];
  }

  async isThere(): Promise<boolean> {
    return (await this.nodes()).length > 0;
  }

  async find(role: string, name?: Name): Promise<AxNode | undefined> {
    return (await this.nodes()).find((node) => node.role === role && fits(node.name, name));
  }

  /** @throws WaitedInVain when it does not show up. */
  async waitFor(role: string, name?: Name, timeout = 10_000): Promise<AxNode> {
    return until(`${role} ${String(name ?? '')} in the overlay of ${this.page.url()}`, () => this.find(role, name), {
      timeout,
    });
  }

  /** Texts of the items of a list; empty when the list is not shown. */
  async items(list: 'Steps' | 'Findings'): Promise<string[]> {
    const found = await this.find('list', list);
    return found
      ? below(found)
          .filter(({ role }) => role === 'listitem')
          .map(textOf)
      : [];
  }

  /** @throws WaitedInVain when no guide is running. */
  async progress(): Promise<{ done: number; of: number }> {
    const bar = await this.waitFor('progressbar', 'Setup progress');
    return { done: Number(bar.value), of: Number(bar.properties['valuemax']) };
  }

  /** Clicks with the mouse, once the control stands still. @throws WaitedInVain when it is not there. */
  async click(role: string, name: Name): Promise<void> {
    const { x, y } = await this.placeOf(role, name);
    await this.page.mouse.click(x, y);
  }

  /** Middle of a control in the viewport. */
  async placeOf(role: string, name: Name): Promise<{ x: number; y: number }> {
    const cdp = await debuggerOf(this.page);
    let before = '';
    let since = 0;
    return until(`${role} ${String(name)} to stand still in the overlay of ${this.page.url()}`, async () => {
      const node = await this.find(role, name);
      if (node?.element === undefined) return undefined;
      await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.element });
      const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: node.element });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
      const here = { x: (left + right) / 2, y: (top + bottom) / 2 };
      if (before !== JSON.stringify(here)) since = performance.now();
      before = JSON.stringify(here);
      return performance.now() - since >= STILL_MS ? here : undefined;
    });
  }
}
