import type { Rule } from './rule';

/** An address begins with https://; http would carry the secret in clear. */
export const https: Rule = ({ value }) => {
  if (!value) return undefined;
  const address = value.trim();
  if (/^https:\/\//i.test(address)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(address)) {
    return { cause: 'scheme-forbidden', expected: address.replace(/^[^:]+:/, 'https:') };
  }
  return { cause: 'scheme-missing', expected: `https://${address}` };
};
