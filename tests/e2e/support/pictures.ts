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
      ...(isConsole ? [frame.locator(`xpath=${besideLabel(label)}`)] : []),
    ]),
  );
  await page.screenshot({ path: join(folder, `${name}.png`), mask, maskColor: '#c3ccd9' });
}

/** Where a secret may stand as plain text: beside its label. Buttons there stay in sight, and so does what names a choice. */
function besideLabel(label: string): string {
  const choice = "ancestor::label[.//input[@type='radio' or @type='checkbox']]";
  const next = `${textPath(label)}/following::*[1][not(${choice})]`;
  const ownText = 'text()[normalize-space()]';
  return `${next}/descendant-or-self::*[not(self::button or ancestor::button)][not(.//button) or ${ownText}]`;
}

const secretLabels = ({ source, destination }: Pair): string[] =>
  [...source.fields, ...destination.fields].filter(({ secret }) => secret).flatMap(({ labels }) => labels);
