import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { packedSize } from '../scripts/packed-size';
import { renameVariables } from '../scripts/rename-variables';

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

test('a script whose variables have other names does what it did, in fewer bytes', () => {
  const renamed = renameVariables(script);
  expect(JSON.stringify(run(script))).toMatch(/^\[\[".*"outerouter"\]$/);
  expect(run(renamed)).toEqual(run(script));
  expect(packedSize(renamed)).toBeLessThan(packedSize(script));
});

test('a build that is made again is byte-equal: nothing in the names is left to chance', () => {
  expect(renameVariables(script)).toBe(renameVariables(script));
});

test('no variable takes a name that the browser gives: it would be hidden, or would hide', () => {
  const guarded = `(()=>{let word='w',e2=()=>[e,told,word];told.all=e2().map(k=>typeof k+word)})();`;
  expect(run(renameVariables(guarded))).toEqual(['stringw', 'objectw', 'stringw']);
});
