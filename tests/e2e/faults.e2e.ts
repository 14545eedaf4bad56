import { faults } from '../lab/faults.ts';
import { browserFor } from './support/browser-for.ts';
import { expect, test } from './support/fixtures.ts';
import { judge } from './support/judge.ts';
import { play } from './support/player.ts';

// One row a fault, each alone: both workers share them.
test.describe.configure({ mode: 'parallel' });

for (const fault of faults) {
  test(`${fault.name}: named as exactly that, and nothing else called wrong`, async ({ lab, open }) => {
    lab.fault(fault.vendor, fault.name);
    const { report } = await play({ session: await open(browserFor(fault)), fault });
    expect(judge(report, fault)).toEqual([]);
  });
}

test('at least thirty faults of the pair can be played', () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBeGreaterThanOrEqual(30);
});
