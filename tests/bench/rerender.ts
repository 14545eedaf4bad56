import { atRest } from './at-rest.ts';
import { openPage } from './load.ts';
import { readHeld, readMetrics } from './metrics.ts';
import { ownTime, trace } from './trace.ts';
import type { Variant } from './variants.ts';

export interface RerenderFigures {
  /** Ms of wall time for the re-renders. */
  wall: number;
  /** Ms of CPU: all script of the page's renderer, the page's own included. */
  script: number;
  /** Ms in functions of the extension's files, in a second run under trace. */
  own: number;
  /** Ms in promise reactions that no function of the page holds. */
  reactions: number;
  /** Nodes: before, after the re-renders, after the overlay was closed. */
  before: number;
  after: number;
  closed: number;
  listenersClosed: number;
}

/** The view alone, with a value in it that changes each time, and inside 20,000 nodes. */
export const rerenderPages = ['mutate', 'mutatevalue', 'mutatebig'] as const;
type RerenderPage = (typeof rerenderPages)[number];

const TIMES = 1000;

/** Re-renders a view a thousand times under the guide, then leaves the console's page so that the guide closes. */
export async function measureRerender(variant: Variant, page: RerenderPage): Promise<RerenderFigures> {
  const tab = await openPage(variant, page);
  const rerender = async () => {
    const wall = await tab.evaluate<number>(`mutate(${TIMES})`);
    await atRest(tab);
    return wall;
  };
  const before = await readHeld(tab);
  const start = await readMetrics(tab);
  const wall = await rerender();
  const end = await readMetrics(tab);
  const after = await readHeld(tab);
  const own = ownTime(await trace(tab, rerender), variant.browser.origin);
  await tab.evaluate(`history.pushState(null, '', '/somewhere'), bench.gone()`);
  await atRest(tab);
  const closed = await readHeld(tab);
  await tab.close();
  return {
    wall,
    script: end.script - start.script,
    own: own.content,
    reactions: own.reactions,
    before: before.nodes,
    after: after.nodes,
    closed: closed.nodes,
    listenersClosed: closed.listeners,
  };
}
