import { useState, type ReactNode } from 'react';
import type { ConsoleModel } from '../../kit/lab-page.ts';
import { NavOf } from '../kit/nav.tsx';
import { pageAt } from '../kit/page-at.ts';
import { useClock } from '../shared/clock.tsx';
import { Link } from '../shared/link.tsx';
import { organizationWord, type Session } from './session.ts';
import css from './shell.module.css';

const current = (here: boolean) => (here ? ('page' as const) : undefined);

const Entry = ({ name, href, path }: { name: string; href: string; path: string }) => (
  <Link href={href} className={css['entry']} aria-current={current(path === href)}>
    {name}
  </Link>
);

const OrganizationMenu = ({ path }: { path: string }) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={css['entry']} aria-expanded={open} onClick={() => setOpen(!open)}>
        {organizationWord()}
        <span aria-hidden="true">{open ? '▾' : '▸'}</span>
      </button>
      {open && (
        <div className={css['sub']}>
          <Entry name="Users" href="/users" path={path} />
          <Entry name="PSA Management" href="/psa" path={path} />
        </div>
      )}
    </>
  );
};

const ACCOUNT = 'Account';

/** Pages from the lab's vendor file: those under Account at the bottom, where the account is, the others above. */
const Added = ({ model, where }: { model: ConsoleModel | undefined; where: 'menu' | 'bottom' }) => {
  const pages = model?.pages.filter(({ trail }) => (trail?.[0] === ACCOUNT) === (where === 'bottom')) ?? [];
  return <NavOf pages={pages} page={pageAt(pages, new URL(location.href))} />;
};

/** The frame around every page of the dashboard: menu on the side, who is signed in on top. */
export const Shell = ({
  path,
  session,
  added,
  children,
}: {
  path: string;
  session: Session | undefined;
  /** Pages that the lab's vendor file adds to the dashboard. */
  added: ConsoleModel | undefined;
  children: ReactNode;
}) => {
  const time = useClock();
  return (
    <div className={css['frame']}>
      <nav aria-label="Main" className={css['side']}>
        <span className={css['mark']}>DNSFilter</span>
        <Entry name="Overview" href="/overview" path={path} />
        <Entry name="Networks" href="/networks" path={path} />
        <Entry name="Policies" href="/policies" path={path} />
        <OrganizationMenu path={path} />
        <Added model={added} where="menu" />
        <div className={css['bottom']}>
          <Added model={added} where="bottom" />
        </div>
      </nav>
      <main className={css['main']}>
        <div className={css['who']}>
          <span>{session?.organization}</span>
          <span>
            {session?.person} · {time} · simulated console for tests
          </span>
        </div>
        {children}
      </main>
    </div>
  );
};
