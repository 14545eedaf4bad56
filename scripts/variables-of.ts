import { type Scope, type Variable as Known, analyze } from 'eslint-scope';
import { parseSync } from 'vite';

/** What has a name in a script, wherever it is said. */
export interface Named {
  name: string;
  /** Where its name stands, counted from the script's start. */
  places: number[];
}

export interface Variable extends Named {
  scope: Scope;
  /** Of the scopes that say it those that lie within its own, and all between. */
  within: Scope[];
  /** Has one place in two scopes, as a class has, which its own body names, too. */
  isTwofold: boolean;
}

export interface Variables {
  /** In the order of their scopes, without the twofold ones. */
  all: Variable[];
  /** Scope → its variables. */
  own: ReadonlyMap<Scope, readonly Variable[]>;
  /** Scope → what it or a scope within says of those around it. */
  borrowed: ReadonlyMap<Scope, ReadonlySet<Variable>>;
  /** Scope → names that it or a scope within says and the script does not make: the browser's. */
  foreign: ReadonlyMap<Scope, ReadonlySet<string>>;
}

/** Reads a script; brackets are no node for who reads scopes. */
export const programOf = (code: string): object =>
  parseSync('script.js', code, { range: true, preserveParens: false }).program;

/** Which name in a script means which variable. */
export function variablesOf(program: object): Variables {
  const { scopes } = analyze(program as Parameters<typeof analyze>[0], { ecmaVersion: 2022, sourceType: 'script' });
  const known = new Map<Known, Variable>();
  const own = new Map<Scope, Variable[]>();
  for (const scope of scopes) {
    // Without a definition: `arguments`.
    for (const each of scope.variables.filter(({ defs }) => defs.length)) {
      const said = [...each.identifiers, ...each.references.map(({ identifier }) => identifier)];
      const places = [...new Set(said.map(({ range }) => range![0]))];
      known.set(each, { name: each.name, scope, places, within: [], isTwofold: false });
    }
    own.set(
      scope,
      scope.variables.flatMap((each) => known.get(each) ?? []),
    );
  }
  const borrowed = new Map(scopes.map((scope) => [scope, new Set<Variable>()]));
  const foreign = new Map(scopes.map((scope) => [scope, new Set<string>()]));
  for (const scope of scopes) {
    for (const { resolved, identifier } of scope.references) {
      const variable = resolved ? known.get(resolved) : undefined;
      for (let at: Scope | null = scope; at && at !== variable?.scope; at = at.upper) {
        if (variable) borrowed.get(at)!.add(variable);
        else foreign.get(at)!.add(identifier.name);
      }
    }
  }
  for (const [scope, variables] of borrowed) for (const variable of variables) variable.within.push(scope);
  const all = [...known.values()];
  const counts = Map.groupBy(
    all.flatMap(({ places }) => places),
    (place) => place,
  );
  for (const each of all) each.isTwofold = each.places.some((place) => counts.get(place)!.length > 1);
  return { all: all.filter(({ isTwofold }) => !isTwofold), own, borrowed, foreign };
}
