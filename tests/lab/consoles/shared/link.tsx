import type { ComponentProps, MouseEvent } from 'react';
import { navigate } from './route.ts';

/** A real link that a plain click follows inside the console; the browser handles all other clicks. */
export const Link = ({ href, onFollow, ...rest }: ComponentProps<'a'> & { href: string; onFollow?: () => void }) => (
  <a
    {...rest}
    href={href}
    onClick={(event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      onFollow?.();
      navigate(href);
    }}
  />
);
