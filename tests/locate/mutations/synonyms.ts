import type { Mutation } from '../corpus-runner/mutation';
import { pick } from '../corpus-runner/random';

export default {
  about: 'Labels are renamed to one of their known synonyms, in capitals at times',
  change: (page) => {
    for (const item of page.items) {
      const words = pick(item.labels, page.random) ?? '';
      const isScope = item.kind === 'permission';
      page.labelOf(item)?.say(!isScope && page.random() < 0.3 ? words.toUpperCase() : words);
    }
  },
} satisfies Mutation;
