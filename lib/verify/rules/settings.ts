import type { Cause } from '../../model/cause';
import { judgeSetting } from '../../model/pair';
import { type Judgement, blame } from '../judgement';
import { type Facts, label } from '../facts';

type WantedSetting = Facts['pair']['integration']['sets'][number];

const definition = (facts: Facts, id: string) => facts.pair.source.settings.find((each) => each.id === id);

/** What the setting should read, in the vendor's words. */
export function wantedValue(facts: Facts, id: string): string | undefined {
  const wanted = facts.pair.integration.sets.find((each) => each.setting === id)?.anyOf[0];
  return wanted === undefined ? undefined : label(definition(facts, id)?.values ?? [], wanted);
}

/** The first setting of the source that was seen with a wrong value and whose cause is one of these. */
export function wrongSetting(facts: Facts, causes: readonly Cause[]): WantedSetting | undefined {
  return facts.pair.integration.sets.find(
    (each) =>
      each.at !== 'destination' &&
      causes.includes(each.cause) &&
      judgeSetting(facts.pair, each.setting, facts.seen.settings[each.setting]) === 'wrong',
  );
}

/** Blames a setting by its cause, naming what stands there and what should. */
export function blameSetting(facts: Facts, wanted: WantedSetting, more: Parameters<typeof blame>[2] = {}): Judgement {
  const found = facts.seen.settings[wanted.setting];
  const values = definition(facts, wanted.setting)?.values ?? [];
  const expected = wantedValue(facts, wanted.setting);
  const shown = values.find((each) => each.id === found)?.labels[0];
  return blame(facts, wanted.cause, {
    ...more,
    context: {
      names: [label(facts.pair.source.settings, wanted.setting)],
      ...(expected === undefined ? {} : { expected }),
      ...(shown === undefined ? {} : { found: shown }),
      ...more.context,
    },
  });
}
