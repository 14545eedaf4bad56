import type { Mutation } from '../corpus-runner/mutation';

const waiting = new Map<Element, DocumentFragment>();

export default {
  about: 'The page is empty at the first look; its content comes later',
  change: (page) => {
    waiting.clear();
    // A frame that is taken off the page loses its document: what stands in it comes late, the frame does not.
    for (const body of page.bodies().filter((each) => !each.querySelector('iframe'))) {
      const later = body.ownerDocument.createDocumentFragment();
      later.append(...body.childNodes);
      waiting.set(body, later);
    }
    page.hold([...waiting.values()]);
  },
  first: 'nothing',
  later: () => {
    for (const [body, content] of waiting) body.append(content);
  },
} satisfies Mutation;
