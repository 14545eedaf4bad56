import type { Rule } from './rule';

/** Values of one vendor have one length (`expects`, or a range `20-40`): a cut or doubled one is told before any request. */
export const length: Rule = ({ shape, lint, secret }) => {
  const [least = NaN, most = least] = (lint.expects ?? '').split('-').map(Number);
  if (!shape || shape.length === 0 || (shape.length >= least && shape.length <= most)) return undefined;
  return {
    cause: lint.cause ?? (secret ? 'secret-malformed' : 'value-malformed'),
    expected: `${lint.expects ?? ''} characters`,
  };
};
