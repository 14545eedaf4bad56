import type { Mutation } from '../corpus-runner/mutation';

export default {
  about: 'The whole page stands in open shadow roots, one in the other',
  change: (page) => {
    // A frame that moves loses its document.
    for (const body of page.bodies().filter((each) => !each.querySelector('iframe'))) {
      const content = [...body.childNodes];
      const outer = body.ownerDocument.createElement('x-app');
      body.prepend(outer);
      const inner = body.ownerDocument.createElement(page.random() < 0.5 ? 'x-view' : 'div');
      const root = outer.attachShadow({ mode: 'open' });
      root.append(inner);
      inner.attachShadow({ mode: 'open' }).append(...content);
    }
  },
} satisfies Mutation;
