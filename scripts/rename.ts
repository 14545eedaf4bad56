import { createChance } from './chance';
import { type Keys, keysOf } from './keys-of';
import { packedSize } from './packed-size';
import { type Named, type Variable, type Variables, programOf, variablesOf } from './variables-of';
import { writeNames } from './write-names';

const LETTERS = 'etnriaosclud'.split('');
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
/** In a scope of more variables, not every pair is tried: that would take minutes. */
const FEW = 14;

/** A script, and which keys of objects are its own. */
export interface Script {
  code: string;
  keys: ReadonlySet<string>;
}

/**
 * Gives a script's variables and its own keys the names with which it packs best (0.5 kB of the overlay): minifiers give
 * the shortest names, in the order of use, and know nothing of what gzip finds to repeat. Each in turn gets the best of the
 * commonest letters and of the names of its neighbours, which then take its own. The same script always comes out the same.
 *
 * @param code without `eval` and `with`
 * @param swaps how many names are tried by chance after that, also where the whole stays as large: what packs no better by
 *   itself may do so together with the next (0.1 kB for 40,000)
 * @param keys said by nobody but this script
 * @throws when a name came to mean something else than before
 */
export function rename({ code, keys: names }: Script, swaps = 0): Script {
  const program = programOf(code);
  const variables = variablesOf(program);
  const keys = keysOf(program, names);
  const write = writeNames(code, variables.all, keys);
  const before = JSON.stringify(meanings(variables, keys));
  let least = packedSize(write());
  function improve<T extends Named>(one: T, tried: Iterable<string>, give: (one: T, name: string) => boolean): void {
    const was = one.name;
    let best = was;
    for (const name of new Set(tried)) {
      if (name === was || !give(one, name)) continue;
      const size = packedSize(write());
      if (size < least) [least, best] = [size, name];
      give(one, was);
    }
    give(one, best);
  }
  for (const variable of variables.all) {
    const neighbours = variables.own.get(variable.scope)!;
    const tried = neighbours.length > FEW ? [] : neighbours.map((each) => each.name);
    improve(variable, [...tried, ...LETTERS], (one, name) => renameVariable(one, name, variables));
  }
  for (const key of keys.own) {
    const tried = keys.own.map((each) => each.name);
    improve(key, [...tried, ...LETTERS], (one, name) => renameKey(one, name, keys));
  }
  const chance = createChance();
  const anyOf = <T>(list: ArrayLike<T>): T => list[chance(list.length)]!;
  function swap<T extends Named>(one: T, among: readonly Named[], give: (one: T, name: string) => boolean): void {
    const was = one.name;
    if (!give(one, chance(2) ? anyOf(among).name : anyOf(ALPHABET))) return;
    const size = packedSize(write());
    if (size > least) give(one, was);
    else least = size;
  }
  for (let each = 0; each < swaps; each++) {
    const at = chance(variables.all.length + keys.own.length);
    const variable = variables.all[at];
    if (variable)
      swap(variable, variables.own.get(variable.scope)!, (one, name) => renameVariable(one, name, variables));
    else swap(keys.own[at - variables.all.length]!, keys.own, (one, name) => renameKey(one, name, keys));
  }
  const renamed = { code: write(), keys: new Set(keys.own.map(({ name }) => name)) };
  const after = programOf(renamed.code);
  if (JSON.stringify(meanings(variablesOf(after), keysOf(after, renamed.keys))) !== before)
    throw new Error('A name means something else now.');
  return renamed;
}

/** Gives it the name, and its own to the neighbour of that name. @returns false, and does nothing, where that changed what a name means */
function renameVariable(variable: Variable, name: string, variables: Variables): boolean {
  const was = variable.name;
  const neighbour = variables.own.get(variable.scope)!.find((each) => each !== variable && each.name === name);
  if (neighbour?.isTwofold) return false;
  const give = (mine: string, theirs: string) => {
    variable.name = mine;
    if (neighbour) neighbour.name = theirs;
  };
  give(name, was);
  if ([variable, neighbour].every((each) => !each || isFree(each, variables))) return true;
  give(was, name);
  return false;
}

/** Whether its name means it, and nothing else of that name is hidden by it. */
const isFree = ({ name, scope, within }: Variable, { own, borrowed, foreign }: Variables): boolean =>
  !foreign.get(scope)!.has(name) &&
  ![...borrowed.get(scope)!].some((other) => other.name === name) &&
  !within.some((inner) => own.get(inner)!.some((other) => other.name === name));

/** The same for a key, whose neighbours are all other keys. */
function renameKey(key: Named, name: string, { own, foreign }: Keys): boolean {
  if (foreign.has(name)) return false;
  const neighbour = own.find((each) => each !== key && each.name === name);
  if (neighbour) neighbour.name = key.name;
  key.name = name;
  return true;
}

/** Of each name in the order of the script which variable or key it means, and which names are the browser's. */
function meanings({ all, foreign }: Variables, keys: Keys): unknown {
  const inOrder = (named: readonly Named[]) =>
    named
      .flatMap(({ places }, index) => places.map((at) => ({ at, index })))
      .sort((a, b) => a.at - b.at)
      .map(({ index }) => index);
  return [inOrder(all), inOrder(keys.own), [...foreign.values(), keys.foreign].map((names) => [...names])];
}
