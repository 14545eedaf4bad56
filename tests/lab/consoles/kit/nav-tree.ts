import type { LabPage } from '../../kit/lab-page.ts';

/** A name in the menu, the page that it opens, and the names under it. */
export interface NavEntry {
  name: string;
  /** Its place in the tree, for keys and for what is open. */
  key: string;
  page?: LabPage;
  entries: NavEntry[];
}

/** The menu that the trails of the pages make together. Tabs stand over their pages, not in it. */
export const navTree = (pages: readonly LabPage[]): NavEntry[] => {
  const top: NavEntry[] = [];
  for (const page of pages) {
    const trail = page.tab ? page.trail?.slice(0, -1) : page.trail;
    let entries = top;
    let entry: NavEntry | undefined;
    for (const name of trail ?? []) {
      const key: string = entry ? `${entry.key}/${name}` : name;
      const known = entries.find((each) => each.name === name);
      entry = known ?? { name, key, entries: [] };
      if (!known) entries.push(entry);
      entries = entry.entries;
    }
    if (entry) entry.page ??= page;
  }
  return top;
};

/** Keys of the entries on the way to a page. */
export const wayTo = ({ trail = [], tab }: LabPage): string[] =>
  (tab ? trail.slice(0, -1) : trail).map((_, index) => trail.slice(0, index + 1).join('/'));
