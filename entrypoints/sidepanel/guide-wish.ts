import { useEffect, useState } from 'react';
import { browser } from '#imports';
import { GUIDE_WISH } from '../../lib/guide-wish';

/** A guide that somebody asked for; `turn` tells two wishes for the same guide apart. */
export interface GuideWish {
  guide: string;
  turn: number;
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
      const guide = (await browser.storage.session.get(GUIDE_WISH))[GUIDE_WISH] as string | undefined;
      if (guide === undefined || stopped) return;
      setWish((before) => ({ guide, turn: (before?.turn ?? 0) + 1 }));
      await browser.storage.session.remove(GUIDE_WISH);
    };
    const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'session' && changes[GUIDE_WISH]?.newValue !== undefined) void take();
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
