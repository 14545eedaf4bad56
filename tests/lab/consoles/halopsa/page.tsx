import type { ReactNode } from 'react';
import { Alert } from '../shared/controls.tsx';
import css from './shell.module.css';

/** Heading of a page with its buttons on the same line. */
export const PageHead = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className={css['head']}>
    <h1>{title}</h1>
    {children}
  </div>
);

/** Shown until data arrive; the page's content is then mounted anew. */
export const Waiting = ({ error }: { error?: string | undefined }) =>
  error ? <Alert>{error}</Alert> : <p className={css['quiet']}>Loading…</p>;
