import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { transform } from '../../lib/carry/transform';
import { Transform } from '../../lib/model/integration';

const names = Transform.options;
const chain = fc.array(fc.constantFrom(...names), { maxLength: 6 });
const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  // What people paste: white space around, slashes doubled, schemes in capitals or twice.
  fc
    .tuple(
      fc.constantFrom('', ' ', '\t', '\u00a0', '\ufeff'),
      fc.constantFrom('', 'https://', 'HTTPS://', 'https://https://', 'http:/'),
      fc.string(),
      fc.constantFrom('', '/', '//', '/ ', '?a=/', '#/'),
    )
    .map((parts) => parts.join('')),
);

/** Whether `short` is what is left of `long` when characters are taken out, none moved and none changed. */
function isLeftOf(short: string, long: string): boolean {
  let at = 0;
  for (const char of short) {
    at = long.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe('no character of a credential is lost or changed on its way but those that the change is named after', () => {
  test('whatever the chain, only a slash at the end is ever added', () => {
    fc.assert(
      fc.property(value, chain, (v, steps) => {
        const out = transform(v, steps);
        expect(isLeftOf(out, v) || isLeftOf(out.replace(/\/$/, ''), v)).toBe(true);
      }),
    );
  });

  test('no change at all is no change', () => {
    fc.assert(
      fc.property(value, (v) => {
        expect(transform(v, [])).toBe(v);
      }),
    );
  });

  test('a chain is its changes one after the other', () => {
    fc.assert(
      fc.property(value, chain, chain, (v, a, b) => {
        expect(transform(v, [...a, ...b])).toBe(transform(transform(v, a), b));
      }),
    );
  });

  test.each(names)('%s a second time changes nothing', (name) => {
    fc.assert(
      fc.property(value, chain, (v, before) => {
        const once = transform(v, [...before, name]);
        expect(transform(once, [name])).toBe(once);
      }),
    );
  });

  test('slashes and schemes apart, what a slash or scheme change leaves is what came', () => {
    const bare = (text: string) => text.replace(/^(?:https?:\/\/)+/i, '').replace(/\/+$/, '');
    for (const name of ['add-trailing-slash', 'drop-trailing-slash', 'drop-scheme'] as const) {
      fc.assert(
        fc.property(value, (v) => {
          expect(bare(transform(v, [name]))).toBe(bare(v));
        }),
      );
    }
  });

  test('host-only takes what stands before the first slash, question mark or hash, whole', () => {
    fc.assert(
      fc.property(fc.domain(), fc.constantFrom('', '/', '/auth/', '?x', '#y'), (host, more) => {
        for (const scheme of ['', 'https://', 'HTTP://'])
          expect(transform(scheme + host + more, ['host-only'])).toBe(host);
      }),
    );
  });
});
