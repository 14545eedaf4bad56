import { type ClipboardEvent, type DragEvent, type RefObject, useId } from 'react';
import { FieldNotes, describedBy } from './field-notes';
import { CONTROL } from './text-field';

interface Props {
  label: string;
  hint?: string | undefined;
  box: RefObject<HTMLTextAreaElement | null>;
  /** Whether a text may not even enter the box. */
  refuses: (text: string) => boolean;
  /** Something was refused; the box is empty again. */
  onRefused: () => void;
}

/**
 * A box for a pasted block that is not secret. What is secret is stopped before it enters: the page, its undo list and
 * React's copy of the value never have it.
 */
export function TextArea({ label, hint, box, refuses, onRefused }: Props) {
  const id = useId();
  const guard = (event: ClipboardEvent<HTMLTextAreaElement> | DragEvent<HTMLTextAreaElement>, data: DataTransfer) => {
    if (!refuses(data.getData('text/plain'))) return;
    event.preventDefault();
    event.currentTarget.value = '';
    onRefused();
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      <textarea
        ref={box}
        id={id}
        rows={5}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        data-1p-ignore=""
        data-lpignore="true"
        aria-describedby={describedBy({ id, hint })}
        onPaste={(event) => guard(event, event.clipboardData)}
        onDrop={(event) => guard(event, event.dataTransfer)}
        onInput={(event) => {
          // What came piece by piece, or by another way than paste.
          if (!refuses(event.currentTarget.value)) return;
          event.currentTarget.value = '';
          onRefused();
        }}
        className={`${CONTROL} resize-y font-mono text-small break-all`}
      />
      <FieldNotes id={id} hint={hint} />
    </div>
  );
}
