import { useEffect, useState } from 'react';
import { browser } from '#imports';

const KEY = 'guideWish';

/** A guide that somebody asked for; `turn` tells two wishes for the same guide apart. */
export interface GuideWish {
  guide: string;
  turn: number;
}

/** Asks the panel, open or opening, for the New connection form with this guide chosen. */
export async function wishForGuide(guide: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: guide });
}

/**
 * A guide asked for by the address or by the popup; taken once, so that it does not come back.
 * @param asked - from the panel's own address.
 */
export function useGuideWish(asked: string | undefined): GuideWish | undefined {
  const [wish, setWish] = useState<GuideWish | undefined>(asked === undefined ? undefined : { guide: asked, turn: 0 });
  useEffect(() => {
    let stopped = false;
    const take = async () => {
      const guide = (await browser.storage.session.get(KEY))[KEY] as string | undefined;
      if (guide === undefined || stopped) return;
      setWish((before) => ({ guide, turn: (before?.turn ?? 0) + 1 }));
      await browser.storage.session.remove(KEY);
    };
    const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'session' && changes[KEY]?.newValue !== undefined) void take();
    };
    browser.storage.onChanged.addListener(onChanged);
    void take();
    return () => {
      stopped = true;
      browser.storage.onChanged.removeListener(onChanged);
    };
  }, []);
  return wish;
}
