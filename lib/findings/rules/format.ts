import type { Rule } from './rule';

const SPOKEN = {
  guid: '8-4-4-4-12 letters and digits',
  'guid-pair': 'two groups of 8-4-4-4-12, joined by a hyphen',
  url: 'https://…',
  'short-name': 'a short name without dots',
  jwt: 'three parts joined by dots, beginning with ey',
  text: 'text',
};

/** The value has the form its vendor gives it; one that has another field's form stands in the wrong place. */
export const format: Rule = ({ shape, format: wanted, others, secret }) => {
  if (!shape || shape.length === 0 || shape.formats.includes(wanted)) return undefined;
  const owner = others.find((other) => other.format !== wanted && shape.formats.includes(other.format));
  if (owner) return { cause: 'fields-swapped', swappedWith: owner.field };
  return { cause: secret ? 'secret-malformed' : 'value-malformed', expected: SPOKEN[wanted] };
};
