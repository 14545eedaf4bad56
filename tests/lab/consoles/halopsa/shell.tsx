import type { ReactNode } from 'react';
import { useClock } from '../shared/clock.tsx';
import { useData } from '../shared/data.ts';
import { Link } from '../shared/link.tsx';
import { SECTIONS } from './sections.ts';
import css from './shell.module.css';

interface Session {
  title: string;
  person: string;
  version: string;
}

const AREAS = [
  ['Home', '/'],
  ['Tickets', '/tickets'],
  ['Customers', '/customers'],
  ['Configuration', '/config'],
] as const;

const current = (here: boolean) => (here ? ('page' as const) : undefined);

const Side = ({ path }: { path: string }) => (
  <nav aria-label="Sections" className={css['side']}>
    <ul>
      {SECTIONS.map((section) => (
        <li key={section.path}>
          <Link href={section.path} aria-current={current(path === section.path)}>
            {section.name}
          </Link>
          {path.startsWith(section.path) && section.pages.length > 0 && (
            <ul className={css['sub']}>
              {section.pages.map((page) => (
                <li key={page.path}>
                  <Link href={page.path} aria-current={current(path.startsWith(page.path))}>
                    {page.name}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  </nav>
);

/** The frame around every page of the console: top bar, sections, foot. */
export const Shell = ({ path, children }: { path: string; children: ReactNode }) => {
  const time = useClock();
  const { data: session } = useData<Session>('/console-data/session');
  const configuring = /^\/config(\/|$)/.test(path);
  return (
    <div className={css['frame']}>
      <header className={css['top']}>
        <span className={css['mark']}>HaloPSA</span>
        <nav aria-label="Main" className={css['links']}>
          {AREAS.map(([name, href]) => (
            <Link key={href} href={href} aria-current={current(href === '/config' ? configuring : path === href)}>
              {name === 'Configuration' && <span aria-hidden="true">⚙ </span>}
              {name}
            </Link>
          ))}
        </nav>
        <span className={css['who']}>
          {session?.title} · {session?.person} · {time}
        </span>
      </header>
      {configuring && <Side path={path} />}
      <main className={configuring ? css['main'] : `${css['main']} ${css['wide']}`}>
        {children}
        <footer className={css['foot']}>Version {session?.version} · simulated console for tests</footer>
      </main>
    </div>
  );
};
