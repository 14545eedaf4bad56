import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../lib/locate/text';
import { isMasked } from '../../lib/locate/weigh';

test('a label is compared the same however often it was made comparable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text));
    }),
  );
});

test('a label is found however it is set: white space of any kind, a star or colon behind it, capitals', () => {
  const space = fc.constantFrom(' ', '  ', '\u00a0', '\u200b ', '\n\t', '\ufeff ');
  const mark = fc.constantFrom('', ' *', ':', '：', ' :*');
  fc.assert(
    fc.property(space, space, space, mark, fc.boolean(), (before, between, after, end, loud) => {
      const label = `client${between}id`;
      expect(normalise(before + (loud ? label.toUpperCase() : label) + end + after)).toBe('client id');
    }),
  );
});

// A web address may hold any number of stars and dots.
const plain = fc.oneof(fc.uuid(), fc.domain(), fc.webUrl()).filter((value) => !/[*.]{3}/.test(value));

test('a value with no dots or stars in it is never taken for a masked one and refused', () => {
  fc.assert(
    fc.property(plain, (value) => {
      expect(isMasked(value)).toBe(false);
    }),
  );
});

test('what shows dots, stars or an ellipsis is never captured as a value', () => {
  const dots = fc.string({ unit: fc.constantFrom('•', '*', '●', '·'), minLength: 4, maxLength: 40 });
  fc.assert(
    fc.property(fc.string(), dots, (shown, hidden) => {
      expect(isMasked(shown + hidden)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.uuid(), fc.nat(30), (value, at) => {
      expect(isMasked(`${value.slice(0, at)}…`)).toBe(true);
    }),
  );
});
