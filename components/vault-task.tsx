import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Button } from './button';

interface Props {
  title: string;
  text: string;
  /** Name of the button that opens the form. */
  open: string;
  icon: LucideIcon;
  /** Beside that button. */
  aside?: ReactNode;
  /** Said below, once something was done outside of the form. */
  note?: string | undefined;
  /** The form; `close` takes what was done, or nothing when the person thought better of it. */
  children: (close: (done?: string) => void) => ReactNode;
}

/** One thing that can be done with the vault: a line, and its form in place when it is wanted. */
export function VaultTask({ title, text, open, icon, aside, note, children }: Props) {
  const [shown, setShown] = useState(false);
  const [done, setDone] = useState<string>();
  const [closed, setClosed] = useState(false);
  const heading = useId();
  const close = (what?: string) => {
    setShown(false);
    setDone(what);
    setClosed(true);
  };
  return (
    <section aria-labelledby={heading} className="py-4">
      <h3 id={heading} className="font-semibold">
        {title}
      </h3>
      <p className="mt-0.5 max-w-prose text-muted">{text}</p>
      {shown ? (
        <div
          className="mt-3 max-w-md"
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.defaultPrevented) close();
          }}
        >
          {children(close)}
        </div>
      ) : (
        <div className="mt-2.5 flex flex-wrap gap-2">
          <Button
            icon={icon}
            // The form is gone, and with it what had the focus.
            autoFocus={closed}
            aria-expanded={false}
            onClick={() => {
              setDone(undefined);
              setShown(true);
            }}
          >
            {open}
          </Button>
          {aside}
        </div>
      )}
      <p role="status" className="mt-2 max-w-prose text-small text-good empty:hidden">
        {done ?? note}
      </p>
    </section>
  );
}
