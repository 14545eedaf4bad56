import { causeWords } from '../words/causes';
import type { Connection } from '../model/connection';
import type { Finding } from '../model/finding';
import { judgeSetting, type Pair } from '../model/pair';

/** Settings that were seen with a wrong value. One that nobody touched yet is a step to do, not a finding. */
export function lintSettings(connection: Connection, pair: Pair): Finding[] {
  const { seen } = connection.source;
  return pair.integration.sets.flatMap((wanted) => {
    const value = seen.settings[wanted.setting];
    if (judgeSetting(pair, wanted.setting, value) !== 'wrong') return [];
    const setting = pair.source.settings.find((each) => each.id === wanted.setting);
    const label = (id: string | undefined) => setting?.values.find((each) => each.id === id)?.labels[0];
    const found = label(value);
    const expected = label(wanted.anyOf[0]);
    const context = {
      source: pair.source.name,
      destination: pair.destination.name,
      names: setting ? [setting.labels[0] ?? setting.id] : [],
      ...(found !== undefined && { found }),
      ...(expected !== undefined && { expected }),
    };
    const words = causeWords[wanted.cause];
    const reference = pair.integration.references.find((each) => each.id === wanted.reference);
    const step = pair.source.setup.find(({ done }) => 'settings' in done && done.settings.includes(wanted.setting));
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
