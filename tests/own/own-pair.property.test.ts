// @vitest-environment node
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isValidPattern } from 'webext-patterns';
import { identify } from '../../lib/detect/identify';
import { Integration } from '../../lib/model/integration';
import { pairSteps } from '../../lib/model/pair-steps';
import { Vendor } from '../../lib/model/vendor';
import { type Draft, readDraft } from '../../lib/own/draft';
import { ownPair } from '../../lib/own/own-pair';
import { ownForm } from '../../lib/words/own-form';
import { expandUrl } from '../../lib/verify/expand-url';

const word = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: 4, maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 4, maxLength: 20 }) },
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const address = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.webUrl({ validSchemes: ['https'], withFragments: true, withQueryParameters: true }),
  },
  fc.webUrl(),
  fc.string({ maxLength: 60 }).map((text) => `https://${text}`),
  word,
);
const path = fc.oneof(
  fc.webPath(),
  fc.string({ maxLength: 30 }).map((text) => `/${text}`),
);
const formats = fc.constantFrom('text', 'url', 'guid', 'guid-pair', 'short-name', 'jwt');
const id = fc.constantFrom('f1', 'f2', 'f3', '');

/** Anything that could stand in the form. */
const draft: fc.Arbitrary<Draft> = fc.record({
  source: fc.record({ name: word, address }),
  destination: fc.record({ name: word, address }),
  fields: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('f1', 'f2', 'f3'),
      label: word,
      secret: fc.boolean(),
      once: fc.boolean(),
      format: formats,
      into: word,
      keep: fc.boolean(),
    }),
    { selector: (field) => field.id, maxLength: 3 },
  ),
  probe: fc.record({
    on: fc.boolean(),
    server: id,
    address,
    path,
    by: fc.constantFrom('header', 'bearer', 'basic', 'query'),
    header: fc.oneof(fc.constant('X-Key'), word),
    prefix: fc.oneof(fc.constant(''), fc.string({ maxLength: 10 })),
    parameter: fc.oneof(fc.constant('key'), word),
    key: id,
    user: id,
    expects: fc.constantFrom('200', '204', '99', 'ok'),
  }),
});

test('whatever is typed is either named as wrong, or makes a pair that every stage can work on', () => {
  let good = 0;
  fc.assert(
    fc.property(draft, (typed) => {
      const read = readDraft(typed, () => false, '2026-11-22');
      if ('problems' in read) {
        expect(Object.values(read.problems).filter((problem) => !(problem in ownForm.problems))).toEqual([]);
        expect(Object.keys(read.problems)).not.toEqual([]);
        return;
      }
      good += 1;
      const pair = ownPair(read.own);
      const { source, destination, integration } = pair;
      expect([source, destination].flatMap((vendor) => Vendor.safeParse(vendor).error?.issues ?? [])).toEqual([]);
      expect(Integration.safeParse(integration).error?.issues ?? []).toEqual([]);
      expect(pairSteps(pair).every(({ step }) => step.title.length <= 80)).toBe(true);
      for (const { hosts, pages } of [source, destination]) {
        expect([...hosts, ...pages.flatMap(({ url }) => url)].filter((each) => !isValidPattern(each))).toEqual([]);
        expect(hosts.join()).not.toContain('*.');
      }
      for (const vendor of [source, destination])
        for (const { id: page, examples } of vendor.pages)
          for (const { url, landmarks } of examples)
            expect(identify(url, landmarks, [source, destination])?.page.id).toBe(page);
      for (const { url } of source.probes) {
        const values = Object.fromEntries(source.fields.map((field) => [field.id, 'https://api.example/base/']));
        const { server } = read.own.probe!;
        const told = expandUrl(url, values);
        expect(told && new URL(told).origin).toBe(new URL(server.address ?? 'https://api.example').origin);
      }
    }),
    { numRuns: 4000 },
  );
  // Most of what is thrown together is wrong; what is right must not be none.
  expect(good).toBeGreaterThan(100);
});
