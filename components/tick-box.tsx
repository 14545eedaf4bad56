import { type ReactNode, useId } from 'react';

interface Props {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  hint?: ReactNode;
}

/** The browser's own tick box with its label, both at least 36 px high to press. */
export function TickBox({ label, checked, onChange, hint }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="flex min-h-9 w-fit cursor-pointer items-center gap-2.5">
        <input
          id={id}
          type="checkbox"
          checked={checked}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
          className="size-4.5 shrink-0 cursor-pointer accent-accent"
        />
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="ms-7 text-small text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
