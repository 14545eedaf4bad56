import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { keysOf } from '../scripts/keys-of';
import { packedSize } from '../scripts/packed-size';
import { rename } from '../scripts/rename';
import { programOf, variablesOf } from '../scripts/variables-of';
import { writeNames } from '../scripts/write-names';

const run = (code: string): unknown => {
  const told: { all?: unknown } = {};
  runInNewContext(code, { told, e: 'the page’s own e' });
  return told.all;
};

/** The same said four times, under names of which gzip finds little to repeat. */
const alike = ['k,v,w', 'q,z,j', 'f,g,h', 'p,x,y'].map((names, index) => {
  const [list, each, word] = names.split(',');
  return `function say${index}(${list},${word}){let all=${list}.filter(${each}=>${each}.matches&&${each}.matches(${word}));return all.map(${each}=>${each}.id+${word})}`;
});
const list = `[{id:1,matches:w=>w!=='c'},{id:2,matches:()=>true},{id:3}]`;
const TRAPS = `
  let shade = 'outer', mine = { shade };
  let inner = () => { let shade = 'inner'; return [shade, mine.shade, typeof e === 'undefined' ? '' : e]; };
  let { shade: other, missing: third = shade } = mine;
  let loop = []; for (let shade of ['a', 'b']) loop.push(() => shade);
  let self = function again(n) { return n ? again(n - 1) + 1 : 0; };
  let caught; try { throw 'thrown'; } catch (shade) { caught = shade; }
  let late = (a, b = () => a) => { let c = a; a = 'changed'; return [b(), c, a, arguments.length]; };
  class Box { static of = shade; shade() { return Box.of + shade; } }`;
const script = `(function(){${alike.join('')}${TRAPS}
  told.all = [say0(${list},'a'),say1(${list},'b'),say2(${list},'c'),say3(${list},'d'),inner(),other,third,loop.map(l=>l()),self(3),caught,late(1),new Box().shade()];
})();`;

const none: ReadonlySet<string> = new Set();
const renamed = (code: string, keys = none) => rename({ code, keys });

test('a script whose variables have other names does what it did, in fewer bytes', () => {
  const { code } = renamed(script);
  expect(JSON.stringify(run(script))).toMatch(/^\[\[".*"outerouter"\]$/);
  expect(run(code)).toEqual(run(script));
  expect(packedSize(code)).toBeLessThan(packedSize(script));
});

test('a build that is made again is byte-equal: what is tried by chance is the same each time', () => {
  expect(renamed(script).code).toBe(renamed(script).code);
  expect(rename({ code: script, keys: none }, 300)).toEqual(rename({ code: script, keys: none }, 300));
});

test('names that are tried by chance make a script no larger, and change nothing of what it does', () => {
  const keys = new Set(['id', 'matches', 'shade', 'of', 'mine', 'missing']);
  const once = rename({ code: script, keys });
  const { code } = rename(once, 1000);
  expect(packedSize(code)).toBeLessThanOrEqual(packedSize(once.code));
  expect(run(code)).toEqual(run(script));
});

test('no variable takes a name that the browser gives: it would be hidden, or would hide', () => {
  const guarded = `(()=>{let word='w',e2=()=>[e,told,word];told.all=e2().map(k=>typeof k+word)})();`;
  expect(run(renamed(guarded).code)).toEqual(['stringw', 'objectw', 'stringw']);
});

/** `Q` and `Z` are the script’s own keys, `e` and `t` are said by others. */
const keyed = `(()=>{let make=(t,e)=>({Q:t,Z:e}),open=({Q:t,Z:n=2})=>t+n,one=make(1),Z=5;
  told.all=[open(one),one.Q,{t:3,e:4}.t,{e:6}.e,open({Q:1,Z}),JSON.stringify({all:one.Q})]})();`;

test('a script’s own keys have other names everywhere, and those of others keep theirs', () => {
  const { code, keys } = renamed(keyed, new Set(['Q', 'Z']));
  expect(run(code)).toEqual(run(keyed));
  expect(code).not.toMatch(/\bQ\b/);
  expect(keys.size).toBe(2);
  for (const foreign of ['t', 'e', 'all']) expect(keys).not.toContain(foreign);
  expect(code).toContain('{t:3,e:4}.t');
});

test('a key and its value of one name are said once, and a key that is said once is a key still', () => {
  const code = 'let t={Q:1},{Q:n}=t,{Z:e=n}=t,Q=e,u={Q}';
  const names = new Set(['Q', 'Z']);
  const variables = variablesOf(programOf(code));
  const keys = keysOf(programOf(code), names);
  const write = writeNames(code, variables.all, keys);
  expect(write()).toBe(code);
  keys.own[0]!.name = 'n';
  keys.own[1]!.name = 'e';
  expect(write()).toBe('let t={n:1},{n}=t,{e=n}=t,Q=e,u={n:Q}');
});

test('a key keeps its colon where its value only begins with a name as its own', () => {
  const code = 'let Z=2,t={Q:Z-1}';
  const keys = keysOf(programOf(code), new Set(['Q']));
  const write = writeNames(code, variablesOf(programOf(code)).all, keys);
  keys.own[0]!.name = 'Z';
  expect(write()).toBe('let Z=2,t={Z:Z-1}');
});

test('a script that was named once can be named again', () => {
  const once = renamed(keyed, new Set(['Q', 'Z']));
  expect(run(rename(once).code)).toEqual(run(keyed));
});
