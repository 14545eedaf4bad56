import { Link } from '../shared/link.tsx';
import { PageHead } from './page.tsx';
import { SECTIONS } from './sections.ts';
import css from './shell.module.css';

/** Home of the configuration: a card per section. */
export const ConfigurationPage = () => (
  <>
    <PageHead title="Configuration" />
    <ul className={css['grid']}>
      {SECTIONS.map(({ name, path, about }) => (
        <li key={path} className={css['tile']}>
          <Link href={path}>{name}</Link>
          <span className={css['quiet']}>{about}</span>
        </li>
      ))}
    </ul>
  </>
);
