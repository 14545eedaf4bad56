import { type ComponentProps, type ReactNode, useId } from 'react';
import { FieldNotes, describedBy } from './field-notes';

export const CONTROL =
  'block min-h-9 w-full min-w-0 rounded-lg border border-edge bg-surface px-2.5 py-1.5 text-ink disabled:bg-sunken aria-invalid:border-bad';
export const INPUT = `${CONTROL} read-only:bg-sunken`;

interface Props extends Omit<ComponentProps<'input'>, 'id'> {
  label: string;
  hint?: ReactNode;
  problem?: string | undefined;
}

/** A labelled text box. Nothing here is for a password manager to keep: these are not the person's own log-ins. */
export function TextField({ label, hint, problem, className = '', ...rest }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      <input
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        data-1p-ignore=""
        data-lpignore="true"
        data-bwignore=""
        {...rest}
        id={id}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy({ id, hint, problem })}
        className={`${INPUT} ${className}`}
      />
      <FieldNotes id={id} hint={hint} problem={problem} />
    </div>
  );
}
