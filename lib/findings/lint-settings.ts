import { causeWords } from '../words/causes';
import { partiesOf } from '../model/client-kind';
import type { Connection } from '../model/connection';
import type { Finding } from '../model/finding';
import { judgeSetting, type Pair } from '../model/pair';
import { pairSteps } from '../model/pair-steps';

/** Settings that were seen with a wrong value. One that nobody touched yet is a step to do, not a finding. */
export function lintSettings(connection: Connection, pair: Pair): Finding[] {
  return pair.integration.sets.flatMap((wanted) => {
    const side = wanted.at ?? 'source';
    const value = connection[side].seen.settings[wanted.setting];
    if (judgeSetting(pair, wanted.setting, value) !== 'wrong') return [];
    const setting = pair[side].settings.find((each) => each.id === wanted.setting);
    const label = (id: string | undefined) => setting?.values.find((each) => each.id === id)?.labels[0];
    const found = label(value);
    const expected = label(wanted.anyOf[0]);
    const context = {
      ...partiesOf(pair),
      names: setting ? [setting.labels[0] ?? setting.id] : [],
      ...(found !== undefined && { found }),
      ...(expected !== undefined && { expected }),
    };
    const words = causeWords[wanted.cause];
    const reference = pair.integration.references.find((each) => each.id === wanted.reference);
    const step = pairSteps(pair).find(
      (each) => each.side === side && 'settings' in each.step.done && each.step.done.settings.includes(wanted.setting),
    )?.step;
    return [
      {
        rule: 'setting',
        level: 'error' as const,
        field: wanted.setting,
        message: `${words.message(context)} ${wanted.why}`,
        cause: wanted.cause,
        fix: words.fix(context),
        ...(step && { step: step.id }),
        ...(reference && { source: { title: reference.title, url: reference.url } }),
      },
    ];
  });
}
