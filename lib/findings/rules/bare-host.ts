import type { Rule } from './rule';

/** The destination makes an address of the name itself: neither a scheme nor a path belongs to it. */
export const bareHost: Rule = ({ value }) => {
  const given = value?.trim() ?? '';
  const host = given.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/[/?#].*$/s, '');
  return given === host ? undefined : { cause: 'value-malformed', expected: host };
};
