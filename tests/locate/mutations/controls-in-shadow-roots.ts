import type { Mutation } from '../corpus-runner/mutation';
import { CONTROL } from '../corpus-runner/rows';

export default {
  about: 'Each text control moves into a web component of its own; its label stays outside',
  change: (page) => {
    for (const { id } of page.items) {
      const truth = page.truth(id);
      if (!truth?.matches(CONTROL)) continue;
      const host = truth.ownerDocument.createElement('x-field');
      // Out of its slot, a component would draw it no more.
      if (truth.slot) host.slot = truth.slot;
      truth.replaceWith(host);
      if (truth.id) host.id = truth.id;
      truth.removeAttribute('id');
      truth.removeAttribute('aria-labelledby');
      const box = truth.ownerDocument.createElement('div');
      box.append(truth);
      host.attachShadow({ mode: 'open' }).append(box);
    }
  },
} satisfies Mutation;
