import type { ReactNode } from 'react';

interface Notes {
  /** Of the control that they belong to. */
  id: string;
  hint?: ReactNode;
  problem?: string | undefined;
}

/** For `aria-describedby`: the notes below a control, as far as there are any. */
export const describedBy = ({ id, hint, problem }: Notes): string | undefined =>
  [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;

/** What stands below a control: how it is meant, and what is wrong with its value. */
export function FieldNotes({ id, hint, problem }: Notes) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-small text-muted">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="mt-1 text-small text-bad">
          {problem}
        </p>
      )}
    </>
  );
}
