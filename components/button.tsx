import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

const LOOKS = {
  primary:
    'border-transparent bg-accent text-on-accent hover:bg-accent-deep forced-colors:border-[ButtonBorder] disabled:bg-sunken disabled:text-muted disabled:border-line',
  plain: 'border-edge bg-surface text-ink hover:bg-sunken disabled:text-muted disabled:border-line',
  quiet: 'border-transparent bg-transparent text-accent hover:bg-accent-soft disabled:text-muted',
  danger: 'border-transparent bg-transparent text-bad hover:bg-bad-soft disabled:text-muted',
} as const;

interface Props extends ComponentProps<'button'> {
  look?: keyof typeof LOOKS;
  icon?: LucideIcon;
  /** Shows only the icon; the name comes from `aria-label`. */
  bare?: boolean;
}

/** A button of at least 36 px, never a submit by accident. */
export function Button({ look = 'plain', icon: Icon, bare = false, className = '', children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={`inline-flex min-h-9 cursor-pointer items-center justify-center gap-1.5 rounded-lg border py-1.5 text-start font-medium transition-colors disabled:cursor-not-allowed ${bare ? 'min-w-9 px-1.5' : 'px-3'} ${LOOKS[look]} ${className}`}
    >
      {Icon && <Icon size={16} aria-hidden="true" className="shrink-0" />}
      {children}
    </button>
  );
}
