import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Format } from '../../lib/model/format';
import { shapeOf } from '../../lib/model/shape';

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.webUrl(),
  fc.uuid(),
  fc.tuple(fc.uuid(), fc.uuid()).map((both) => both.join('-')),
);
const space = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\r', '\u00a0', '\ufeff'), maxLength: 4 });

describe('the format of a value is a fact of the value, so that the same warning comes wherever it stands', () => {
  test('white space around it changes no format, and is always told', () => {
    fc.assert(
      fc.property(value, space, space, (v, before, after) => {
        const bare = shapeOf(v.trim());
        const padded = shapeOf(before + v.trim() + after);
        expect(padded.formats).toEqual(bare.formats);
        expect(padded.length).toBe(v.trim().length + before.length + after.length);
        expect(padded.whiteSpace).toBe(before + after !== '' || bare.whiteSpace);
      }),
    );
  });

  test('asked twice it says the same', () => {
    fc.assert(
      fc.property(value, (v) => {
        expect(shapeOf(v)).toEqual(shapeOf(v));
      }),
    );
  });

  test('every value but an empty one is a text, and none has a format that is not in the list', () => {
    fc.assert(
      fc.property(value, (v) => {
        const { formats } = shapeOf(v);
        expect(formats.includes('text')).toBe(v.trim() !== '');
        for (const format of formats) expect(Format.options).toContain(format);
      }),
    );
  });

  test('no character of a made value can be lost unnoticed', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), fc.nat(72), (a, b, at) => {
        const pair = `${a}-${b}`;
        expect(shapeOf(pair).formats).toContain('guid-pair');
        expect(shapeOf(pair.slice(0, at) + pair.slice(at + 1)).formats).not.toContain('guid-pair');
      }),
    );
  });

  test('the shape of a secret does not hold the secret', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12, unit: 'grapheme-ascii' }), (secret) => {
        expect(JSON.stringify(shapeOf(secret))).not.toContain(JSON.stringify(secret));
      }),
    );
  });
});
