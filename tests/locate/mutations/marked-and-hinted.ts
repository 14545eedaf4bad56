import type { Mutation } from '../corpus-runner/mutation';

/** What stands beside labels on real forms. */
export default {
  about: 'Labels get stars, colons and info icons; hints stand under the controls',
  change: (page) => {
    for (const item of page.items.filter(({ kind }) => kind !== 'permission')) {
      const label = page.labelOf(item);
      const truth = page.truth(item.id);
      if (label?.text) {
        const draw = page.random();
        if (draw < 0.3) label.text.data = `${label.text.data.trimEnd()} *`;
        else if (draw < 0.6) label.text.data = `${label.text.data.trimEnd()}\u00a0:`;
        else {
          const icon = document.createElement('span');
          icon.setAttribute('aria-hidden', 'true');
          icon.textContent = draw < 0.8 ? 'ⓘ' : '*';
          label.text.after(icon);
        }
      }
      if (truth?.matches('input:not([type=radio]):not([type=checkbox]):not([role]),select') && page.random() < 0.5) {
        const hint = document.createElement('small');
        hint.textContent = 'Ask your administrator when in doubt.';
        truth.after(hint);
      }
    }
  },
} satisfies Mutation;
