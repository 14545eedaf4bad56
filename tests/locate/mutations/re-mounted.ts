import type { Mutation } from '../corpus-runner/mutation';

const CANNOT = 'iframe,x-app,x-view,x-field';

export default {
  about: 'The framework throws the page away and draws it anew after the first look',
  first: 'everything',
  later: (page) => {
    for (const body of page.bodies()) {
      for (const child of Array.from(body.children)) {
        const hosts = [child, ...child.querySelectorAll('*')].some((each) => each.shadowRoot || each.matches(CANNOT));
        if (!hosts) page.replace(child, child.cloneNode(true) as Element);
      }
    }
  },
} satisfies Mutation;
