import { type Wanted, h } from './h';

/** Signs that every typeface has: drawn ones would cost 0.4 kB on every vendor page. The product's own, a socket, is drawn by the style sheet. */
const SIGNS = {
  done: '✓',
  now: '→',
  todo: '•',
  problem: '!',
  minimise: '–',
  left: '«',
  right: '»',
  undo: '×',
  info: 'i',
  socket: '',
} as const;

/** A sign that only repeats what the text beside it says, and is no part of that text. */
export const icon = (name: keyof typeof SIGNS): Wanted =>
  h('span', { class: `icon ${name}`, 'data-sign': SIGNS[name], 'aria-hidden': 'true' });
