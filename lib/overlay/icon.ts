import { type Wanted, h } from './h';

/** Strokes on a 16 by 16 grid, drawn for this project. */
const STROKES = {
  done: 'M3 8.5 6.5 12 13 4.5',
  now: 'M5.5 3.5 11 8l-5.5 4.5',
  todo: 'M8 7.9v.2',
  problem: 'M8 3.5v5.6M8 12.1v.2',
  minimise: 'M3.5 12.5h9',
  left: 'M2.5 2.5h11v11h-11zM6 2.5v11',
  right: 'M2.5 2.5h11v11h-11zM10 2.5v11',
  undo: 'M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6',
  info: 'M8 7.3v5M8 3.9v.2',
  plug: 'M5.5 2v3M10.5 2v3M3.5 5h9v2.5a4.5 4.5 0 0 1-9 0zM8 12v2.5',
} as const;

/** A sign that only repeats what the text beside it says. */
export const icon = (name: keyof typeof STROKES): Wanted =>
  h('svg', { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, h('path', { d: STROKES[name] }));
