import { expect, test } from 'vitest';
import { labelsOfConsole } from '../../lib/guide/labels-of-console';
import { readPlan } from '../../lib/guide/read-plan';
import { pairs } from '../../lib/integrations/index';

test('what a guide reads on any page is among the labels that were told before: the page is not walked over twice', () => {
  for (const pair of pairs) {
    for (const side of ['source', 'destination'] as const) {
      const labels = new Set(labelsOfConsole(pair, side));
      for (const page of pair[side].pages) {
        const { fields, settings, permissions } = readPlan(pair[side], page, pair);
        const read = [...fields, ...settings, ...permissions].flatMap((each) => each.labels);
        expect(read.filter((label) => !labels.has(label))).toEqual([]);
      }
    }
  }
});

test('the words of a button that a step points at are among them', () => {
  const pair = pairs.find(({ integration }) => integration.id === 'halopsa-to-dnsfilter')!;
  expect(labelsOfConsole(pair, 'destination')).toContain('Save and Test');
});
