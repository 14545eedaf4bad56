import type { Performances } from '../support/stage.ts';

const performances: Performances = {
  steps: {
    // The list of systems has nothing that the guide rings: only the person knows which one is theirs.
    'choose-psa': async ({ destination, pair }) => {
      await destination.press([pair.source.name, ...pair.source.aliases], ['radio', 'button', 'option']);
      await destination.press('Next');
    },
    // The list shows no key whole, so the person says that it is saved; Save waits until the key was copied.
    'save-key': async ({ source, panel }, { title }) => {
      await source.press(['Copy', 'Copy API Key']);
      await source.press('Save');
      await panel.page.bringToFront();
      await panel.confirm(title);
    },
  },
};

export default performances;
