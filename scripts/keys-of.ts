import type { Named } from './variables-of';

/** `key: value` in an object or a pattern, where the value is one name; `value` alone where both are the same. */
export interface Pair {
  key: string;
  value: string;
  /** Where the key stands, or the value alone. */
  from: number;
  /** Where the value stands. */
  at: number;
}

export interface Keys {
  /** Keys that are the script's own, in the order in which they are first said. */
  own: Named[];
  /** Every other name of a property. */
  foreign: ReadonlySet<string>;
  pairs: Pair[];
}

interface AnyNode {
  type: string;
  start: number;
  name: string;
  computed: boolean;
  key: AnyNode;
  value: AnyNode & { left?: AnyNode };
  property: AnyNode;
}

/**
 * Which properties a script names.
 *
 * @param names those that are its own: nobody else says them
 */
export function keysOf(program: object, names: ReadonlySet<string>): Keys {
  const own = new Map<string, Named>();
  const foreign = new Set<string>();
  const pairs: Pair[] = [];
  const say = ({ type, name, start }: AnyNode) => {
    if (type !== 'Identifier') return;
    const key = own.get(name) ?? { name, places: [] };
    key.places.push(start);
    if (names.has(name)) own.set(name, key);
    else foreign.add(name);
  };
  JSON.stringify(program, (_, node: AnyNode | null) => {
    if (node?.type === 'MemberExpression' && !node.computed) say(node.property);
    if (/^(Property|MethodDefinition|PropertyDefinition)$/.test(node?.type ?? '') && !node!.computed) {
      const { key, value } = node!;
      say(key);
      // `{ key: value = 1 }`; a sum has a left side, too, and is no name.
      const said = value?.type === 'AssignmentPattern' ? value.left : value;
      if (node!.type === 'Property' && key.type === 'Identifier' && said?.type === 'Identifier')
        pairs.push({ key: key.name, value: said.name, from: key.start, at: said.start });
    }
    return node;
  });
  return { own: [...own.values()], foreign, pairs };
}
