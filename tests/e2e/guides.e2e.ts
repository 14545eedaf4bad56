import { labVendors } from '../lab/vendors/index.ts';
import { browserFor } from './support/browser-for.ts';
import { faultsFor } from './support/faults-for.ts';
import { expect, test } from './support/fixtures.ts';
import { judge } from './support/judge.ts';
import { firstPair, playable } from './support/pairs.ts';
import { play, saveReport } from './support/player.ts';

// One row a guide and one a fault of its console, each alone: both workers share them.
test.describe.configure({ mode: 'parallel' });

for (const pair of playable) {
  const { id: integration } = pair.integration;
  const faults = faultsFor(pair);

  test(`${integration}: whoever follows the guide ends connected, and each fault of an API is named`, async ({
    lab,
    open,
  }) => {
    test.slow();
    const lines: string[] = [];
    const session = await open(browserFor(undefined, pair));
    const { report, missed, stage } = await play({ session, integration, log: (line) => lines.push(line) });
    expect.soft(missed, lines.join('\n')).toEqual([]);
    expect(judge(report, undefined, pair)).toEqual([]);

    // The set-up is good and stays: one thing breaks, is found and is mended again.
    for (const fault of faults.filter(({ at }) => at === 'api')) {
      await test.step(`${fault.vendor}: ${fault.name}`, async () => {
        lab.fault(fault.vendor, fault.name);
        await stage.panel.test();
        expect.soft(judge(await saveReport(stage.panel), fault, pair), `${fault.vendor}: ${fault.name}`).toEqual([]);
        lab.fault(fault.vendor, null);
      });
    }
  });

  for (const fault of faults.filter(({ at }) => at === 'console')) {
    test(`${integration}: ${fault.vendor}'s ${fault.name} is named as exactly that`, async ({ lab, open }) => {
      lab.fault(fault.vendor, fault.name);
      const session = await open(browserFor(fault, pair));
      const lines: string[] = [];
      const { report } = await play({ session, integration, fault, log: (line) => lines.push(line) });
      expect(judge(report, fault, pair), lines.join('\n')).toEqual([]);
    });
  }
}

test('every guide that is offered can be played: the lab has both of its consoles', () => {
  const consoles = playable.flatMap(({ source, destination }) => [
    source.id,
    ...(destination.pages.length > 0 ? [destination.id] : []),
  ]);
  expect(consoles).toContain(firstPair.source.id);
  expect(consoles.filter((id) => !labVendors.some((vendor) => vendor.id === id))).toEqual([]);
});

test('at least thirty things that go wrong between the first two consoles are played', () => {
  expect(new Set(faultsFor(firstPair).map(({ name }) => name)).size).toBeGreaterThanOrEqual(30);
});
