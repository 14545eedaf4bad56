import { whichConnection, type Working } from './which-connection';
import { readSight } from './sights';
import { recall } from '../../lib/detect/recall';
import { type Expected, expectedOn } from '../../lib/guide/expected';
import { type PlannedStep, nextStep, planSteps } from '../../lib/guide/plan';
import type { Observation } from '../../lib/model/observation';
import type { Page, Vendor } from '../../lib/model/vendor';
import { vendorsAt } from '../../lib/vendors-at';
import type { RecognisedTab } from '../../lib/tabs';

/** What a tab works on now. */
export interface Work extends Working {
  vendor: Vendor;
  page: Page;
  steps: PlannedStep[];
  /** The step to do, when it happens in this console. */
  next: PlannedStep | undefined;
  /** What the page should show of it. */
  expected: Expected | undefined;
  /** What stands on the page. */
  sight: Observation | undefined;
}

/** Joins page, connection and steps of a tab; undefined without a running guide. */
export async function workOf(tab: number, recognised: RecognisedTab): Promise<Work | undefined> {
  const [vendors, working, seen] = await Promise.all([
    vendorsAt(recognised.origin),
    whichConnection(recognised),
    readSight(tab),
  ]);
  const found = recall(recognised, vendors);
  if (!found || !working) return undefined;
  const { vendor, page } = found;
  const { connection, pair } = working;
  const steps = planSteps(connection, pair);
  const sight = seen?.page === page.id ? seen : undefined;
  const index = steps.indexOf(nextStep(steps)!);
  const next = steps[index]?.vendor.id === vendor.id ? steps[index] : undefined;
  const before = steps[index - 1]?.vendor.id === vendor.id ? steps[index - 1] : undefined;
  // One's own server has no tenant to show, say.
  const spared = new Set(
    connection.hosting === 'on-prem'
      ? pair.integration.carries.flatMap(({ from, onPrem }) => (onPrem === undefined ? [] : from))
      : [],
  );
  return {
    ...working,
    vendor,
    page,
    steps,
    next,
    expected: next && expectedOn(page, next, before, sight, spared),
    sight,
  };
}
