import { useState } from 'react';
import type { ConsoleModel, LabPage } from '../../kit/lab-page.ts';
import { Link } from '../shared/link.tsx';
import { navTree, wayTo, type NavEntry } from './nav-tree.ts';
import css from './kit.module.css';

interface EntriesProps {
  entries: NavEntry[];
  page: LabPage | undefined;
  open: readonly string[];
  onOpen: (key: string) => void;
}

const Entries = ({ entries, page, open, onOpen }: EntriesProps) => (
  <ul className={css['entries']}>
    {entries.map((entry) => {
      const isOpen = open.includes(entry.key);
      const group = entry.entries.length > 0;
      const look = { className: css['entry'], ...(group && { 'aria-expanded': isOpen }) };
      const arrow = group && <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>;
      return (
        <li key={entry.key}>
          {entry.page ? (
            <Link
              {...look}
              href={entry.page.path}
              aria-current={entry.page === page ? 'page' : undefined}
              onFollow={() => onOpen(entry.key)}
            >
              {entry.name}
              {arrow}
            </Link>
          ) : (
            <button type="button" {...look} onClick={() => onOpen(entry.key)}>
              {entry.name}
              {arrow}
            </button>
          )}
          {group && isOpen && <Entries entries={entry.entries} page={page} open={open} onOpen={onOpen} />}
        </li>
      );
    })}
  </ul>
);

const parentOf = (key: string) => key.slice(0, Math.max(0, key.lastIndexOf('/')));

/** The entries that the trails make. A group opens and closes its neighbours; pressed again it stays as it is. */
export const NavOf = ({ pages, page }: { pages: readonly LabPage[]; page: LabPage | undefined }) => {
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [seen, setSeen] = useState<LabPage>();
  // The way to the page that was just opened is shown, however the person came there.
  if (page && page !== seen) {
    setSeen(page);
    if (page.trail) setOpened(wayTo(page));
  }
  const open = (key: string) =>
    setOpened((before) => [...before.filter((each) => parentOf(each) !== parentOf(key)), key]);
  return <Entries entries={navTree(pages)} page={page} open={opened} onOpen={open} />;
};

/** The menu of a console that the kit draws. */
export const Nav = ({ model, page }: { model: ConsoleModel; page: LabPage | undefined }) => (
  <nav aria-label="Main" className={css['side']}>
    <span className={css['mark']}>{model.name}</span>
    <NavOf pages={model.pages} page={page} />
  </nav>
);
