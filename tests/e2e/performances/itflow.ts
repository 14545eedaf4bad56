import type { Performances } from '../support/stage.ts';

const performances: Performances = {
  steps: {
    // The list shows no key whole, so the person says that it is done; pressing Create is theirs all the same.
    'create-key': async ({ source, panel }, { title }) => {
      await source.tick(['I have made a copy of the key(s)']);
      await source.press('Create');
      await panel.page.bringToFront();
      await panel.confirm(title);
    },
  },
};

export default performances;
