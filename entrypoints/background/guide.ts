import { browser } from '#imports';
import { readDrift } from './drifts';
import { rememberSight } from './sights';
import { placeOverlay, viewOf } from './view';
import { openWorkbench } from './workbench';
import { wishForGuide } from '../../lib/guide-wish';
import { bind, whichConnection } from './which-connection';
import { saveConnection, setActiveConnection, updateConnection } from '../../lib/connections';
import { isHostedBy } from '../../lib/detect/identify';
import { recall } from '../../lib/detect/recall';
import { knownOnly } from '../../lib/guide/known-only';
import { tickedByHand } from '../../lib/guide/expected';
import { applyObservation, isForeign } from '../../lib/guide/observe';
import { planSteps } from '../../lib/guide/plan';
import { pairById } from '../../lib/integrations/index';
import type { Answers, Request } from '../../lib/messages/contract';
import type { From } from '../../lib/messages/serve';
import type { Connection } from '../../lib/model/connection';
import type { Observation } from '../../lib/model/observation';
import { newConnection } from '../../lib/new-connection';
import { vendorsAt } from '../../lib/vendors-at';
import { type RecognisedTab, recognisedTab } from '../../lib/tabs';

type View = Answers['guide.view'];

export async function viewGuide(_: Request<'guide.view'>, { tab }: From): Promise<View> {
  return tab === undefined ? null : viewOf(tab);
}

/** Starts a guide from the page: bound to this console at once, and named after its host until somebody renames it. */
export async function startGuide({ integration }: Request<'guide.start'>, from: From): Promise<View> {
  const { tab, origin } = from;
  const pair = pairById(integration);
  if (pair && pair.integration.verdict.state !== 'supported') {
    // The workbench tells why, and what works instead.
    await Promise.all([openWorkbench({}, from), wishForGuide(integration)]);
    return tab === undefined ? null : viewOf(tab);
  }
  const recognised = tab === undefined ? null : await recognisedTab(tab);
  if (tab === undefined || !pair || recognised?.origin !== origin) return null;
  // Offered only where no guide runs: a page that asks a thousand times makes no thousand connections.
  if (await whichConnection(recognised)) return viewOf(tab);
  const side = pair.source.id === recognised.vendor ? 'source' : 'destination';
  const fresh = newConnection(integration, new URL(origin).hostname, pair, new Date());
  const hosting = side === 'source' && !isHostedBy(origin, pair.source) ? 'on-prem' : 'hosted';
  // First: a worker that dies in between leaves a name without a connection, not a connection that is not the active one.
  // Only a tab that somebody looks at may change what the workbench shows.
  const shown = await browser.tabs.get(tab).catch(() => undefined);
  if (shown?.active) await setActiveConnection(fresh.id);
  await saveConnection(bind({ ...fresh, hosting }, side, origin, pair));
  return viewOf(tab);
}

/** Takes over what the page shows, binds the console on first sight, and answers with the steps as they stand now. */
export async function observeGuide(told: Request<'guide.observe'>, { tab, origin }: From): Promise<View> {
  const recognised = tab === undefined ? null : await recognisedTab(tab);
  const vendor = recognised && recall(recognised, await vendorsAt(recognised.origin))?.vendor;
  // The page moved on while the message was under way: what was read belongs to no page any more.
  if (tab === undefined || !vendor || recognised.origin !== origin || recognised.page !== told.page) {
    return tab === undefined ? null : viewOf(tab);
  }
  const observation = knownOnly(told, vendor);
  await rememberSight(tab, observation);
  const working = await whichConnection(recognised);
  if (working) {
    const { connection, pair, side } = working;
    if (side === 'source' && (await showsAnother(tab, recognised, connection, observation))) return viewOf(tab);
    const hosting = side === 'source' && connection.source.origin === null && !isHostedBy(origin, pair.source);
    await updateConnection(connection.id, (current) => {
      const bound = bind(current, side, origin, pair);
      return applyObservation(hosting ? { ...bound, hosting: 'on-prem' } : bound, side, observation);
    });
  }
  return viewOf(tab);
}

/**
 * Whether the tab shows another application than the captured one. Its tabs do not all tell which it is, so the answer
 * is kept with the address until one does.
 */
async function showsAnother(
  tab: number,
  recognised: RecognisedTab,
  connection: Connection,
  observation: Observation,
): Promise<boolean> {
  const page = recall(recognised, await vendorsAt(recognised.origin))?.page;
  const key = `foreign:${tab}`;
  const told = page && isForeign(connection, page, observation);
  if (told === undefined) return (await browser.storage.session.get(key))[key] === recognised.path;
  if (told) await browser.storage.session.set({ [key]: recognised.path });
  else await browser.storage.session.remove(key);
  return told;
}

/** A step that nothing shows, ticked or unticked by the person. Others tick from values alone. */
export async function confirmStep({ step, done }: Request<'guide.confirm'>, { tab }: From): Promise<View> {
  const recognised = tab === undefined ? null : await recognisedTab(tab);
  const working = recognised && (await whichConnection(recognised));
  if (tab === undefined || !working) return null;
  const steps = planSteps(working.connection, working.pair).map((planned) => planned.step);
  const asked = steps.find((each) => each.id === step);
  // What a value shows is ticked by hand only where its control was found missing, and unticked where it was so ticked.
  const lost = (await readDrift(tab))?.step === step || step in working.connection.confirmed;
  if (!asked || !('manual' in asked.done || (lost && tickedByHand(asked)))) return viewOf(tab);
  await updateConnection(working.connection.id, (current) => {
    const { [step]: _, ...others } = current.confirmed;
    return { ...current, confirmed: done ? { ...others, [step]: new Date().toISOString() } : others };
  });
  return viewOf(tab);
}

export async function placeGuide(place: Request<'overlay.place'>, { tab }: From): Promise<View> {
  await placeOverlay(place);
  return tab === undefined ? null : viewOf(tab);
}
