import type { Rule } from './rule';

/** The destination joins its own path to the value, so the slash at the end must be there. */
export const trailingSlashRequired: Rule = ({ value }) =>
  !value || value.trim().endsWith('/') ? undefined : { cause: 'missing-trailing-slash', expected: `${value.trim()}/` };

/** One slash at the end is a matter of taste or need; two make another address. */
export const singleTrailingSlash: Rule = ({ value }) =>
  value && /\/{2,}$/.test(value.trim())
    ? { cause: 'extra-trailing-slash', expected: value.trim().replace(/\/+$/, '/') }
    : undefined;

/** The destination puts a slash between the value and its own path: one at the end makes two. */
export const noTrailingSlash: Rule = ({ value }) =>
  value?.trim().endsWith('/')
    ? { cause: 'extra-trailing-slash', expected: value.trim().replace(/\/+$/, '') }
    : undefined;
