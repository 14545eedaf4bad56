import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../lib/model/shape';

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdefABCDEF'.split('')), minLength: length, maxLength: length });
const guid = fc.tuple(hex(8), hex(4), hex(4), hex(4), hex(12)).map((parts) => parts.join('-'));

describe('the shape of a value is judged right, so that a warning names the right fault', () => {
  test('a GUID is a guid in either case, and no pair', () => {
    fc.assert(
      fc.property(guid, (value) => {
        expect(shapeOf(value).formats).toEqual(['guid', 'short-name', 'text']);
      }),
    );
  });

  test('two GUIDs and a hyphen are a guid-pair of 73 characters, and no guid', () => {
    fc.assert(
      fc.property(guid, guid, (a, b) => {
        const shape = shapeOf(`${a}-${b}`);
        expect(shape.formats).toEqual(['guid-pair', 'text']);
        expect(shape.length).toBe(73);
      }),
    );
  });

  test('a GUID with a character lost or added is none', () => {
    fc.assert(
      fc.property(guid, fc.nat(35), (value, at) => {
        expect(shapeOf(value.slice(0, at) + value.slice(at + 1)).formats).not.toContain('guid');
        expect(shapeOf(`${value.slice(0, at)}f${value.slice(at)}`).formats).not.toContain('guid');
      }),
    );
  });

  test('every web address is a url; one without scheme or host is not', () => {
    fc.assert(
      fc.property(fc.webUrl(), (value) => {
        expect(shapeOf(value).formats).toContain('url');
      }),
    );
    for (const value of ['acme.halopsa.com/api', 'https://', 'ftp://acme.halopsa.com', 'https:///api', 'Not set']) {
      expect(shapeOf(value).formats, value).not.toContain('url');
    }
  });

  test('the length is that of the raw value and white space is told', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const shape = shapeOf(value);
        expect(shape.length).toBe(value.length);
        expect(shape.whiteSpace).toBe(value.split('').some((character) => character.trim() === ''));
        expect(shape.formats.includes('text')).toBe(value.trim() !== '');
      }),
    );
  });
});
