import type { Mutation } from '../corpus-runner/mutation';

export default {
  about: 'Text boxes and lists stand empty: no value speaks for them',
  change: (page) => {
    for (const { id, kind } of page.items) {
      const truth = page.truth(id);
      if (kind !== 'field' || !truth?.matches('input,textarea')) continue;
      truth.removeAttribute('value');
      truth.textContent = '';
      page.expect(id, '');
    }
  },
} satisfies Mutation;
