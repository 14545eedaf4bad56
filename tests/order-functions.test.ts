import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { orderFunctions } from '../scripts/order-functions';

const said = (word: string) =>
  `function say${word}(list){return list.filter(e=>e.matches("[data-${word}]")).map(e=>e.id)}`;
/** More than gzip remembers, between two that are alike. */
const far = `function far(){return"${Array.from({ length: 9000 }, (_, at) => (at * 7919).toString(36)).join('')}"}`;
const script = `(()=>{${said('One')}${far}${said('Two')}let all=[sayOne,far,sayTwo];told.all=all.map(each=>each.length).join()})();`;

const run = (code: string): unknown => {
  const told: { all?: unknown } = {};
  runInNewContext(code, { told });
  return told.all;
};

test('a script whose functions were put in order does what it did, in fewer bytes', () => {
  const ordered = orderFunctions(script);
  expect(run(ordered)).toEqual(run(script));
  expect(run(script)).toMatch(/^\d+,\d+,\d+$/);
  expect(gzipSync(ordered).length).toBeLessThan(gzipSync(script).length);
  expect(orderFunctions(script)).toBe(ordered);
});

test('a build whose bundler writes scripts otherwise stops, instead of shipping one that is torn apart', () => {
  expect(() => orderFunctions('let a=1;function b(){}')).toThrow('no function that is called at once');
});
