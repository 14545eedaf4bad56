import type { ReactNode } from 'react';
import { Alert, Button } from '../shared/controls.tsx';
import css from './shell.module.css';
import type { EditsLevels } from './use-levels.ts';

/** Heading of a page with its buttons on the same line. */
export const PageHead = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className={css['head']}>
    <h1>{title}</h1>
    {children}
  </div>
);

/** Heading of a page whose levels are shown until Edit is pressed, and changed until Save is. */
export const EditedHead = ({ title, draft, edit, save }: { title: string } & Omit<EditsLevels, 'setDraft'>) => (
  <PageHead title={title}>
    {draft ? (
      <Button main onClick={() => void save()}>
        Save
      </Button>
    ) : (
      <Button main onClick={edit}>
        Edit
      </Button>
    )}
  </PageHead>
);

/** Shown until data arrive; the page's content is then mounted anew. */
export const Waiting = ({ error }: { error?: string | undefined }) =>
  error ? <Alert>{error}</Alert> : <p className={css['quiet']}>Loading…</p>;
