import { browser } from '#imports';
import type { Observation } from '../../lib/model/observation';

const key = (tab: number) => `sight:${tab}`;

/** What the tab's page showed last; a capture is offered only for what stands there now. */
export async function rememberSight(tab: number, observation: Observation): Promise<void> {
  await browser.storage.session.set({ [key(tab)]: observation });
}

export async function readSight(tab: number): Promise<Observation | undefined> {
  return (await browser.storage.session.get(key(tab)))[key(tab)] as Observation | undefined;
}
