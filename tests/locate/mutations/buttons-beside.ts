import type { Mutation } from '../corpus-runner/mutation';

export default {
  about: 'Copy and reveal buttons stand beside every value',
  change: (page) => {
    for (const { id, kind } of page.items) {
      const truth = page.truth(id);
      if (kind !== 'field' || !truth) continue;
      const button = document.createElement('button');
      button.type = 'button';
      if (page.random() < 0.5) button.textContent = page.random() < 0.5 ? 'Copy' : 'Show';
      else {
        button.setAttribute('aria-label', 'Copy to clipboard');
        button.append(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
      }
      if (truth.matches('input,textarea,select')) truth.after(button);
      else truth.append(button);
    }
  },
} satisfies Mutation;
