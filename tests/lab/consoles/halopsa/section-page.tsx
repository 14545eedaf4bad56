import { Link } from '../shared/link.tsx';
import { PageHead } from './page.tsx';
import type { Section } from './sections.ts';
import css from './shell.module.css';

const ABOUT: Record<string, string> = {
  'HaloPSA API': 'Addresses of this instance and the applications that may use it.',
  Webhooks: 'Tell other systems when something changes.',
  Runbooks: 'Run steps in other systems.',
  Agents: 'Everybody who works on tickets, and the accounts of integrations.',
  Teams: 'Groups of agents.',
  Roles: 'Sets of rights that agents share.',
};

/** One section of the configuration: a card per page under it. */
export const SectionPage = ({ section, path }: { section: Section; path: string }) => {
  const page = section.pages.find((candidate) => candidate.path === path);
  return (
    <>
      <PageHead title={page?.name ?? section.name} />
      {path !== section.path || section.pages.length === 0 ? (
        <p className={css['quiet']}>Nothing has been set up here yet.</p>
      ) : (
        <ul className={css['grid']}>
          {section.pages.map(({ name, path: to }) => (
            <li key={to} className={css['tile']}>
              <Link href={to}>{name}</Link>
              <span className={css['quiet']}>{ABOUT[name]}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
