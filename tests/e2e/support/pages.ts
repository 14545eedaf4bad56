import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Where the hand-written pages are shown: the vendor's own address for a new application. */
export const ADDRESS = '/config/integrations/api/applications?id=-1';

const read = (name: string) => readFileSync(join(import.meta.dirname, '../pages', `${name}.html`), 'utf8');

/** Answers a console's paths with pages of `tests/e2e/pages`; the lab answers all others. */
export async function servePages(page: Page, origin: string, pages: Record<string, string>): Promise<void> {
  for (const [path, name] of Object.entries(pages)) {
    const { pathname } = new URL(path, origin);
    await page.route(
      (url) => url.origin === origin && url.pathname === pathname,
      (route) => route.fulfill({ contentType: 'text/html', body: name && read(name) }),
    );
  }
}
