import type { Rule } from './rule';

/** Hosted instances have a tenant; for one's own server the destination wants a literal instead. */
export const tenant: Rule = ({ value, lint, hosting }) => {
  if (value === undefined) return undefined;
  const text = value.trim();
  const literal = lint.expects ?? '';
  if (hosting === 'hosted') {
    return text === '' || text.toLowerCase() === literal.toLowerCase() ? { cause: 'tenant-missing' } : undefined;
  }
  if (lint.at === 'source' || text === literal) return undefined;
  return { cause: 'tenant-not-needed', expected: literal };
};
