import type { Locator } from '@playwright/test';
import { debuggerOf } from './ax-tree.ts';

/**
 * Fills a box as the browser's password manager would: the value stands in it and the box matches `:autofill`.
 *
 * Chromium's own password manager fills a sign-in form of a prepared profile (tried 2026-11-22: a row in "Login Data",
 * sealed with the basic store's key), but not this page, which has no form and several text boxes; and headless nobody can
 * choose from its list. So the text is typed and the debugger sets the state that the browser would set.
 */
export async function autofill(box: Locator, value: string): Promise<void> {
  await box.click();
  const cdp = await debuggerOf(box.page());
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'document.activeElement' });
  // The debugger numbers nodes only of a document that it was asked for.
  await cdp.send('DOM.getDocument');
  const { nodeId } = await cdp.send('DOM.requestNode', { objectId: result.objectId ?? '' });
  await cdp.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: ['autofill'] });
  // After the state: a browser sets both at once, and what a look saw in between would be a value that somebody typed.
  await box.page().keyboard.type(value);
  if (!(await box.evaluate((element) => element.matches(':autofill')))) throw new Error('the box is not autofilled');
}
