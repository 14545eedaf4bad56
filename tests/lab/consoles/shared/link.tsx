import type { ComponentProps, MouseEvent } from 'react';
import { navigate } from './route.ts';

/** A real link that a plain click follows inside the console; the browser handles all other clicks. */
export const Link = ({ href, ...rest }: ComponentProps<'a'> & { href: string }) => (
  <a
    {...rest}
    href={href}
    onClick={(event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      navigate(href);
    }}
  />
);
