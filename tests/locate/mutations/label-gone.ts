import type { Mutation } from '../corpus-runner/mutation';
import { pick } from '../corpus-runner/random';

/** The one mutation after which silence can be the only right answer. */
export default {
  about: 'One field’s label is gone and its place says nothing known',
  seeds: 1,
  change: (page) => {
    const item = pick(
      page.items.filter(({ kind }) => kind === 'field'),
      page.random,
    );
    const label = item && page.labelOf(item);
    if (!item || !label) return;
    label.say('Whatever');
    for (const spot of page.spots(item.labels)) if (spot.element === page.truth(item.id)) spot.say('');
    const truth = page.truth(item.id);
    for (const name of ['name', 'id', 'data-field', 'formcontrolname']) truth?.removeAttribute(name);
    page.silent.add(item.id);
  },
} satisfies Mutation;
