import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Pair } from '../../../lib/model/pair.ts';
import { framesOf, textPath } from './find-control.ts';

/** Takes a picture that may be kept: consoles show their secrets on screen, and there stands a plain bar instead. */
export async function picture(page: Page, pair: Pair, folder: string, name: string): Promise<void> {
  const isConsole = page.url().startsWith('https:');
  const mask = framesOf(page).flatMap((frame) =>
    secretLabels(pair).flatMap((label): Locator[] => [
      frame.getByLabel(label, { exact: true }),
      // Beside its label, as plain text.
      ...(isConsole ? [frame.locator(`xpath=${textPath(label)}/following::*[1]`)] : []),
    ]),
  );
  await page.screenshot({ path: join(folder, `${name}.png`), mask, maskColor: '#c3ccd9' });
}

const secretLabels = ({ source, destination }: Pair): string[] =>
  [...source.fields, ...destination.fields].filter(({ secret }) => secret).flatMap(({ labels }) => labels);
