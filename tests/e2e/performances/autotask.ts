import type { Performances } from '../support/stage.ts';

const performances: Performances = {
  steps: {
    // Nothing on the list that follows tells of it, so the person says so; pressing Save & Close is theirs all the same.
    'save-user': async ({ source, panel }, { title }) => {
      await source.page.bringToFront();
      await source.press('Save & Close');
      await panel.page.bringToFront();
      await panel.confirm(title);
    },
  },
};

export default performances;
