import { describe, expect, it } from 'vitest';
import { pairs } from '../../lib/integrations/index';
import { clientKind, partiesOf } from '../../lib/model/client-kind';
import type { Cause } from '../../lib/model/cause';
import type { Pair } from '../../lib/model/pair';
import { causeWords } from '../../lib/words/causes';
import { labVendors } from '../lab/vendors/index';

/** Words of HaloPSA and of OAuth, which say nothing to whoever holds a key. */
const OF_APPLICATIONS = /\bapplication\b|\bagent\b|\bClient ID\b|\bPermissions tab\b/;

/** What can be said of this pair's source: by its own table, by what the pair wants, and by what the lab breaks. */
function causesOf({ integration, source }: Pair): Cause[] {
  const faults = labVendors.find(({ id }) => id === source.id)?.faults ?? [];
  const said = [
    ...source.errors.filter(({ at, says }) => at !== 'page' && says === undefined),
    ...integration.sets.filter(({ at }) => at === undefined),
  ];
  return [...new Set([...said.map(({ cause }) => cause), ...faults.map(({ name }) => name)])];
}

const others = pairs.filter(({ source }) => source.auth !== undefined && clientKind(source) !== 'application');

describe.each(others.map((pair) => [pair.integration.id, pair] as const))('%s', (_, pair) => {
  it('never sends somebody with a key or a password to an application that is not there', () => {
    const context = { ...partiesOf(pair), field: 'The value', names: ['Tickets'] };
    const sentences = causesOf(pair).flatMap((cause) => [
      causeWords[cause].message(context),
      causeWords[cause].fix(context),
    ]);
    expect(sentences.filter((text) => OF_APPLICATIONS.test(text))).toEqual([]);
  });
});

it('speaks of HaloPSA’s applications and agents as its console does', () => {
  const halo = pairs.find(({ integration }) => integration.id === 'halopsa-to-dnsfilter');
  if (!halo) throw new Error('the first guide is gone');
  const context = { ...partiesOf(halo), names: ['edit:items'] };
  expect(causeWords['wrong-secret'].message(context)).toBe(
    'HaloPSA knows the application, but this is not its secret.',
  );
  expect(causeWords['role-lacks-permission'].fix(context)).toBe('Open the role of the agent and set edit:items.');
});
