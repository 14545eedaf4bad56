import type { Rule } from './rule';

const bare = (value: string) => value.trim().replace(/\/+$/, '').toLowerCase();

/** The value belongs to another console than the one that is open: another region, zone or customer. */
export const sameConsole: Rule = ({ value, fromAddress, lint }) =>
  !value || fromAddress === undefined || bare(value) === bare(fromAddress)
    ? undefined
    : { cause: lint.cause ?? 'wrong-host', expected: fromAddress };
