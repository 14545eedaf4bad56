import { type ReactNode, useId } from 'react';

interface Props {
  title: string;
  /** Beside the title, at the end of the line. */
  aside?: ReactNode;
  /** Where the glance's links lead. */
  anchor?: string;
  children: ReactNode;
}

/** A named section of a surface, with its second-level heading. */
export function Card({ title, aside, anchor, children }: Props) {
  const heading = useId();
  return (
    <section
      id={anchor}
      aria-labelledby={heading}
      className="rounded-xl border border-line bg-surface p-4 shadow-[0_1px_2px_rgb(0_0_0/0.04)]"
    >
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h2 id={heading} tabIndex={-1} className="text-head font-semibold tracking-[-0.005em]">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
