import type { Mutation } from '../corpus-runner/mutation';

export default {
  about: 'Labels of controls are said in aria-label only',
  change: (page) => {
    for (const item of page.items.filter(({ kind, inGrid }) => kind !== 'permission' && !inGrid)) {
      const truth = page.truth(item.id);
      const label = page.labelOf(item);
      if (!label?.text || !truth?.matches('input:not([type=radio]),textarea,select,[role=combobox],[role=switch]'))
        continue;
      if (item.kind === 'setting' && truth.matches('[type=checkbox]') && item.id === 'loginType') continue;
      truth.setAttribute('aria-label', label.text.data.replace(/[\s*:]+/g, ' ').trim());
      truth.removeAttribute('aria-labelledby');
      label.text.data = '';
    }
  },
} satisfies Mutation;
