import type { LabPage } from '../../kit/lab-page.ts';

/** The page of an address; query and hash count only where the page's own path has them. */
export const pageAt = (pages: readonly LabPage[], { pathname, search, hash }: URL): LabPage | undefined => {
  const bare = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
  for (const path of [bare + search + hash, bare + hash, bare + search, bare]) {
    const found = pages.find((page) => page.path === path || page.path === path.replace(bare, pathname));
    if (found) return found;
  }
  return undefined;
};
