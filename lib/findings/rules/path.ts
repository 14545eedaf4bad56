import type { Rule } from './rule';

const withoutSlashes = (value: string) => value.trim().replace(/\/+$/, '');

/** Two servers that differ by their path: whoever ends in the other's path stands in its place. */
export const pathRole: Rule = ({ value, lint, others }) => {
  if (!value || !lint.expects) return undefined;
  const address = withoutSlashes(value);
  if (address.endsWith(lint.expects)) return undefined;
  const owner = others.find((other) => other.expects && address.endsWith(other.expects));
  return owner && { cause: 'fields-swapped', swappedWith: owner.field };
};

/** The value goes on with a path that the destination adds itself. */
export const pathSuffix: Rule = ({ value, lint }) => {
  if (!value || !lint.expects) return undefined;
  const address = withoutSlashes(value);
  if (!address.endsWith(lint.expects)) return undefined;
  return { cause: 'path-suffix', expected: address.slice(0, -lint.expects.length) };
};
