import { type ReactNode, useId } from 'react';
import { FieldNotes, describedBy } from './field-notes';
import { CONTROL } from './text-field';

interface Props<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  hint?: ReactNode;
  hideLabel?: boolean;
  /** Takes the focus when it appears. */
  focused?: boolean;
  disabled?: boolean;
  problem?: string | undefined;
  onBlur?: () => void;
}

/** The browser's own select: it opens outside the narrow panel, and every platform's keyboard and screen reader know it. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  hint,
  hideLabel,
  focused,
  disabled,
  problem,
  onBlur,
}: Props<T>) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'mb-1 block font-medium'}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        autoFocus={focused}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy({ id, hint, problem })}
        onBlur={onBlur}
        onChange={(event) => onChange(event.currentTarget.value as T)}
        className={`${CONTROL} cursor-pointer text-ellipsis`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <FieldNotes id={id} hint={hint} problem={problem} />
    </div>
  );
}
