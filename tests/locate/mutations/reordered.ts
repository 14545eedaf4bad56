import type { Mutation } from '../corpus-runner/mutation';
import { shuffled } from '../corpus-runner/random';
import { rowOf } from '../corpus-runner/rows';

export default {
  about: 'The fields come in another order',
  change: (page) => {
    const rows = page.items.flatMap((item) => {
      const row = rowOf(page, item);
      return row ? [row] : [];
    });
    for (const parent of new Set(rows.map(([first]) => first?.parentNode))) {
      const here = rows.filter(([first]) => first?.parentNode === parent);
      const places = here.map(([first]) => {
        const place = document.createComment('');
        first?.before(place);
        return place;
      });
      const order = shuffled(here, page.random);
      places.forEach((place, index) => place.replaceWith(...(order[index] ?? [])));
    }
  },
} satisfies Mutation;
