import type { Mutation } from '../corpus-runner/mutation';
import { pick } from '../corpus-runner/random';
import { LANGUAGES, translated } from '../translations';

export default {
  about: 'The console speaks German, French, Spanish or Dutch',
  seeds: 6,
  change: (page) => {
    const language = pick(LANGUAGES, page.random) ?? 'de';
    document.documentElement.lang = language;
    const inIt = (labels: readonly string[]) => labels.flatMap((label) => translated(label, language) ?? [])[0];
    const saying = page.items.map((item) => ({ spot: page.labelOf(item), words: inIt(item.labels) }));
    const values = page.items.flatMap((item) =>
      item.kind === 'setting'
        ? item.values.flatMap((labels) => page.spots(labels).map((spot) => ({ spot, words: inIt(labels) })))
        : [],
    );
    // A grid's heads name no item alone.
    const heads = page.columns.flatMap((labels) => page.spots(labels).map((spot) => ({ spot, words: inIt(labels) })));
    for (const { spot, words } of [...saying, ...values, ...heads]) if (words !== undefined) spot?.say(words);
  },
} satisfies Mutation;
