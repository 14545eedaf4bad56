import type { Mutation } from '../corpus-runner/mutation';

const BAD_PARENT = /^(table|thead|tbody|tr|ul|ol|dl|select|fieldset)$/;

export default {
  about: 'Another layer or two around labels and controls',
  change: (page) => {
    const wrap = (node: ChildNode, times: number) => {
      if (!node.parentElement || BAD_PARENT.test(node.parentElement.localName)) return;
      for (let layer = 0; layer < times; layer++) {
        const box = document.createElement(node.parentElement?.closest('label,p,h1,h2,h3,h4') ? 'span' : 'div');
        // Out of its slot, a component would draw it no more.
        const slot = (node as ChildNode & Partial<Element>).slot;
        if (slot) box.slot = slot;
        node.replaceWith(box);
        box.append(node);
      }
    };
    for (const item of page.items) {
      const truth = page.truth(item.id);
      const label = page.labelOf(item);
      if (truth?.matches('input,select,textarea,[role=combobox],[role=switch]'))
        wrap(truth, 1 + Math.floor(page.random() * 2));
      if (label?.text && page.random() < 0.7) wrap(label.text, 1);
    }
  },
} satisfies Mutation;
