import { packedSize } from './packed-size';
import { type Variable, type Variables, variablesOf } from './variables-of';

const LETTERS = 'etnriaosclud'.split('');
/** In a scope of more variables, not every pair is tried: that would take minutes. */
const FEW = 14;

/**
 * Gives a script's variables the names with which it packs best (0.35 kB of the overlay): minifiers give the shortest
 * names, in the order of use, and know nothing of what gzip finds to repeat. Each variable in turn gets the best of the
 * commonest letters and of the names of its neighbours, which then take its own. The same script always comes out the same.
 *
 * @param code without `eval` and `with`
 * @throws when a name came to mean another variable than before
 */
export function renameVariables(code: string): string {
  const variables = variablesOf(code);
  const write = writer(code, variables);
  const before = JSON.stringify(meanings(variables));
  let least = packedSize(write());
  for (const variable of variables.all) {
    const neighbours = variables.own.get(variable.scope)!;
    const was = variable.name;
    let best = was;
    for (const name of new Set([...(neighbours.length > FEW ? [] : neighbours.map((each) => each.name)), ...LETTERS])) {
      if (name === was || !rename(variable, name, variables)) continue;
      const size = packedSize(write());
      if (size < least) [least, best] = [size, name];
      rename(variable, was, variables);
    }
    rename(variable, best, variables);
  }
  const renamed = write();
  if (JSON.stringify(meanings(variablesOf(renamed))) !== before) throw new Error('A name means something else now.');
  return renamed;
}

/** Gives it the name, and its own to the neighbour of that name. @returns false, and does nothing, where that changed what a name means */
function rename(variable: Variable, name: string, variables: Variables): boolean {
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

/** Writes the script with the names that the variables have then. */
function writer(code: string, { all, shorthands }: Variables): () => string {
  const places = all
    .flatMap((variable) => variable.places.map((at) => ({ at, variable, length: variable.name.length })))
    .sort((a, b) => a.at - b.at);
  const pieces = places.map(({ at, variable }, index) => {
    const last = places[index - 1];
    return { text: code.slice(last ? last.at + last.length : 0, at), variable, key: shorthands.get(at) };
  });
  const end = places.at(-1);
  const rest = code.slice(end ? end.at + end.length : 0);
  return () => {
    let written = '';
    for (const { text, variable, key } of pieces)
      written += text + (key === undefined || key === variable.name ? '' : `${key}:`) + variable.name;
    return written + rest;
  };
}

/** Of each name in the order of the script which variable it means, and which names are the browser's. */
function meanings({ all, foreign }: Variables): unknown {
  const said = all
    .flatMap((variable, index) => variable.places.map((at) => ({ at, index })))
    .sort((a, b) => a.at - b.at)
    .map(({ index }) => index);
  return [said, [...foreign.values()].map((names) => [...names])];
}
