import { browser } from '#imports';

/** Where a wish waits for the panel; in memory, since it means nothing after a restart. */
export const GUIDE_WISH = 'guideWish';

/** Asks the panel, open or opening, for the New connection form with this guide chosen. */
export async function wishForGuide(guide: string): Promise<void> {
  await browser.storage.session.set({ [GUIDE_WISH]: guide });
}
