import { browser } from '#imports';
import type { Expected } from '../../lib/guide/expected';

/** What was found out about a step's missing control, until the tab shows another page. */
export interface Drift {
  page: string;
  step: string;
  how: Expected['how'];
  /** Sentences for the step. */
  lines: string[];
}

const key = (tab: number) => `drift:${tab}`;

export async function keepDrift(tab: number, drift: Drift): Promise<void> {
  await browser.storage.session.set({ [key(tab)]: drift });
}

export async function readDrift(tab: number): Promise<Drift | undefined> {
  return (await browser.storage.session.get(key(tab)))[key(tab)] as Drift | undefined;
}

export async function forgetDrift(tab: number): Promise<void> {
  await browser.storage.session.remove(key(tab));
}
