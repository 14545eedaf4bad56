import type { Performances } from '../support/stage.ts';

const performances: Performances = {
  steps: {
    // The list of systems has nothing that the guide rings: only the person knows which one is theirs.
    'choose-psa': async ({ destination, pair }) => {
      await destination.press([pair.source.name, ...pair.source.aliases], ['radio', 'button', 'option']);
      await destination.press('Next');
    },
  },
};

export default performances;
