import type { Mutation } from '../corpus-runner/mutation';

const waiting = new Map<Element, DocumentFragment>();

export default {
  about: 'The page is empty at the first look; its content comes later',
  change: (page) => {
    waiting.clear();
    for (const body of page.bodies()) {
      const later = body.ownerDocument.createDocumentFragment();
      // Truth is marked later, on what is taken away here: the marks go with it.
      later.append(...[...body.childNodes].filter((node) => node.nodeName !== 'IFRAME'));
      waiting.set(body, later);
    }
    page.hold([...waiting.values()]);
  },
  first: 'nothing',
  later: () => {
    for (const [body, content] of waiting) body.append(content);
  },
} satisfies Mutation;
