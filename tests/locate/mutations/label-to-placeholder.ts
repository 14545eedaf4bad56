import type { Mutation } from '../corpus-runner/mutation';

export default {
  about: 'Labels of text boxes become placeholders',
  change: (page) => {
    for (const item of page.items.filter(({ kind }) => kind === 'field')) {
      const truth = page.truth(item.id);
      const label = page.labelOf(item);
      if (!label?.text || !truth?.matches('input,textarea')) continue;
      truth.setAttribute('placeholder', label.text.data.replace(/[\s*:]+/g, ' ').trim());
      truth.removeAttribute('aria-labelledby');
      label.text.data = '';
    }
  },
} satisfies Mutation;
