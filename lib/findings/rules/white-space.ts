import type { Rule } from './rule';

/** White space in or around a value makes another value of it, and nobody sees it. */
export const whiteSpace: Rule = ({ shape }) => (shape?.whiteSpace ? { cause: 'white-space' } : undefined);
