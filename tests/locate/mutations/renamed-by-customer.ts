import type { Mutation } from '../corpus-runner/mutation';
import { pick } from '../corpus-runner/random';

const WORDS = ['Our connection', 'Partner code', 'Northwind link', 'Desk key', 'Side A'];
const MEANS = ['name', 'id', 'data-field', 'data-name', 'formcontrolname', 'data-testid', 'data-bind'];
const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** White labels: the words are the customer's, the console's own names stay in its markup. */
export default {
  about: 'The customer gave fields names of their own; where the markup names them still, they are found',
  change: (page) => {
    const fields = page.items.filter(({ kind }) => kind === 'field');
    const words = [...WORDS];
    for (const item of fields) {
      const truth = page.truth(item.id);
      const said = [squash(item.id), ...item.labels.map(squash)];
      const isNamed = MEANS.some((name) => said.includes(squash(truth?.getAttribute(name) ?? '-')));
      const next = pick(words, page.random) ?? 'Side B';
      if (!isNamed) continue;
      words.splice(words.indexOf(next), 1);
      page.labelOf(item)?.say(next);
    }
  },
} satisfies Mutation;
